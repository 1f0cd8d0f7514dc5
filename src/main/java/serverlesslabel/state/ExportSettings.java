package serverlesslabel.state;

/**
 * What was chosen when a picture was exported last.
 *
 * @param motif  what it is of, by its id
 * @param paper  the paper of a sheet, by its id
 * @param ending how its file's name ends, with the dot; empty for the first file type there is
 * @param dark   whether its paper is dark
 * @param scale  pixels of a PNG for each of the picture's own, 1 to 3
 */
public record ExportSettings(String motif, String paper, String ending, boolean dark, int scale) {

    /** The choices of the first export. */
    public static final ExportSettings FIRST = new ExportSettings("sheet", "slide", "", false, 2);

    /** The largest scale. */
    public static final int LARGEST = 3;

    public ExportSettings {
        scale = Math.max(1, Math.min(LARGEST, scale));
    }

    /** The same of something else. */
    public ExportSettings withMotif(String another) {
        return new ExportSettings(another, paper, ending, dark, scale);
    }

    /** The same on another paper. */
    public ExportSettings withPaper(String another) {
        return new ExportSettings(motif, another, ending, dark, scale);
    }

    /** The same in a file of another kind. */
    public ExportSettings withEnding(String another) {
        return new ExportSettings(motif, paper, another, dark, scale);
    }

    /** The same on dark paper or on light. */
    public ExportSettings withDark(boolean another) {
        return new ExportSettings(motif, paper, ending, another, scale);
    }

    /** The same with more pixels or fewer. */
    public ExportSettings withScale(int another) {
        return new ExportSettings(motif, paper, ending, dark, another);
    }
}
