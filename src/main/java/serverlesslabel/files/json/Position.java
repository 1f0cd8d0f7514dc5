package serverlesslabel.files.json;

/** A place in a text file; lines and columns begin at 1. */
public record Position(int line, int column) {

    /** The beginning of a file, for problems of the file as a whole. */
    public static final Position START = new Position(1, 1);
}
