package serverlesslabel.drawing.sheet;

import java.util.List;
import serverlesslabel.domain.Service;
import serverlesslabel.drawing.chart.LegendDrawing;
import serverlesslabel.drawing.chart.RadarDrawing;
import serverlesslabel.drawing.chart.RadarStyle;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.drawing.layout.SheetPaper;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Picture;
import serverlesslabel.picture.Point;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Placement;

/** Legend of a sheet's radar: the line of each service and its name. */
final class SheetLegend {

    /** Lengths in sizes of the legend's letters. */
    private static final double SAMPLE = 2.6;
    private static final double GAP = 0.6;
    private static final double BETWEEN = 1.8;
    private static final double ROW = 1.7;

    private final SheetPaper paper;
    private final Comparison comparison;
    private final List<String> names;
    private final PictureBuilder builder = new PictureBuilder();

    SheetLegend(Comparison comparison, SheetPaper paper) {
        this.comparison = comparison;
        this.paper = paper;
        this.names = names(comparison.placements().stream().map(Placement::service).toList());
    }

    /** Draws the services one after another in small letters, in as many rows as the width of the paper needs. */
    Picture flow() {
        var lettering = paper.letters().small();
        double x = 0;
        int row = 0;
        for (int i = 0; i < names.size(); i++) {
            double width = before(lettering) + paper.width(names.get(i), lettering);
            if (x > 0 && x + width > paper.width()) {
                x = 0;
                row++;
            }
            entry(i, x, row, lettering);
            x += width + BETWEEN * lettering.size();
        }
        return picture(row + 1, lettering);
    }

    // The name alone, with its mode where two services share a name.
    private static List<String> names(List<Service> services) {
        return services.stream().map(service -> services.stream().filter(other -> other.name().equals(service.name()))
            .count() > 1 ? service.title() : service.name()).toList();
    }

    private void entry(int place, double x, int row, Lettering lettering) {
        double y = (row + 0.5) * ROW * lettering.size();
        double before = before(lettering);
        double width = RadarStyle.onSheet(paper.letters()).strong()
            * (place == 0 ? RadarDrawing.FIRST_WIDTH : RadarDrawing.OTHER_WIDTH);
        builder.add(LegendDrawing.sample(paper.palette().series(comparison.slot(
            comparison.placements().get(place).service())), new Point(x, y),
            lettering.size() * SAMPLE, width));
        builder.words(paper.fit(names.get(place), lettering, paper.width() - before), x + before,
            y + lettering.baselineOffset(), lettering, paper.palette().ink(), Anchor.START);
    }

    private static double before(Lettering lettering) {
        return lettering.size() * (SAMPLE + GAP);
    }

    private Picture picture(int rows, Lettering lettering) {
        return new Picture(paper.width(), rows * ROW * lettering.size(), paper.text("radar.legend"), "",
            builder.marks());
    }
}
