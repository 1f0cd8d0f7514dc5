package serverlesslabel.picture;

import java.util.List;

/** The outline of an icon as a path of steps, in the coordinates of the icon's grid. */
public record Outline(List<Step> steps) {

    public Outline {
        steps = List.copyOf(steps);
    }

    /** A step of a path; each begins where the one before ended. */
    public sealed interface Step {

        /** Begins a new subpath at a point. */
        record Move(Point to) implements Step {}

        /** Draws a straight line to a point. */
        record Line(Point to) implements Step {}

        /** Draws a cubic Bézier curve to a point, with two control points. */
        record Curve(Point first, Point second, Point to) implements Step {}

        /** Closes the subpath with a straight line to its beginning. */
        record Close() implements Step {}
    }
}
