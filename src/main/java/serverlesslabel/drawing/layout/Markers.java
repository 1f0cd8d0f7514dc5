package serverlesslabel.drawing.layout;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Levels;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Ink;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Pen;
import serverlesslabel.picture.Point;
import serverlesslabel.picture.Series;

/** Markers on the points of a line; their shapes tell the services of a chart apart without colour. */
public final class Markers {

    /** Enlarges shapes with corners, so that they look as large as a circle of the same radius. */
    private static final double CORNERED = 1.2;
    private static final double LINE = 1.5;
    /** Half the width of a marker beside a name, in pixels. */
    private static final double NAMED = 3.5;

    private Markers() {}

    /**
     * The marker of a service's level around a point. Where part of the level rests on recalled facts only, it is
     * hollow: filled with the colour of the paper, or, if it is a cross, thin.
     *
     * @param radius half the marker's width, in pixels
     * @param paper  the colour of the paper
     */
    public static Mark level(Series series, Levels levels, Characteristic characteristic, Point at, double radius,
        Ink paper) {
        return levels.documentedOf(characteristic) < levels.of(characteristic)
            ? draw(series, at, radius, paper, LINE) : full(series, at, radius);
    }

    /** The marker of a series around a point, as for a documented level; the radius is in pixels. */
    public static Mark full(Series series, Point at, double radius) {
        return draw(series, at, radius, series.ink(), 2 * LINE);
    }

    /**
     * Adds a name in a line with its middle at the height of a point, cut to a room in pixels; behind it, inside the
     * room, the marker of the slot where there is one.
     */
    public static void name(PictureBuilder builder, String name, OptionalInt slot, Point start, double room,
        Lettering lettering, Paper paper) {
        var shown = paper.ruler().fit(name, lettering, slot.isPresent() ? room - 4 * NAMED : room);
        builder.words(shown, start.x(), start.y() + lettering.baselineOffset(), lettering, paper.palette().ink(),
            Anchor.START);
        if (slot.isPresent()) builder.add(full(paper.palette().series(slot),
            start.plus(paper.ruler().width(shown, lettering) + 3 * NAMED, 0), NAMED));
    }

    private static Mark draw(Series series, Point at, double radius, Ink fill, double crossWidth) {
        var pen = Pen.of(series.ink(), LINE);
        return switch (series.marker()) {
            case CIRCLE -> new Mark.Disc(at, radius, fill, pen);
            case SQUARE -> polygon(at, 4, 0.5, radius * CORNERED, fill, pen);
            case TRIANGLE -> polygon(at, 3, 0, radius * CORNERED, fill, pen);
            case DIAMOND -> polygon(at, 4, 0, radius * CORNERED, fill, pen);
            case CROSS -> cross(at, radius, Pen.of(series.ink(), crossWidth));
            case STAR -> star(at, radius * CORNERED, fill, pen);
        };
    }

    private static Mark polygon(Point at, int corners, double turn, double radius, Ink fill, Pen pen) {
        return new Mark.Area(IntStream.range(0, corners)
            .mapToObj(i -> at.towards(2 * Math.PI * (i + turn) / corners, radius)).toList(), fill, pen);
    }

    private static Mark star(Point at, double radius, Ink fill, Pen pen) {
        return new Mark.Area(IntStream.range(0, 10)
            .mapToObj(i -> at.towards(Math.PI * i / 5, i % 2 == 0 ? radius : radius * 0.45)).toList(), fill, pen);
    }

    private static Mark cross(Point at, double r, Pen pen) {
        return Mark.Cluster.of("", "", List.of(
            Mark.Trace.line(at.plus(-r, -r), at.plus(r, r), pen), Mark.Trace.line(at.plus(-r, r), at.plus(r, -r),
            pen)));
    }
}
