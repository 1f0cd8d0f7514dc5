package serverlesslabel.drawing.layout;

import java.util.ArrayList;
import java.util.List;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Ink;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Pen;
import serverlesslabel.picture.Point;

/**
 * Builder of pictures: collects marks in the order they are painted and scales coordinates, lengths and letter sizes
 * from its unit to pixels. Every adding method returns the builder itself.
 */
public final class PictureBuilder {

    private final double unit;
    private final List<Mark> list = new ArrayList<>();

    /** A builder whose unit is a pixel. */
    public PictureBuilder() {
        this(1);
    }

    /** A builder whose unit is the given number of pixels. */
    public PictureBuilder(double unit) {
        this.unit = unit;
    }

    /** Adds a mark as it is: its coordinates are in pixels and are not scaled. */
    public PictureBuilder add(Mark mark) {
        list.add(mark);
        return this;
    }

    /** Adds marks as they are, in their order: their coordinates are in pixels and are not scaled. */
    public PictureBuilder addAll(List<? extends Mark> marks) {
        list.addAll(marks);
        return this;
    }

    /** Adds a line of text whose baseline is at {@code y}. */
    public PictureBuilder words(String text, double x, double y, Lettering lettering, Ink ink, Anchor anchor) {
        return add(new Mark.Words(text, new Point(x * unit, y * unit), sized(lettering), ink, anchor));
    }

    /** Adds a straight line between two points. */
    public PictureBuilder line(double x1, double y1, double x2, double y2, Ink ink, double width) {
        return add(Mark.Trace.line(new Point(x1 * unit, y1 * unit), new Point(x2 * unit, y2 * unit),
            Pen.of(ink, width * unit)));
    }

    /**
     * Adds a rectangle with its upper left corner at {@code x} and {@code y}; {@code round} is the radius of corners.
     */
    public PictureBuilder box(double x, double y, double width, double height, double round, Ink fill, Pen pen) {
        return add(new Mark.Box(new Point(x * unit, y * unit), width * unit, height * unit, round * unit, fill,
            pen.withWidth(pen.width() * unit)));
    }

    /** The lettering with its size converted from units to pixels. */
    public Lettering sized(Lettering lettering) {
        return new Lettering(lettering.size() * unit, lettering.weight());
    }

    /** A copy of the marks so far, in the order they are painted. */
    public List<Mark> marks() {
        return List.copyOf(list);
    }

    /** The marks so far as one cluster; an empty name or description stands for none. */
    public Mark.Cluster cluster(String name, String description) {
        return Mark.Cluster.of(name, description, list);
    }
}
