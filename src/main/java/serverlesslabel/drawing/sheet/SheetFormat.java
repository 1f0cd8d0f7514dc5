package serverlesslabel.drawing.sheet;

import java.util.Optional;
import java.util.stream.Stream;
import serverlesslabel.drawing.layout.SheetLetters;

/** The papers a sheet can be laid out for. */
public enum SheetFormat {

    /** A slide, 16:9. */
    SLIDE("slide", "paper.slide", 1600, 900, 48, new SheetLetters(15, 13)),
    /** A4 upright, at 96 pixels an inch; no letter is smaller than 7 points. */
    A4_PORTRAIT("a4", "paper.upright", 793.7, 1122.52, 45, new SheetLetters(10.8, 9.4)),
    /** A4 across. */
    A4_LANDSCAPE("a4-landscape", "paper.across", 1122.52, 793.7, 42, new SheetLetters(10.8, 9.4)),
    /** A square for posts and chats. */
    SQUARE("square", "paper.square", 1200, 1200, 48, new SheetLetters(14, 12.5));

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

    /** The format with an id in capitals or small letters, empty where there is none. */
    public static Optional<SheetFormat> of(String id) {
        return Stream.of(values()).filter(sheetFormat -> sheetFormat.id.equalsIgnoreCase(id)).findFirst();
    }

    /** Its name on the command line. */
    public String id() {
        return id;
    }

    /** The key of its name in words. */
    public String key() {
        return key;
    }

    /** Pixels across. */
    public double width() {
        return width;
    }

    /** Pixels down. */
    public double height() {
        return height;
    }

    /** What stays free all round, in pixels. */
    double margin() {
        return margin;
    }

    /** How large letters are. */
    SheetLetters letters() {
        return letters;
    }

    /** Whether radar and columns have room side by side. */
    boolean across() {
        return width > height;
    }
}
