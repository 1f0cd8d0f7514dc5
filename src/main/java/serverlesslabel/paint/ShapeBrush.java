package serverlesslabel.paint;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import serverlesslabel.picture.Brush;
import serverlesslabel.picture.Ink;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Outline.Step;
import serverlesslabel.picture.Pen;
import serverlesslabel.picture.Point;

/**
 * Brush that draws every mark except words and clusters as a Java2D shape, so that PNG and PDF have the same curves.
 */
public interface ShapeBrush extends Brush {

    /** Fills a shape by the non-zero rule and strokes its outline; an invisible ink or pen leaves that step out. */
    void draw(Shape shape, Ink fill, Pen pen);

    @Override
    default void area(Mark.Area area) {
        draw(path(area.outline(), true), area.fill(), area.pen());
    }

    @Override
    default void trace(Mark.Trace trace) {
        draw(path(trace.points(), false), Ink.NONE, trace.pen());
    }

    @Override
    default void disc(Mark.Disc disc) {
        double r = disc.radius();
        draw(new Ellipse2D.Double(disc.middle().x() - r, disc.middle().y() - r, 2 * r, 2 * r),
            disc.fill(), disc.pen());
    }

    @Override
    default void box(Mark.Box box) {
        double x = box.corner().x();
        double y = box.corner().y();
        double arc = 2 * box.round();
        // Java2D paints a plain rectangle faster than a rounded one whose radius is 0.
        draw(arc == 0 ? new Rectangle2D.Double(x, y, box.width(), box.height())
            : new RoundRectangle2D.Double(x, y, box.width(), box.height(), arc, arc), box.fill(), box.pen());
    }

    @Override
    default void stamp(Mark.Stamp stamp) {
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (var step : stamp.outline().steps()) follow(path, step, stamp);
        draw(path, stamp.fill(), stamp.pen());
    }

    private static Path2D path(List<Point> points, boolean closed) {
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        path.moveTo(points.get(0).x(), points.get(0).y());
        points.stream().skip(1).forEach(point -> path.lineTo(point.x(), point.y()));
        if (closed) path.closePath();
        return path;
    }

    private static void follow(Path2D path, Step step, Mark.Stamp stamp) {
        double by = stamp.scale();
        double x = stamp.corner().x();
        double y = stamp.corner().y();
        if (step instanceof Step.Move move) path.moveTo(x + by * move.to().x(), y + by * move.to().y());
        if (step instanceof Step.Line line) path.lineTo(x + by * line.to().x(), y + by * line.to().y());
        if (step instanceof Step.Curve curve)
            path.curveTo(x + by * curve.first().x(), y + by * curve.first().y(), x + by * curve.second().x(),
                y + by * curve.second().y(), x + by * curve.to().x(), y + by * curve.to().y());
        if (step instanceof Step.Close) path.closePath();
    }
}
