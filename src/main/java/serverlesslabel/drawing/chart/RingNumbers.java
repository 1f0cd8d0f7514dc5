package serverlesslabel.drawing.chart;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import serverlesslabel.domain.Level;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Pen;
import serverlesslabel.picture.Point;
import serverlesslabel.ranking.Comparison;

/**
 * The numbers of a radar's rings. They stand between two axes, where no marker is, and of all such places where most of
 * them keep off the lines of services.
 */
record RingNumbers(Comparison comparison, RadarLayout layout, RadarStyle style, Paper paper) {

    /** The distance a number keeps off a line, in letter sizes. */
    private static final double CLEAR = 0.65;

    /** Draws the numbers: of a small radar, which has no room for all, the odd ones. */
    List<Mark> draw() {
        var builder = new PictureBuilder();
        var ring = style.ring();
        int place = best();
        for (int level : levels().toArray()) {
            var middle = at(place, level);
            double width = paper.ruler().width(Integer.toString(level), ring);
            // The paper's colour behind the number keeps lines from running through it.
            builder.box(middle.x() - width / 2 - 1, middle.y() - ring.capHeight() / 2 - 1, width + 2,
                ring.capHeight() + 2, 2, paper.palette().paper().faded(0.75), Pen.NONE);
            builder.words(Integer.toString(level), middle.x(), middle.y() + ring.baselineOffset(), ring,
                paper.palette().quiet(), Anchor.MIDDLE);
        }
        return builder.marks();
    }

    private IntStream levels() {
        return IntStream.rangeClosed(1, Level.TOP).filter(level -> style.share().isPresent() || level % 2 == 1);
    }

    // The first of equally good places, clockwise from the top.
    private int best() {
        return IntStream.range(0, layout.axes().size()).boxed().max(Comparator.comparing(this::clear)
            .thenComparing(Comparator.reverseOrder())).orElse(0);
    }

    private long clear(int place) {
        return levels().filter(level -> comparison.placements().stream().allMatch(placement -> {
            var levels = placement.service().levels();
            var axes = layout.axes();
            var from = axes.get(place);
            var to = axes.get((place + 1) % axes.size());
            return distance(at(place, level), layout.point(from, levels.of(from)), layout.point(to, levels.of(to)))
                >= CLEAR * style.ring().size();
        })).count();
    }

    // The middle of a ring's edge between an axis and the next.
    private Point at(int place, int level) {
        var axes = layout.axes();
        var from = layout.point(axes.get(place), level);
        var to = layout.point(axes.get((place + 1) % axes.size()), level);
        return new Point((from.x() + to.x()) / 2, (from.y() + to.y()) / 2);
    }

    private static double distance(Point point, Point from, Point to) {
        double x = to.x() - from.x();
        double y = to.y() - from.y();
        double length = x * x + y * y;
        double share = length == 0 ? 0
            : Math.max(0, Math.min(1, ((point.x() - from.x()) * x + (point.y() - from.y()) * y) / length));
        return Math.hypot(point.x() - from.x() - share * x, point.y() - from.y() - share * y);
    }
}
