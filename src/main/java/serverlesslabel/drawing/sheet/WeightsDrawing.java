package serverlesslabel.drawing.sheet;

import serverlesslabel.drawing.chart.ShareBarDrawing;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.drawing.layout.SheetPaper;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Picture;
import serverlesslabel.picture.Point;
import serverlesslabel.ranking.Comparison;

/** Weights as a stacked bar under a heading, with the percentages below it. */
public final class WeightsDrawing {

    /** Height of the bar, in text sizes. */
    private static final double BAR = 1.4;

    private WeightsDrawing() {}

    /** Draws heading, bar and percentages, as wide as the paper and as high as they need. */
    public static Picture draw(Comparison comparison, SheetPaper paper) {
        var heading = paper.letters().heading();
        var small = paper.letters().small();
        double bar = heading.size() * 1.6;
        double height = paper.letters().size() * BAR;
        double baseline = bar + height + small.size() * 1.35;
        var builder = new PictureBuilder();
        builder.words(paper.fit(paper.text("sheet.weights"), heading, paper.width()), 0, heading.size(), heading,
            paper.palette().ink(), Anchor.START);
        builder.add(Mark.Cluster.of(ShareBarDrawing.draw(comparison.rubric(), comparison.weights(),
            paper.paper().withSize(paper.width(), height), paper.texts()), new Point(0, bar)));
        double x = 0;
        var counted = comparison.weights().effective();
        var shares = comparison.weights().shares();
        for (var characteristic : comparison.rubric().characteristics()) {
            double width = paper.width() * counted.of(characteristic) / counted.sum();
            var words = paper.text("percent", shares.get(characteristic.place()));
            // A percentage wider than its segment is left out; the radar states every share.
            if (paper.width(words, small) < width)
                builder.words(words, x + width / 2, baseline, small, paper.palette().quiet(), Anchor.MIDDLE);
            x += width;
        }
        return new Picture(paper.width(), baseline + small.size() * 0.3, paper.text("sheet.weights"), "",
            builder.marks());
    }
}
