package serverlesslabel.picture;

import java.util.List;

/** The outline of an icon in its own square, as moves, lines and curves. */
public record Outline(List<Step> steps) {

    public Outline {
        steps = List.copyOf(steps);
    }

    /** One step of the pen. */
    public sealed interface Step {

        /** Lifts the pen and sets it down. */
        record Move(Point to) implements Step {}

        /** Draws a straight line. */
        record Line(Point to) implements Step {}

        /** Draws a cubic curve. */
        record Curve(Point first, Point second, Point to) implements Step {}

        /** Draws back to where the pen was set down. */
        record Close() implements Step {}
    }
}
