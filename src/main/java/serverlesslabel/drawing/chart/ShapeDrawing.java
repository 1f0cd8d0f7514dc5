package serverlesslabel.drawing.chart;

import java.util.List;
import java.util.stream.IntStream;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Levels;
import serverlesslabel.domain.Service;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.picture.Ink;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Pen;
import serverlesslabel.picture.Picture;
import serverlesslabel.picture.Point;
import serverlesslabel.picture.Series;

/**
 * Shape of the levels of one service, a small radar without words, with the shape of the first service behind it in
 * grey: where there are too many services for one radar.
 */
public final class ShapeDrawing {

    private static final double MARKER = 2.6;
    private static final double FILL = 0.12;

    private ShapeDrawing() {}

    /** Draws the shape of a service in the ink of its series, filling the paper; {@code first} may be the same. */
    public static Picture draw(Service service, Service first, Series series, Paper paper) {
        var levels = service.levels();
        var builder = new PictureBuilder();
        var line = paper.palette().line();
        builder.add(new Mark.Area(outline(IntStream.generate(() -> Level.TOP).limit(levels.stated().size()).toArray(),
            paper), Ink.NONE, Pen.of(line, 1)));
        if (!service.equals(first))
            builder.add(new Mark.Area(outline(steps(first.levels().stated()), paper), Ink.NONE,
                Pen.of(paper.palette().quiet(), 1)));
        builder.add(new Mark.Area(outline(steps(levels.documented()), paper), series.ink().faded(FILL), Pen.NONE));
        var stated = outline(steps(levels.stated()), paper);
        builder.add(new Mark.Area(stated, series.ink().faded(FILL / 2), Pen.of(series.ink(), 1.5)));
        builder.addAll(open(levels, stated, series, paper));
        return new Picture(paper.width(), paper.height(), service.title(), "", builder.marks());
    }

    // A hollow marker at each level that rests on facts not yet checked.
    private static List<Mark> open(Levels levels, List<Point> stated, Series series, Paper paper) {
        return IntStream.range(0, stated.size())
            .filter(axis -> levels.documented().get(axis).compareTo(levels.stated().get(axis)) < 0)
            .<Mark>mapToObj(axis -> new Mark.Disc(stated.get(axis), MARKER, paper.palette().paper(),
                Pen.of(series.ink(), 1))).toList();
    }

    private static int[] steps(List<Level> levels) {
        return levels.stream().mapToInt(Level::steps).toArray();
    }

    private static List<Point> outline(int[] steps, Paper paper) {
        double radius = Math.min(paper.width(), paper.height()) / 2 - MARKER - 1;
        var middle = new Point(paper.width() / 2, paper.height() / 2);
        return IntStream.range(0, steps.length).mapToObj(axis ->
            middle.towards(2 * Math.PI * axis / steps.length, radius * steps[axis] / Level.TOP)).toList();
    }
}
