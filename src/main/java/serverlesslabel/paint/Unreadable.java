package serverlesslabel.paint;

import java.io.IOException;

/** A file gives nothing back. The message says why, in words that can stand behind a colon. */
public final class Unreadable extends IOException {

    private static final long serialVersionUID = 1;

    Unreadable(String why) {
        super(why);
    }

    Unreadable(String why, Throwable cause) {
        super(why, cause);
    }
}
