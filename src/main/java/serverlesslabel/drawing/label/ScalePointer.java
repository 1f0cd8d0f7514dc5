package serverlesslabel.drawing.label;

import java.util.List;
import serverlesslabel.domain.LabelClass;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Palette;
import serverlesslabel.picture.Pen;
import serverlesslabel.picture.Point;
import serverlesslabel.ranking.ClassRange;

/**
 * Pointer at a class on a scale of arrows, and the bracket over the classes that are still possible. The pointer is
 * solid where the class is certain, hollow where a check could still lower it.
 */
public final class ScalePointer {

    /** Lengths as shares of the pointer's height: its tip, its letter, the outline of a hollow one. */
    private static final double TIP = 0.5;
    private static final double LETTER = 0.8;
    private static final double OUTLINE = 0.065;

    private ScalePointer() {}

    /**
     * Draws the pointer with its letter; lengths are in pixels.
     *
     * @param tip    the point it points at, to its left
     * @param width  from the tip to the other end
     * @param height at its highest
     */
    public static Mark.Cluster draw(ClassRange range, Point tip, double width, double height, Palette palette) {
        double outline = range.certain() ? 0 : height * OUTLINE;
        double half = (height - outline) / 2;
        double left = outline / 2;
        double shoulder = height * TIP;
        double right = width - outline / 2;
        var area = List.of(tip.plus(left, 0), tip.plus(shoulder, -half), tip.plus(right, -half),
            tip.plus(right, half), tip.plus(shoulder, half));
        var letter = Lettering.bold(height * LETTER);
        return new PictureBuilder()
            .add(range.certain() ? new Mark.Area(area, palette.pointer(), Pen.NONE)
                : new Mark.Area(area, palette.paper(), Pen.of(palette.ink(), outline)))
            .words(range.stated().letter(), tip.x() + (shoulder * 0.8 + width) / 2,
                tip.y() + letter.baselineOffset(), letter, range.certain() ? palette.onPointer() : palette.ink(),
                Anchor.MIDDLE)
            .cluster("", "");
    }

    /** The middle of the row of a class on a scale with the given top and height, in pixels. */
    public static double middle(LabelClass shown, double top, double height) {
        return top + (shown.place() + ScaleDrawing.ARROW_HEIGHT / 2) * height / LabelClass.COUNT;
    }

    /**
     * Draws the bracket over the rows of the classes still possible: a line with an arm at each end.
     *
     * @param x   where the line stands, in pixels
     * @param arm length of the arms, in pixels; negative for arms that point to the left
     * @param top the top of the scale, in pixels, and {@code height} its height
     */
    public static Mark bracket(ClassRange range, double x, double arm, double top, double height, Pen pen) {
        double pitch = height / LabelClass.COUNT;
        double from = top + range.stated().place() * pitch + pen.width() / 2;
        double to = top + (range.documented().place() + ScaleDrawing.ARROW_HEIGHT) * pitch - pen.width() / 2;
        return new Mark.Trace(List.of(new Point(x + arm, from), new Point(x, from), new Point(x, to),
            new Point(x + arm, to)), pen);
    }
}
