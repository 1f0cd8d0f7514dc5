package serverlesslabel.domain;

/**
 * Something wrong in a catalog: where, what, and what would be right.
 *
 * @param file    the path of the file, as its reader was given it
 * @param line    1 first; 0 where the file as a whole is meant
 * @param column  1 first; 0 where the file as a whole is meant
 * @param message what is wrong, in no language yet
 */
public record Problem(String file, int line, int column, Message message) {

    /** {@code FILE:LINE:COLUMN}, as compilers print it. A whole file is line 1, column 1. */
    public String place() {
        return file + ":" + Math.max(line, 1) + ":" + Math.max(column, 1);
    }
}
