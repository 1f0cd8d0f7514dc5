package serverlesslabel.paint;

import java.io.IOException;
import java.util.Locale;

/** Reading or writing failed for a reason that is a value. Its message is for the log and not for people. */
public class Obstructed extends IOException {

    private static final long serialVersionUID = 1;

    private final transient Obstacle obstacle;

    /** Failed because something was in the way. */
    public Obstructed(Obstacle obstacle) {
        super((obstacle.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + obstacle.detail()).strip());
        this.obstacle = obstacle;
    }

    /** What was in the way. */
    public final Obstacle obstacle() {
        return obstacle;
    }
}
