package serverlesslabel.drawing.chart;

import serverlesslabel.domain.Level;
import serverlesslabel.drawing.layout.Markers;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Picture;
import serverlesslabel.picture.Point;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.text.Texts;

/** Dot chart of the levels a radar shows, on one common scale, where they can be compared exactly. */
public final class DotChartDrawing {

    private static final double MARKER = 4;
    private static final double SCALE_HEIGHT = 20;
    private static final double GAP = 12;

    private DotChartDrawing() {}

    /**
     * Draws one row per characteristic and one marker per service, filling the paper; markers of services on the same
     * level stand below one another in the row.
     */
    public static Picture draw(Comparison comparison, Paper paper, Texts texts) {
        var palette = paper.palette();
        var axes = comparison.rubric().characteristics();
        var lettering = Lettering.regular(12);
        double names = axes.stream().mapToDouble(axis -> paper.ruler().width(axis.brief(), lettering)).max().orElse(0);
        double left = names + GAP + MARKER;
        double step = (paper.width() - left - GAP) / Level.TOP;
        double row = (paper.height() - SCALE_HEIGHT) / axes.size();
        var builder = new PictureBuilder();
        for (int level = 0; level <= Level.TOP; level++) {
            double x = left + level * step;
            builder.words(Integer.toString(level), x, 12, Lettering.regular(11), palette.quiet(), Anchor.MIDDLE);
            builder.line(x, SCALE_HEIGHT, x, paper.height(), palette.line(), 1);
        }
        for (var axis : axes) {
            double y = SCALE_HEIGHT + (axis.place() + 0.5) * row;
            builder.words(axis.brief(), names, y + lettering.baselineOffset(), lettering, palette.ink(), Anchor.END);
            builder.line(left, y, left + Level.TOP * step, y, palette.line(), 1);
            for (int i = comparison.placements().size() - 1; i >= 0; i--) {
                var levels = comparison.placements().get(i).service().levels();
                builder.add(Markers.level(palette.series().get(i), levels, axis,
                    new Point(left + levels.of(axis) * step, y + spread(i, comparison.placements().size(), row)),
                    MARKER, palette.paper()));
            }
        }
        return new Picture(paper.width(), paper.height(), texts.get("dots.name"),
            RadarDrawing.draw(comparison, paper, texts).description(), builder.marks());
    }

    // Markers are spread over the height of the row, so that equal levels do not hide one another.
    private static double spread(int place, int count, double row) {
        return count == 1 ? 0 : (place - (count - 1) / 2.0) * Math.min(7, (row - 2 * MARKER) / (count - 1));
    }
}
