package serverlesslabel.paint.png;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import serverlesslabel.paint.FallbackFont;
import serverlesslabel.paint.ShapeBrush;
import serverlesslabel.paint.Typeface;
import serverlesslabel.picture.Ink;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Pen;

/** Brush that draws marks as pixels. */
record PixelBrush(Graphics2D graphics, Typeface typeface) implements ShapeBrush {

    @Override
    public void words(Mark.Words words) {
        draw(typeface.covers(words.text(), words.lettering().weight()) ? typeface.outline(words)
            : FallbackFont.outline(words, typeface), words.ink(), Pen.NONE);
    }

    @Override
    public void cluster(Mark.Cluster cluster) {
        graphics.translate(cluster.origin().x(), cluster.origin().y());
        cluster.marks().forEach(mark -> mark.paint(this));
        graphics.translate(-cluster.origin().x(), -cluster.origin().y());
    }

    @Override
    public void draw(Shape shape, Ink fill, Pen pen) {
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
