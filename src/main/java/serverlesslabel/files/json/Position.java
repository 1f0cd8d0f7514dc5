package serverlesslabel.files.json;

/** A place in a text file; the first line and the first column are 1. */
public record Position(int line, int column) {

    /** The beginning of a file, for problems of its whole content. */
    public static final Position START = new Position(1, 1);

    /** No place inside, for a file or folder that cannot be opened at all. */
    public static final Position WHOLE = new Position(0, 0);
}
