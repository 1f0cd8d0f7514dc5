package serverlesslabel.files.json;

/** A place in a text file; lines and columns begin at 1. */
public record Position(int line, int column) {

    /** The beginning of a file, for problems of its content as a whole. */
    public static final Position START = new Position(1, 1);

    /** No place inside: a file or folder that could not even be opened. */
    public static final Position WHOLE = new Position(0, 0);
}
