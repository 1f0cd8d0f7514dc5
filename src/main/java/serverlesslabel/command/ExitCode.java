package serverlesslabel.command;

/** The exit codes of the program. */
public final class ExitCode {

    /** Done. */
    public static final int DONE = 0;
    /** The data has problems. */
    public static final int PROBLEMS = 1;
    /** The call was wrong. */
    public static final int WRONG_CALL = 2;
    /** Something outside the program failed: a file cannot be read or written, or there is no display. */
    public static final int OUTSIDE = 3;

    private ExitCode() {}
}
