package serverlesslabel.domain;

/**
 * Something wrong in a catalog: where, and in a sentence what, and what would be right.
 *
 * @param line   1 first; 0 where the file as a whole is meant
 * @param column 1 first; 0 where the file as a whole is meant
 */
public record Problem(String file, int line, int column, String message) {

    /** {@code FILE:LINE:COLUMN: message}, as compilers print it. A whole file is line 1, column 1. */
    @Override
    public String toString() {
        return file + ":" + Math.max(line, 1) + ":" + Math.max(column, 1) + ": " + message;
    }
}
