package serverlesslabel.state;

/**
 * The choices of the last export of a picture, offered again at the next.
 *
 * @param kind  id of what the picture shows
 * @param paper  id of the paper format of a sheet
 * @param ending ending of the file name with its dot; empty for the first file type on offer
 * @param dark   whether the paper is dark
 * @param scale  pixels of a PNG per unit of the picture, limited to 1 to {@link #LARGEST}
 * @param text   id of how words are written in an SVG; empty for the first way
 * @param csv    id of what separates the cells of a CSV; empty for the first separator
 * @param mark   whether a CSV begins with a byte order mark
 */
public record ExportSettings(String kind, String paper, String ending, boolean dark, int scale, String text, String csv,
                             boolean mark) {

    /** The choices before the first export. */
    public static final ExportSettings FIRST = new ExportSettings("sheet", "slide", "", false, 2);

    /** The largest scale. */
    public static final int LARGEST = 3;

    /** Choices with the first of what is for single file types. */
    public ExportSettings(String kind, String paper, String ending, boolean dark, int scale) {
        this(kind, paper, ending, dark, scale, "", "", false);
    }

    public ExportSettings {
        scale = Math.max(1, Math.min(LARGEST, scale));
    }

    /** A copy with another subject, by id. */
    public ExportSettings withKind(String another) {
        return new ExportSettings(another, paper, ending, dark, scale, text, csv, mark);
    }

    /** A copy with another paper format, by id. */
    public ExportSettings withPaper(String another) {
        return new ExportSettings(kind, another, ending, dark, scale, text, csv, mark);
    }

    /** A copy with another ending, with its dot. */
    public ExportSettings withEnding(String another) {
        return new ExportSettings(kind, paper, another, dark, scale, text, csv, mark);
    }

    /** A copy with dark paper ({@code true}) or light. */
    public ExportSettings withDark(boolean another) {
        return new ExportSettings(kind, paper, ending, another, scale, text, csv, mark);
    }

    /** A copy with another scale, limited to 1 to {@link #LARGEST}. */
    public ExportSettings withScale(int another) {
        return new ExportSettings(kind, paper, ending, dark, another, text, csv, mark);
    }

    /** A copy with another way to write words in an SVG, by id. */
    public ExportSettings withText(String another) {
        return new ExportSettings(kind, paper, ending, dark, scale, another, csv, mark);
    }

    /** A copy with another separator of CSV files, by id. */
    public ExportSettings withCsv(String another) {
        return new ExportSettings(kind, paper, ending, dark, scale, text, another, mark);
    }

    /** A copy with a byte order mark in CSV files ({@code true}) or without. */
    public ExportSettings withMark(boolean another) {
        return new ExportSettings(kind, paper, ending, dark, scale, text, csv, another);
    }
}
