package serverlesslabel.drawing.chart;

import java.util.List;
import java.util.stream.Stream;
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
import serverlesslabel.ranking.Acceptability;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Placement;
import serverlesslabel.ranking.RankRanges;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.AcceptabilityWords;
import serverlesslabel.wording.LevelWords;
import serverlesslabel.wording.Phrases;

/**
 * Rank acceptability as a chart: the shares of all sets of weights in which each service comes first, second and third.
 * Each row has the service's rank, with the ranks that recalled facts leave open, its name, and two bars: one for sets
 * of weights near the reader's own, one for all sets. Those that come first most often near the reader's weights are
 * at the top; the compared ones that come first, second or third under no weights follow below.
 */
public final class RankSharesDrawing {

    /** The largest number of rows for the services with the largest shares; those that are compared come on top. */
    public static final int ROWS = 15;

    private static final double LEGEND = 24;
    private static final double GAP = 16;
    private static final double ARROW = 6;
    /** Of the first line of the headings, below the legend. */
    private static final double BASELINE = 14;
    /** Between the lines of the headings. */
    private static final double LINE = 16;
    /** Opacity of the parts of a bar: first, second, third. */
    private static final List<Double> STRENGTHS = List.of(1.0, 0.45, 0.2);
    private static final List<String> PARTS = List.of("shares.part.first", "shares.part.second", "shares.part.third");

    private final AcceptabilityWords words;
    private final Comparison comparison;
    private final List<Service> compared;
    private final Acceptability all;
    private final Acceptability near;
    private final Paper paper;
    private final Texts texts;
    private final PictureBuilder builder = new PictureBuilder();
    private final RankSharesGrid grid;
    private double y;

    private RankSharesDrawing(Acceptability all, Acceptability near, Comparison comparison, Paper paper,
                              Texts texts) {
        this.comparison = comparison;
        this.compared = comparison.placements().stream().map(Placement::service).toList();
        this.words = new AcceptabilityWords(all, near, texts);
        this.all = all;
        this.near = near;
        this.paper = paper;
        this.texts = texts;
        this.grid = RankSharesGrid.of(paper.width());
        this.y = LEGEND + grid.heading();
    }

    /**
     * Draws the chart, as wide as the paper and as high as it needs.
     *
     * @param all  rank acceptability over all sets of weights
     * @param near rank acceptability over sets of weights near the reader's own, for the same services
     * @param comparison services that are shown whatever their shares, marked, where they are among the alternatives
     */
    public static Picture draw(Acceptability all, Acceptability near, Comparison comparison, Paper paper,
                               Texts texts) {
        return new RankSharesDrawing(all, near, comparison, paper, texts).picture();
    }

    private Picture picture() {
        var alternatives = near.alternatives();
        var ranges = RankRanges.of(alternatives);
        var any = words.byShare();
        var shown = Stream.concat(any.stream().limit(ROWS), compared.stream()
            .filter(service -> alternatives.position(service).isPresent())).distinct().toList();
        legend();
        head();
        for (var service : shown) {
            int position = alternatives.position(service).orElseThrow();
            row(service, LevelWords.rank(alternatives, position, ranges.at(position), texts));
        }
        long more = any.stream().filter(service -> !shown.contains(service)).count();
        if (more > 0) rest(more);
        return new Picture(paper.width(), y + 1, texts.get("shares.name"), description(shown, alternatives, ranges),
            builder.marks());
    }

    private void head() {
        heading(texts.get("shares.rank"), 0, RankSharesGrid.RANK, 0);
        heading(texts.get("shares.service"), RankSharesGrid.RANK, grid.name(), 0);
        double room = grid.bar() + RankSharesGrid.NUMBER;
        sorted(heading(texts.get("shares.near"), grid.nearX(), room - 3 * ARROW, 0));
        heading(texts.get("shares.all"), grid.allX(), room, grid.stacked() ? LINE : 0);
        builder.line(0, y - 6, paper.width(), y - 6, paper.palette().line(), 1);
    }

