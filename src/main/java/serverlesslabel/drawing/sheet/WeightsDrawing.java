package serverlesslabel.drawing.sheet;

import serverlesslabel.drawing.chart.ShareBarDrawing;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.drawing.layout.SheetPaper;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Picture;
import serverlesslabel.picture.Point;
import serverlesslabel.ranking.Comparison;

/** The weights as a bar under a heading, with their percents below it. */
public final class WeightsDrawing {

    /** Of the text's size. */
    private static final double BAR = 1.4;

    private WeightsDrawing() {}

    /** The bar as wide as the paper, and as high as all of it needs. */
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
            paper.paper().sized(paper.width(), height), paper.texts()), new Point(0, bar)));
        double x = 0;
        var counted = comparison.weights().effective();
        var shares = comparison.weights().shares();
        for (var characteristic : comparison.rubric().characteristics()) {
            double width = paper.width() * counted.of(characteristic) / counted.sum();
            var words = paper.text("percent", shares.get(characteristic.place()));
            // A share too narrow for its figure leaves it to the radar, where every share stands.
            if (paper.width(words, small) < width)
                builder.words(words, x + width / 2, baseline, small, paper.palette().quiet(), Anchor.MIDDLE);
            x += width;
        }
        return new Picture(paper.width(), baseline + small.size() * 0.3, paper.text("sheet.weights"), "",
            builder.list());
    }
}
