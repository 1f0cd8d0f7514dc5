package serverlesslabel.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import serverlesslabel.picture.Brush;
import serverlesslabel.picture.Ink;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Outline.Step;
import serverlesslabel.picture.Pen;
import serverlesslabel.picture.Point;

/** Draws marks as pixels. */
record PixelBrush(Graphics2D graphics, Typeface typeface) implements Brush {

    @Override
    public void area(Mark.Area area) {
        draw(path(area.outline(), true), area.fill(), area.pen());
    }

    @Override
    public void trace(Mark.Trace trace) {
        draw(path(trace.points(), false), Ink.NONE, trace.pen());
    }

    @Override
    public void disc(Mark.Disc disc) {
        double r = disc.radius();
        draw(new Ellipse2D.Double(disc.middle().x() - r, disc.middle().y() - r, 2 * r, 2 * r),
            disc.fill(), disc.pen());
    }

    @Override
    public void box(Mark.Box box) {
        draw(new RoundRectangle2D.Double(box.corner().x(), box.corner().y(), box.width(), box.height(),
            2 * box.round(), 2 * box.round()), box.fill(), box.pen());
    }

    @Override
    public void words(Mark.Words words) {
        double width = typeface.width(words.text(), words.lettering());
        double start = words.at().x() - width * words.anchor().share();
        var outline = typeface.covers(words.text(), words.lettering().weight())
            ? typeface.outline(words.text(), words.lettering(), start, words.at().y())
            : MachineFont.outline(words, start, width);
        draw(outline, words.ink(), Pen.NONE);
    }

    @Override
    public void stamp(Mark.Stamp stamp) {
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (var step : stamp.outline().steps()) follow(path, step, stamp);
        draw(path, stamp.fill(), stamp.pen());
    }

    @Override
    public void cluster(Mark.Cluster cluster) {
        graphics.translate(cluster.origin().x(), cluster.origin().y());
        cluster.marks().forEach(mark -> mark.paint(this));
        graphics.translate(-cluster.origin().x(), -cluster.origin().y());
    }

    private void draw(Shape shape, Ink fill, Pen pen) {
        if (fill.visible()) {
            graphics.setColor(color(fill));
            graphics.fill(shape);
        }
        if (pen.visible()) {
            graphics.setColor(color(pen.ink()));
            graphics.setStroke(stroke(pen));
            graphics.draw(shape);
        }
    }

    private static Path2D path(List<Point> points, boolean closed) {
        var path = new Path2D.Double();
        path.moveTo(points.get(0).x(), points.get(0).y());
        points.stream().skip(1).forEach(point -> path.lineTo(point.x(), point.y()));
        if (closed) path.closePath();
        return path;
    }

    private static void follow(Path2D path, Step step, Mark.Stamp stamp) {
        double by = stamp.enlargement();
        double x = stamp.corner().x();
        double y = stamp.corner().y();
        if (step instanceof Step.Move move) path.moveTo(x + by * move.to().x(), y + by * move.to().y());
        if (step instanceof Step.Line line) path.lineTo(x + by * line.to().x(), y + by * line.to().y());
        if (step instanceof Step.Curve curve)
            path.curveTo(x + by * curve.first().x(), y + by * curve.first().y(), x + by * curve.second().x(),
                y + by * curve.second().y(), x + by * curve.to().x(), y + by * curve.to().y());
        if (step instanceof Step.Close) path.closePath();
    }

    private static Color color(Ink ink) {
        return new Color(ink.red(), ink.green(), ink.blue(), (int) Math.round(255 * ink.strength()));
    }

    private static BasicStroke stroke(Pen pen) {
        if (pen.dashes().isEmpty())
            return new BasicStroke((float) pen.width(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        var dashes = new float[pen.dashes().size()];
        for (int i = 0; i < dashes.length; i++) dashes[i] = pen.dashes().get(i).floatValue();
        return new BasicStroke((float) pen.width(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 10, dashes, 0);
    }
}
