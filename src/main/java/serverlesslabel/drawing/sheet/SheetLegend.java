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
import serverlesslabel.ranking.ClassRange;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.ComparisonGrid;
import serverlesslabel.ranking.Placement;
import serverlesslabel.wording.LevelWords;

/** Legend of a sheet's radar, best index first: the line of each service, its name, class and index. */
final class SheetLegend {

    /** Lengths in sizes of the legend's letters. */
    private static final double SAMPLE = 2.6;
    private static final double GAP = 0.6;
    private static final double BETWEEN = 1.8;
    private static final double ROW = 1.7;

    private final SheetPaper paper;
    private final Comparison comparison;
    private final List<Placement> columns;
    private final List<String> names;
    private final PictureBuilder builder = new PictureBuilder();

    SheetLegend(Comparison comparison, SheetPaper paper) {
        this.comparison = comparison;
        this.paper = paper;
        this.columns = ComparisonGrid.of(comparison).columns();
        this.names = names(columns.stream().map(Placement::service).toList());
    }

    /** Draws the services one after another in small letters, in as many rows as the width of the paper needs. */
    Picture flow() {
        var lettering = paper.letters().small();
        double x = 0;
        int row = 0;
        for (int i = 0; i < names.size(); i++) {
            double width = before(lettering) + paper.width(names.get(i), lettering) + GAP * lettering.size()
                + paper.width(standing(i), figure(lettering));
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
        var service = columns.get(place).service();
        double width = RadarStyle.onSheet(paper.letters()).strong()
            * (service.equals(comparison.placements().get(0).service()) ? RadarDrawing.FIRST_WIDTH
                : RadarDrawing.OTHER_WIDTH);
        builder.add(LegendDrawing.sample(paper.palette().series(comparison.slot(service)), new Point(x, y),
            lettering.size() * SAMPLE, width));
        double behind = GAP * lettering.size() + paper.width(standing(place), figure(lettering));
        var name = paper.fit(names.get(place), lettering, paper.width() - before - behind);
        double baseline = y + lettering.baselineOffset();
        builder.words(name, x + before, baseline, lettering, paper.palette().ink(), Anchor.START);
        builder.words(standing(place), x + before + paper.width(name, lettering) + GAP * lettering.size(), baseline,
            figure(lettering), paper.palette().ink(), Anchor.START);
    }

    // "B 77.2", or "A or B 92.4".
    private String standing(int place) {
        var placement = columns.get(place);
        return LevelWords.letter(ClassRange.of(placement.service(), comparison.rubric()), paper.texts()) + " "
            + paper.texts().formats().tenths(placement.index().tenths());
    }

    private static Lettering figure(Lettering lettering) {
        return Lettering.semibold(lettering.size());
    }

    private static double before(Lettering lettering) {
        return lettering.size() * (SAMPLE + GAP);
    }

    private Picture picture(int rows, Lettering lettering) {
        return new Picture(paper.width(), rows * ROW * lettering.size(), paper.text("radar.legend"), "",
            builder.marks());
    }
}
