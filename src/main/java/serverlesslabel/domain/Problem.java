package serverlesslabel.domain;

/**
 * A problem in a catalog: its position in a file, and a message on what is wrong and what would be right.
 *
 * @param file    the path of the file, as its reader was given it
 * @param line    1 first; 0 if the problem concerns the whole file
 * @param column  1 first; 0 if the problem concerns the whole file
 * @param message what is wrong, to be rendered in the reader's language
 * @param count   how many problems it stands for: 1, or more if it says only how many are not listed
 */
public record Problem(String file, int line, int column, Message message, int count) {

    /** A single problem. */
    public Problem(String file, int line, int column, Message message) {
        this(file, line, column, message, 1);
    }

    /** The end of a list that is too long to be read: says that there are more problems, in this file and after it. */
    public static Problem unlisted(String file, int more) {
        return new Problem(file, 0, 0, Message.of("problem.unlisted", more), more);
    }

    /** The position as {@code FILE:LINE:COLUMN}, like compilers print it; 1:1 for a whole file. */
    public String place() {
        return file + ":" + Math.max(line, 1) + ":" + Math.max(column, 1);
    }
}
