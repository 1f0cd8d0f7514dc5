package serverlesslabel.drawing.layout;

import java.util.List;
import java.util.stream.IntStream;
import serverlesslabel.picture.Ink;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Pen;
import serverlesslabel.picture.Point;
import serverlesslabel.picture.Series;

/** The shapes that tell one service's points from another's. */
public final class Markers {

    /** Makes shapes with corners look as large as a circle of the same radius. */
    private static final double CORNERED = 1.2;
    private static final double LINE = 1.5;

    private Markers() {}

    /** A marker of a series; hollow where what it stands for rests on recalled facts. */
    public static Mark draw(Series series, Point at, double radius, boolean hollow, Ink paper) {
        var fill = hollow ? paper : series.ink();
        var pen = Pen.of(series.ink(), LINE);
        return switch (series.marker()) {
            case CIRCLE -> new Mark.Disc(at, radius, fill, pen);
            case SQUARE -> polygon(at, 4, 0.5, radius * CORNERED, fill, pen);
            case TRIANGLE -> polygon(at, 3, 0, radius * CORNERED, fill, pen);
            case DIAMOND -> polygon(at, 4, 0, radius * CORNERED, fill, pen);
            case CROSS -> cross(at, radius, Pen.of(series.ink(), hollow ? LINE : 2 * LINE));
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
