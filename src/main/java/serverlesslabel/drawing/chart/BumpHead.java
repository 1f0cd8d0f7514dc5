package serverlesslabel.drawing.chart;

import java.util.List;
import serverlesslabel.domain.Weights;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.drawing.layout.TextWrapper;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Pen;
import serverlesslabel.picture.Point;
import serverlesslabel.ranking.SideBySide;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.AgreementWords;
import serverlesslabel.wording.Phrases;

/** What stands above the lines of a bump chart: its legend, and of each column the name, weights and agreement. */
record BumpHead(SideBySide orders, BumpLayout layout, Paper paper, Texts texts, PictureBuilder builder) {

    private static final Lettering SMALL = Lettering.regular(11);
    private static final double LINE = 15;
    /** The baseline of the last line of a name, which stands right above the weights. */
    private static final double NAME = 62;
    private static final double BARS = 26;
    private static final double WIDEST_BAR = 6;
    private static final double SPACE = 18;

    void draw() {
        legend();
        int highest = orders.columns().stream().flatMap(person -> person.weights().shares().stream())
            .max(Integer::compare).orElse(1);
        for (int column = 0; column < orders.columns().size(); column++) stem(column);
        for (int column = 0; column < orders.columns().size(); column++) head(column, highest);
    }

    private void legend() {
        var ink = paper.palette().ink();
        double x = sign(0, List.of(new Mark.Disc(new Point(6, 9), 6, ink, Pen.of(ink, 1.5))), 12, "bump.key.top");
        x = sign(x, List.of(new Mark.Disc(new Point(6, 9), 5, paper.palette().paper(), Pen.of(ink, 1.5))), 12,
            "bump.key.below");
        x = sign(x, List.of(Mark.Trace.line(new Point(0, 9), new Point(20, 9), Pen.of(ink, 2))), 20, "bump.key.common");
        var quiet = paper.palette().quiet();
        x = sign(x, List.of(new Mark.Words("%", new Point(0, 13), SMALL, quiet, Anchor.START)), 9,
            "bump.key.agreement");
        sign(x, List.of(new Mark.Words("…", new Point(0, 11), BumpTiers.HEADING, quiet, Anchor.START)), 12,
            "bump.key.gap");
    }

    // Leaves out what has no room any more.
    private double sign(double x, List<Mark> sign, double width, String key) {
        var text = texts.get(key);
        double end = x + width + 6 + paper.ruler().width(text, SMALL);
        if (end > paper.width()) return x;
        builder.add(new Mark.Cluster("", "", new Point(x, 0), sign));
        builder.words(text, x + width + 6, 13, SMALL, paper.palette().quiet(), Anchor.START);
        return end + SPACE;
    }

    private void head(int column, int highest) {
        double x = layout.x(column);
        var lines = TextWrapper.wrap(AgreementWords.head(orders, column, texts), BumpTiers.HEADING, layout.room(),
            BumpTiers.LINES, paper.ruler());
        double lowest = NAME + layout.tiers().lowered() - layout.tiers().raised(column);
        for (int line = 0; line < lines.size(); line++) {
            double y = lowest - (lines.size() - 1 - line) * LINE;
            double width = paper.ruler().width(lines.get(line), BumpTiers.HEADING) + 4;
            // The stems of its neighbours run behind a name.
            if (layout.tiers().lowered() > 0)
                builder.box(x - width / 2, y - LINE + 4, width, LINE, 0, paper.palette().paper(), Pen.NONE);
            builder.words(lines.get(line), x, y, BumpTiers.HEADING, paper.palette().ink(), Anchor.MIDDLE);
        }
        bars(x, orders.columns().get(column).weights(), highest);
        if (column > 0) builder.words(Phrases.percent(orders.agreements().get(column).share(), texts), x,
            footOfBars() + 17, SMALL, paper.palette().quiet(), Anchor.MIDDLE);
    }

    // From a raised name to its weights.
    private void stem(int column) {
        double x = layout.x(column);
        double foot = NAME + layout.tiers().lowered() + 4;
        if (layout.tiers().raised(column) > 0)
            builder.line(x, foot - layout.tiers().raised(column), x, foot, paper.palette().line(), 1);
    }

    private double footOfBars() {
        return NAME + 8 + BARS + layout.tiers().lowered();
    }

    // One bar for each weight, in the order of the rubric, as high as its share; the highest of all columns is full.
    private void bars(double middle, Weights weights, int highest) {
        var shares = weights.shares();
        double width = Math.min(WIDEST_BAR, layout.barsRoom() / shares.size() - 1);
        double x = middle - shares.size() * (width + 1) / 2;
        builder.line(x - 1, footOfBars(), x + shares.size() * (width + 1), footOfBars(), paper.palette().line(), 1);
        for (int place = 0; place < shares.size(); place++) {
            double height = BARS * shares.get(place) / highest;
            builder.box(x, footOfBars() - height, width, height, 0, paper.palette().characteristic(place), Pen.NONE);
            x += width + 1;
        }
    }
}
