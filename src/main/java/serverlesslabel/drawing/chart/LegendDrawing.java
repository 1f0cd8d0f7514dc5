package serverlesslabel.drawing.chart;

import serverlesslabel.drawing.layout.Markers;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Picture;
import serverlesslabel.picture.Point;
import serverlesslabel.picture.Series;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.text.Texts;

/** Legend of a chart: in one line the markers and names of services, and samples of their lines. */
public final class LegendDrawing {

    private static final double HEIGHT = 20;
    private static final double GAP = 8;
    /** The widest a name gets where not all have room, and half the width of a marker, in pixels. */
    private static final double NAME = 96;
    private static final double MARKER = 3.5;

    private LegendDrawing() {}

    /**
     * Draws the markers and names of all but the first service of a comparison in one line, from the right end of the
     * paper to the left, and of them as many as have room; 20 pixels high.
     */
    public static Picture line(Comparison comparison, Paper paper, Texts texts) {
        var builder = new PictureBuilder();
        var lettering = Lettering.regular(11);
        double x = paper.width();
        double most = Math.max(NAME, x / Math.max(1, comparison.placements().size() - 1) - 3 * GAP);
        for (int place = 1; place < comparison.placements().size(); place++) {
            var service = comparison.placements().get(place).service();
            var name = paper.ruler().fit(service.name(), lettering, most);
            x -= paper.ruler().width(name, lettering);
            if (x < 2 * GAP) break;
            builder.words(name, x, HEIGHT / 2 + lettering.baselineOffset(), lettering, paper.palette().quiet(),
                Anchor.START);
            builder.add(Markers.full(paper.palette().series(comparison.slot(service)), new Point(x - GAP, HEIGHT / 2),
                MARKER));
            x -= 3 * GAP;
        }
        return new Picture(paper.width(), HEIGHT, texts.get("radar.legend"), "", builder.marks());
    }

    /** A sample of a series' line, with a full marker in its middle; length and width are in pixels. */
    public static Mark sample(Series series, Point start, double length, double width) {
        return new PictureBuilder()
            .add(Mark.Trace.line(start, start.plus(length, 0), series.pen(width)))
            .add(Markers.full(series, start.plus(length / 2, 0), MARKER))
            .cluster("", "");
    }
}
