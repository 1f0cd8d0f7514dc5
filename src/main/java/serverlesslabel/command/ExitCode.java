package serverlesslabel.command;

/** The exit codes of the program. */
public final class ExitCode {

    /** Done. */
    public static final int DONE = 0;
    /** The data has problems, or differs more than the caller allows. */
    public static final int PROBLEMS = 1;
    /** The call was wrong. */
    public static final int WRONG_CALL = 2;
    /**
     * Something outside the program failed: a file or the output cannot be written, there is no display, the memory
     * does not suffice. Or the program made a mistake.
     */
    public static final int OUTSIDE = 3;

    private ExitCode() {}
}
