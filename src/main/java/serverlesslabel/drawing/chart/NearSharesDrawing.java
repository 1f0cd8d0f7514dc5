package serverlesslabel.drawing.chart;

import java.util.List;
import serverlesslabel.domain.Service;
import serverlesslabel.drawing.layout.Markers;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Pen;
import serverlesslabel.picture.Picture;
import serverlesslabel.picture.Point;
import serverlesslabel.ranking.Acceptability;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.AcceptabilityWords;
import serverlesslabel.wording.Phrases;

/** The services that come first most often near the reader's weights, with their shares as bars. */
public final class NearSharesDrawing {

    /** The most services drawn. */
    public static final int MOST = 3;

    private static final double ROW = 21;
    private static final double BAR = 12;
    private static final double NAME_SHARE = 0.46;
    private static final double GAP = 6;
    private static final Lettering FIRST = Lettering.semibold(12);
    private static final Lettering OTHER = Lettering.regular(12);
    private static final double PALE = 0.55;

    private NearSharesDrawing() {}

    /**
     * Draws the bars, as wide as the paper and as high as its rows; described by who comes first how often.
     *
     * @param all  counted over sets of weights drawn from all there are
     * @param near counted over sets of weights drawn near the reader's
     * @param compared the compared services: those pinned have their markers
     */
    public static Picture draw(Acceptability all, Acceptability near, Comparison compared, Paper paper, Texts texts) {
        var words = new AcceptabilityWords(all, near, texts);
        var services = words.byShare().stream().limit(MOST).toList();
        var builder = new PictureBuilder();
        double figures = services.stream().mapToDouble(service -> paper.ruler().width(Phrases.shortPercent(
            near.share(service, 1), texts), FIRST)).max().orElse(0) + GAP;
        for (int row = 0; row < services.size(); row++)
            row(builder, services, row, figures, near, compared, paper, texts);
        var says = String.join(" ", words.firstPlace());
        return new Picture(paper.width(), Math.max(1, services.size()) * ROW, texts.get("near.title"), says,
            builder.marks());
    }

    private static void row(PictureBuilder builder, List<Service> services, int row, double figures,
                            Acceptability near, Comparison compared, Paper paper, Texts texts) {
        var lettering = row == 0 ? FIRST : OTHER;
        var service = services.get(row);
        double middle = row * ROW + ROW / 2;
        double left = paper.width() * NAME_SHARE;
        double room = Math.max(0, paper.width() - left - figures);
        double share = near.share(service, 1);
        var name = near.alternatives().ranking().catalog().displayName(service);
        var bar = paper.palette().bar();
        Markers.name(builder, name, compared.slot(service), new Point(0, middle), left - GAP, lettering, paper);
        builder.box(left, middle - BAR / 2, room * share, BAR, 1, row == 0 ? bar : bar.faded(PALE), Pen.NONE);
        builder.words(Phrases.shortPercent(share, texts), paper.width(), middle + lettering.baselineOffset(),
            lettering, paper.palette().ink(), Anchor.END);
    }
}