    // Returns where the heading ends.
    private double heading(String text, double x, double room, double below) {
        var lettering = Lettering.semibold(12);
        var fitting = paper.ruler().fit(text, lettering, room);
        builder.words(fitting, x, LEGEND + BASELINE + below, lettering, paper.palette().quiet(), Anchor.START);
        return x + paper.ruler().width(fitting, lettering);
    }

    // The sign of the list for the column it is sorted by, largest first.
    private void sorted(double x) {
        double top = LEGEND + BASELINE - ARROW;
        builder.add(new Mark.Area(List.of(new Point(x + ARROW, top), new Point(x + 2.4 * ARROW, top),
            new Point(x + 1.7 * ARROW, top + 0.8 * ARROW)), paper.palette().quiet(), Pen.NONE));
    }

    private void row(Service service, String rank) {
        double middle = y + grid.row() / 2;
        var number = Lettering.semibold(13);
        var regular = Lettering.regular(13);
        builder.words(rank, 0, middle + number.baselineOffset(), number, paper.palette().ink(), Anchor.START);
        var shortName = near.alternatives().ranking().catalog().displayName(service);
        var lettering = compared.contains(service) ? number : regular;
        Markers.name(builder, shortName, comparison.slot(service), new Point(RankSharesGrid.RANK, middle),
            grid.name(), lettering, paper);
        bar(service, near, grid.nearX(), y + grid.nearY());
        bar(service, all, grid.allX(), y + grid.allY());
        y += grid.row();
        builder.line(0, y, paper.width(), y, paper.palette().line(), 1);
    }

    private void bar(Service service, Acceptability counted, double x, double middle) {
        double top = middle - grid.thickness() / 2;
        builder.box(x, top, grid.bar(), grid.thickness(), 2, paper.palette().line().faded(0.5), Pen.NONE);
        double at = x;
        for (int rank = 1; rank <= Acceptability.RANKS; rank++) {
            double width = grid.bar() * counted.share(service, rank);
            builder.box(at, top, width, grid.thickness(), 0, part(rank), Pen.NONE);
            at += width;
        }
        var number = Lettering.semibold(12);
        builder.words(Phrases.shortPercent(counted.share(service, 1), texts),
            x + grid.bar() + RankSharesGrid.NUMBER - 4, middle + number.baselineOffset(), number,
            paper.palette().ink(), Anchor.END);
    }

    private void rest(long more) {
        var small = Lettering.regular(11);
        builder.words(texts.count("shares.more", more), RankSharesGrid.RANK,
            y + grid.row() / 2 + small.baselineOffset(), small, paper.palette().quiet(), Anchor.START);
        y += grid.row();
    }

    private void legend() {
        var small = Lettering.regular(11);
        double all = PARTS.stream().mapToDouble(key -> 16 + paper.ruler().width(texts.get(key), small) + GAP).sum();
        // Over the bars, or as near to them as a narrow paper has room for it.
        double x = Math.max(0, Math.min(grid.nearX(), paper.width() + GAP - Math.ceil(all)));
        for (int rank = 1; rank <= Acceptability.RANKS; rank++) {
            var text = texts.get(PARTS.get(rank - 1));
            builder.box(x, 5, 10, 10, 2, part(rank), Pen.NONE);
            builder.words(text, x + 16, 10 + small.baselineOffset(), small, paper.palette().quiet(), Anchor.START);
            x += 16 + paper.ruler().width(text, small) + GAP;
        }
    }

    private Ink part(int rank) {
        return paper.palette().accent().faded(STRENGTHS.get(rank - 1));
    }

    private String description(List<Service> shown, Alternatives alternatives, RankRanges ranges) {
        var description = new StringBuilder();
        for (var service : shown) {
            int position = alternatives.position(service).orElseThrow();
            description.append(texts.get("shares.says", alternatives.ranking().catalog().displayName(service),
                LevelWords.rank(alternatives, position, ranges.at(position), texts), words.text(service))).append(' ');
        }
        return description.toString().strip();
    }
}
