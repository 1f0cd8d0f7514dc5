package serverlesslabel.paint;

import serverlesslabel.paint.Obstacle.Kind;

/** A file gives nothing back. */
public final class Unreadable extends Obstructed {

    private static final long serialVersionUID = 1;

    /** Gives nothing back because something is in the way. */
    public Unreadable(Obstacle obstacle) {
        super(obstacle);
    }

    /** Gives nothing back for a reason that quotes nothing. */
    public Unreadable(Kind why) {
        this(Obstacle.of(why));
    }

    /** Gives nothing back for a reason that something else caused. */
    public Unreadable(Kind why, Throwable cause) {
        this(why);
        initCause(cause);
    }
}
