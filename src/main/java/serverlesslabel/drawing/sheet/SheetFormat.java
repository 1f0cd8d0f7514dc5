package serverlesslabel.drawing.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import serverlesslabel.drawing.layout.SheetLetters;

/** Formats a sheet can be laid out in. */
public enum SheetFormat {

    /** A slide with the proportions 16:9; no letter is smaller than 12 points where it is 13.3 inches wide. */
    SLIDE("slide", "paper.slide", 1600, 900, 56, new SheetLetters(20, 20)),
    /** A4 portrait, at 96 pixels per inch; no letter is smaller than 7 points, and most sheets have larger ones. */
    A4_PORTRAIT("a4", "paper.upright", 793.7, 1122.52, 45, new SheetLetters(10.8, 9.4)),
    /** A4 landscape, at 96 pixels per inch. */
    A4_LANDSCAPE("a4-landscape", "paper.across", 1122.52, 793.7, 42, new SheetLetters(10.8, 9.4)),
    /** A square, for posts and chats. */
    SQUARE("square", "paper.square", 1200, 1200, 52, new SheetLetters(16.5, 14.5));

    private final String id;
    private final String key;
    private final double width;
    private final double height;
    private final double margin;
    private final SheetLetters letters;

    SheetFormat(String id, String key, double width, double height, double margin, SheetLetters letters) {
        this.id = id;
        this.key = key;
        this.width = width;
        this.height = height;
        this.margin = margin;
        this.letters = letters;
    }

    /** The format with an id, ignoring case; empty if there is none. */
    public static Optional<SheetFormat> of(String id) {
        return Stream.of(values()).filter(sheetFormat -> sheetFormat.id.equalsIgnoreCase(id)).findFirst();
    }

    /** The name of the format on the command line. */
    public String id() {
        return id;
    }

    /** The text key of the format's name. */
    public String key() {
        return key;
    }

    /** Width of the sheet, in pixels. */
    public double width() {
        return width;
    }

    /** Height of the sheet, in pixels. */
    public double height() {
        return height;
    }

    /** Width of the margin on every side, in pixels. */
    double margin() {
        return margin;
    }

    /** Letter sizes of the sheet. */
    SheetLetters letters() {
        return letters;
    }

    /**
     * Letter sizes to try where a sheet leaves room for larger ones, largest first. Those of slides are fixed, because
     * several stand in one talk.
     */
    List<SheetLetters> larger() {
        return this == SLIDE ? List.of() : Stream.of(1.3, 1.2, 1.1).map(letters::times).toList();
    }

    /** Whether the sheet is wider than high, so that the radar stands beside the table. */
    boolean isLandscape() {
        return width > height;
    }
}
