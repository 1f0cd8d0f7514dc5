package serverlesslabel.command;

/** How a command ended. */
public final class ExitCode {

    /** Done. */
    public static final int DONE = 0;
    /** The data has problems. */
    public static final int PROBLEMS = 1;
    /** The call was wrong. */
    public static final int WRONG_CALL = 2;
    /** The outside failed: cannot read, cannot write, no display. */
    public static final int OUTSIDE = 3;

    private ExitCode() {}
}
