package serverlesslabel.drawing.sheet;

import java.util.List;
import serverlesslabel.domain.Service;
import serverlesslabel.drawing.chart.LegendDrawing;
import serverlesslabel.drawing.chart.RadarDrawing;
import serverlesslabel.drawing.chart.RadarStyle;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.drawing.layout.SheetLetters;
import serverlesslabel.drawing.layout.SheetPaper;
import serverlesslabel.drawing.layout.TextWrapper;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Point;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Placement;
import serverlesslabel.wording.ServiceWords;

/**
 * Headers of the services in a table: line sample, name, mode and provider. All are set in the same letters and take
 * the same height.
 */
final class ServiceHeaders {

    /** The most lines of a name that has no room in larger letters, and of a mode. */
    private static final int NAME_LINES = 4;
    private static final int MODE_LINES = 2;
    /** Length of the line sample and height kept for it, in text sizes. */
    private static final double SAMPLE = 3;
    private static final double SAMPLE_ROOM = 1.3;

    private final Comparison comparison;
    private final double width;
    private final SheetPaper paper;
    private final Lettering name;

    /** Headers for columns of the given width, in pixels. */
    ServiceHeaders(Comparison comparison, double width, SheetPaper paper) {
        this.comparison = comparison;
        this.width = width;
        this.paper = paper;
        var letters = paper.letters();
        // The larger the letters, the better, as long as no name is cut or torn in them.
        this.name = fits(letters.name(), 2) ? letters.name()
            : fits(letters.tightName(), 3) ? letters.tightName() : Lettering.bold(letters.least());
    }

    private boolean fits(Lettering lettering, int lines) {
        return services().stream().allMatch(service ->
            TextWrapper.fits(service.name(), lettering, width, lines, paper.paper().ruler()));
    }

    /** Whether all names stand whole in the larger letters. */
    boolean roomy() {
        return name.equals(paper.letters().name());
    }

    /** The height of the highest header, in pixels. */
    double height() {
        return services().stream().mapToDouble(this::height).max().orElse(0);
    }

    /** Draws the header of a service, by its place in the comparison, with its upper left corner at 0, 0. */
    void draw(PictureBuilder builder, int place) {
        var service = services().get(place);
        double size = paper.letters().size();
        double thick = RadarDrawing.FIRST_WIDTH * RadarStyle.onSheet(paper.letters()).strong();
        if (services().size() > 1) builder.add(LegendDrawing.sample(paper.palette().series(comparison.slot(service)),
            new Point(0, size * 0.4), Math.min(size * SAMPLE, width), thick));
        double y = size * SAMPLE_ROOM;
        for (var line : names(service)) {
            builder.words(line, 0, y + name.size(), name, paper.palette().ink(), Anchor.START);
            y += SheetLetters.pitch(name);
        }
        var small = paper.letters().second();
        for (var line : below(service)) {
            builder.words(line, 0, y + small.size() * 1.2, small, paper.palette().quiet(), Anchor.START);
            y += SheetLetters.pitch(small);
        }
    }

    private double height(Service service) {
        return paper.letters().size() * SAMPLE_ROOM + names(service).size() * SheetLetters.pitch(name)
            + below(service).size() * SheetLetters.pitch(paper.letters().second());
    }

    private List<String> names(Service service) {
        return paper.lines(service.name(), name, width, NAME_LINES);
    }

    // Mode and provider share a line if that fits for every service; else the mode stands alone.
    private List<String> below(Service service) {
        var second = paper.letters().second();
        if (services().stream().allMatch(other -> paper.width(ServiceWords.subtitle(other), second) <= width))
            return List.of(ServiceWords.subtitle(service));
        return paper.lines(service.mode().isEmpty() ? service.provider().name() : ServiceWords.mode(service), second,
            width, MODE_LINES);
    }

    private List<Service> services() {
        return comparison.placements().stream().map(Placement::service).toList();
    }
}
