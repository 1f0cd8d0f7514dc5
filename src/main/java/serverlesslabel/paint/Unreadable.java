package serverlesslabel.paint;

import java.io.IOException;

/** A file gives nothing back. The message says why, in words that can stand behind a colon. */
public final class Unreadable extends IOException {

    private static final long serialVersionUID = 1;

    /** Gives nothing back for a reason. */
    public Unreadable(String why) {
        super(why);
    }

    /** Gives nothing back for a reason that something else caused. */
    public Unreadable(String why, Throwable cause) {
        super(why, cause);
    }
}
