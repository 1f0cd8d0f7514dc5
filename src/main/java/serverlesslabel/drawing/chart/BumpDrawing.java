package serverlesslabel.drawing.chart;

import java.util.List;
import java.util.Optional;
import serverlesslabel.domain.Service;
import serverlesslabel.drawing.layout.Markers;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Ink;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Pen;
import serverlesslabel.picture.Picture;
import serverlesslabel.picture.Point;
import serverlesslabel.picture.Series;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Placement;
import serverlesslabel.ranking.RankAgreement;
import serverlesslabel.ranking.SideBySide;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.AgreementWords;

/**
 * Bump chart of the same services ranked by several sets of weights, one column each, with the weights as small bars.
 * It shows the services among the first five of at least one column, and those that are compared, which have the ink,
 * dashes and marker of their series; those among the first five of everybody are dark. A full disc is a rank in the
 * first five, a hollow one a rank below; a long number widens its disc to a pill. Where ranks are left out, all columns
 * have a break.
 */
public final class BumpDrawing {

    private static final Lettering NAME = Lettering.regular(12);
    private static final Lettering EMPHASIS = Lettering.semibold(12);
    private static final double MARKER = 4;
    private static final double QUIET = 0.5;

    private final SideBySide orders;
    private final Comparison comparison;
    private final List<Service> compared;
    private final Optional<Service> pointed;
    private final BumpLayout layout;
    private final Paper paper;
    private final Texts texts;
    private final PictureBuilder builder = new PictureBuilder();

    private BumpDrawing(SideBySide orders, Comparison comparison, Optional<Service> pointed, Paper paper,
                        Texts texts) {
        this.orders = orders;
        this.comparison = comparison;
        this.compared = comparison.placements().stream().map(Placement::service).toList();
        this.pointed = pointed;
        this.layout = new BumpLayout(orders, compared, paper, texts.formats());
        this.paper = paper;
        this.texts = texts;
    }

    /**
     * Draws the chart, as wide as the paper and as high as it needs.
     *
     * @param orders     of at least one service
     * @param comparison the selected service and the pinned ones; shown whatever their ranks
     * @param pointed    the service whose line is emphasised, if it is shown
     */
    public static Picture draw(SideBySide orders, Comparison comparison, Optional<Service> pointed, Paper paper,
                               Texts texts) {
        return new BumpDrawing(orders, comparison, pointed, paper, texts).picture();
    }

    private Picture picture() {
        new BumpHead(orders, layout, paper, texts, builder).draw();
        breaks();
        var shown = layout.shown();
        // Plain lines come first, so that emphasised ones lie on top; no line lies on a disc.
        shown.sort((one, other) -> Integer.compare(emphasis(one), emphasis(other)));
        shown.forEach(service -> builder.add(new Mark.Trace(layout.line(service), pen(service))));
        shown.forEach(this::discs);
        int last = orders.columns().size() - 1;
        for (var service : shown) {
            end(service, layout.line(service).get(0), -1);
            if (last > 0) end(service, layout.line(service).get(last), 1);
        }
        return new Picture(paper.width(), layout.height(), texts.get("bump.name"),
            AgreementWords.told(layout.shown(), orders, texts), builder.marks());
    }

    private void breaks() {
        var line = new Pen(paper.palette().line(), 1, List.of(2.0, 4.0));
        for (double y : layout.breaks()) {
            builder.add(Mark.Trace.line(new Point(layout.side() + BumpLayout.GAP, y),
                new Point(paper.width() - layout.side() - BumpLayout.GAP, y), line));
            builder.words("…", layout.side(), y + 2, EMPHASIS, paper.palette().quiet(), Anchor.END);
            builder.words("…", paper.width() - layout.side(), y + 2, EMPHASIS, paper.palette().quiet(), Anchor.START);
        }
    }

    private void discs(Service service) {
        var discs = new PictureBuilder();
        var line = layout.line(service);
        var ink = ink(service);
        for (int column = 0; column < line.size(); column++) {
            int rank = orders.rank(column, service);
            boolean top = rank <= RankAgreement.TOP;
            var at = line.get(column);
            double half = layout.discs().half(rank);
            // What lies below a faded disc must not shine through it.
            discs.add(disc(at, half, paper.palette().paper(), Pen.NONE));
            discs.add(disc(at, half, top ? ink : paper.palette().paper(), Pen.of(ink, 1.5)));
            discs.words(layout.discs().written(rank), at.x(), at.y() + RankDiscs.LETTERING.baselineOffset(),
                RankDiscs.LETTERING, top ? paper.palette().paper() : ink, Anchor.MIDDLE);
        }
        builder.add(discs.cluster(layout.name(service), AgreementWords.ranks(service, orders, texts)));
    }

    private static Mark disc(Point at, double half, Ink fill, Pen pen) {
        double high = BumpLayout.DISC;
        return half <= high ? new Mark.Disc(at, high, fill, pen)
            : new Mark.Box(at.plus(-half, -high), 2 * half, 2 * high, high, fill, pen);
    }

    // The name outside of the first or the last column; beside it the marker of a compared service.
    private void end(Service service, Point disc, int direction) {
        var lettering = emphasis(service) > 1 ? EMPHASIS : NAME;
        double x = disc.x() + direction * (layout.disc() + BumpLayout.GAP);
        builder.words(paper.ruler().fit(layout.name(service), lettering, layout.side()), x,
            disc.y() + lettering.baselineOffset(), lettering, paper.palette().ink(),
            direction < 0 ? Anchor.END : Anchor.START);
        series(service).ifPresent(series -> builder.add(Markers.full(series,
            new Point(disc.x() + direction * (layout.disc() + BumpLayout.GAP / 2), disc.y()), MARKER)));
    }

    private int emphasis(Service service) {
        if (pointed.filter(service::equals).isPresent()) return 4;
        int place = compared.indexOf(service);
        if (place == 0) return 3;
        return place > 0 ? 2 : orders.common().contains(service) ? 1 : 0;
    }

    private Optional<Series> series(Service service) {
        return compared.contains(service) ? Optional.of(paper.palette().series(comparison.slot(service)))
            : Optional.empty();
    }

    private Pen pen(Service service) {
        double width = switch (emphasis(service)) {
            case 4 -> 3.5;
            case 3 -> 3;
            case 2 -> 2.25;
            case 1 -> 1.75;
            default -> 1.25;
        };
        return series(service).map(series -> series.pen(width)).orElseGet(() -> Pen.of(emphasis(service) > 0
            ? ink(service) : ink(service).faded(QUIET), width));
    }

    private Ink ink(Service service) {
        return series(service).map(Series::ink).orElseGet(() -> emphasis(service) > 0 ? paper.palette().ink()
            : paper.palette().quiet());
    }
}
