package serverlesslabel.domain;

/**
 * A problem in a catalog: its position in a file, and a message on what is wrong and what would be right.
 *
 * @param file    the path of the file, as its reader was given it
 * @param line    1 first; 0 if the problem concerns the whole file
 * @param column  1 first; 0 if the problem concerns the whole file
 * @param message what is wrong, to be rendered in the reader's language
 */
public record Problem(String file, int line, int column, Message message) {

    /** The position as {@code FILE:LINE:COLUMN}, like compilers print it; 1:1 for a whole file. */
    public String place() {
        return file + ":" + Math.max(line, 1) + ":" + Math.max(column, 1);
    }
}
