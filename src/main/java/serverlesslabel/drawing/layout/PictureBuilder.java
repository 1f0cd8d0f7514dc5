package serverlesslabel.drawing.layout;

import java.util.ArrayList;
import java.util.List;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Ink;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Pen;
import serverlesslabel.picture.Point;

/** Marks gathered in order, placed on a grid that is so many pixels wide. */
public final class PictureBuilder {

    private final double unit;
    private final List<Mark> list = new ArrayList<>();

    /** Places are given in pixels. */
    public PictureBuilder() {
        this(1);
    }

    /** Places, sizes and widths are given in units of so many pixels. */
    public PictureBuilder(double unit) {
        this.unit = unit;
    }

    public PictureBuilder add(Mark mark) {
        list.add(mark);
        return this;
    }

    public PictureBuilder addAll(List<? extends Mark> marks) {
        list.addAll(marks);
        return this;
    }

    public PictureBuilder words(String text, double x, double y, Lettering lettering, Ink ink, Anchor anchor) {
        return add(new Mark.Words(text, new Point(x * unit, y * unit), sized(lettering), ink, anchor));
    }

    public PictureBuilder line(double x1, double y1, double x2, double y2, Ink ink, double width) {
        return add(Mark.Trace.line(new Point(x1 * unit, y1 * unit), new Point(x2 * unit, y2 * unit),
            Pen.of(ink, width * unit)));
    }

    public PictureBuilder box(double x, double y, double width, double height, double round, Ink fill, Pen pen) {
        return add(new Mark.Box(new Point(x * unit, y * unit), width * unit, height * unit, round * unit, fill,
            pen.wide(pen.width() * unit)));
    }

    public Lettering sized(Lettering lettering) {
        return new Lettering(lettering.size() * unit, lettering.weight());
    }

    public List<Mark> list() {
        return List.copyOf(list);
    }

    public Mark.Cluster cluster(String name, String description) {
        return Mark.Cluster.of(name, description, list);
    }
}
