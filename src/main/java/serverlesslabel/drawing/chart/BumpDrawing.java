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
import serverlesslabel.ranking.Comparison;
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
    /** The width of the rim of a hollow disc. */
    static final double RIM = 1.5;

    private final SideBySide orders;
    private final BumpPens pens;
    private final BumpLayout layout;
    private final Paper paper;
    private final Texts texts;
    private final PictureBuilder builder = new PictureBuilder();
    private final PictureBuilder names = new PictureBuilder();
    private final PictureBuilder markers = new PictureBuilder();

    private BumpDrawing(SideBySide orders, Comparison comparison, Optional<Service> pointed, Paper paper,
                        Texts texts) {
        this.orders = orders;
        this.pens = new BumpPens(comparison, orders.common(), pointed, paper.palette());
        this.layout = new BumpLayout(orders, pens.compared(), paper, texts.formats());
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
        // Kinds of marks stay apart, and services in an order that no weight changes: then little is new in the
        // picture of other weights.
        builder.add(breaks());
        var shown = layout.shown();
        // No line lies on a disc.
        shown.sort(pens.order());
        builder.add(lines(shown));
        shown.forEach(this::discs);
        int last = orders.columns().size() - 1;
        for (var service : shown) {
            end(service, layout.line(service).get(0), -1);
            if (last > 0) end(service, layout.line(service).get(last), 1);
        }
        builder.add(names.cluster("", "")).add(markers.cluster("", ""));
        return new Picture(paper.width(), layout.height(), texts.get("bump.name"),
            AgreementWords.told(layout.shown(), orders, texts), builder.marks());
    }

    // From column to column, as mostly one of them changes, and painting costs as much as the space a line crosses.
    private Mark lines(List<Service> shown) {
        var lines = new PictureBuilder();
        for (var service : shown) {
            var pen = pens.pen(service);
            var line = layout.line(service);
            for (int column = 1; column < line.size(); column++)
                lines.add(Mark.Trace.line(line.get(column - 1), line.get(column), pen));
        }
        return lines.cluster("", "");
    }

    private Mark breaks() {
        var breaks = new PictureBuilder();
        var line = new Pen(paper.palette().line(), 1, List.of(2.0, 4.0));
        for (double y : layout.breaks()) {
            breaks.add(Mark.Trace.line(new Point(layout.side() + BumpLayout.GAP, y),
                new Point(paper.width() - layout.side() - BumpLayout.GAP, y), line));
            breaks.words("…", layout.side(), y + 2, EMPHASIS, paper.palette().quiet(), Anchor.END);
            breaks.words("…", paper.width() - layout.side(), y + 2, EMPHASIS, paper.palette().quiet(), Anchor.START);
        }
        return breaks.cluster("", "");
    }

    private void discs(Service service) {
        var discs = new PictureBuilder();
        var line = layout.line(service);
        var ink = pens.ink(service);
        var ground = paper.palette().paper();
        for (int column = 0; column < line.size(); column++) {
            int rank = orders.rank(column, service);
            boolean top = rank <= RankAgreement.TOP;
            var at = line.get(column);
            double half = layout.discs().half(rank);
            // A full disc is as large as a hollow one with its outline, which takes as long to paint as the disc.
            discs.add(top ? disc(at, half, RIM / 2, ink, Pen.NONE) : disc(at, half, 0, ground, Pen.of(ink, RIM)));
            discs.words(layout.discs().written(rank), at.x(), at.y() + RankDiscs.LETTERING.baselineOffset(),
                RankDiscs.LETTERING, top ? ground : ink, Anchor.MIDDLE);
        }
        builder.add(discs.cluster(layout.name(service), AgreementWords.ranks(service, orders, texts)));
    }

    // A disc, or a pill where half the width of the rank is more than half the height.
    private static Mark disc(Point at, double half, double rim, Ink fill, Pen pen) {
        double high = BumpLayout.DISC + rim;
        double wide = half + rim;
        return half <= BumpLayout.DISC ? new Mark.Disc(at, high, fill, pen)
            : new Mark.Box(at.plus(-wide, -high), 2 * wide, 2 * high, high, fill, pen);
    }

    // The name outside of the first or the last column; beside it the marker of a compared service.
    private void end(Service service, Point disc, int direction) {
        var lettering = pens.named(service) ? EMPHASIS : NAME;
        double x = disc.x() + direction * (layout.disc() + BumpLayout.GAP);
        names.words(paper.ruler().fit(layout.name(service), lettering, layout.side()), x,
            disc.y() + lettering.baselineOffset(), lettering, paper.palette().ink(),
            direction < 0 ? Anchor.END : Anchor.START);
        pens.series(service).ifPresent(series -> markers.add(Markers.full(series,
            new Point(disc.x() + direction * (layout.disc() + BumpLayout.GAP / 2), disc.y()), MARKER)));
    }
}
