package serverlesslabel.drawing.sheet;

import java.util.List;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.drawing.layout.SheetPaper;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Picture;
import serverlesslabel.picture.Point;
import serverlesslabel.ranking.Ranking;

/** Legend of a ranking sheet: the colour of each characteristic and its share of all weight. */
final class RankingLegend {

    /** Lengths in sizes of the legend's letters. */
    private static final double SWATCH = 0.7;
    private static final double INDENT = 1.1;
    private static final double BETWEEN = 1.3;
    private static final double ROW = 1.6;

    private final SheetPaper paper;
    private final double size;
    private final List<String> entries;

    RankingLegend(Ranking ranking, SheetPaper paper) {
        var shares = ranking.weights().shares();
        this.paper = paper;
        this.size = paper.letters().small().size();
        this.entries = ranking.catalog().rubric().characteristics().stream()
            .map(characteristic -> paper.text("ranking.share", characteristic.brief(),
                paper.text("percent", shares.get(characteristic.place())))).toList();
    }

    /** The width of the legend on one line, in pixels. */
    double width() {
        return Math.ceil(entries.stream().mapToDouble(text -> width(text) + BETWEEN * size).sum());
    }

    /** Draws the legend in a width given in pixels, in as many rows as it needs. */
    Picture draw(double room) {
        var builder = new PictureBuilder();
        double side = size * SWATCH;
        double x = 0;
        double middle = size * ROW / 2;
        for (int i = 0; i < entries.size(); i++) {
            double width = Math.min(width(entries.get(i)), room);
            if (x > 0 && x + width > room) {
                x = 0;
                middle += size * ROW;
            }
            builder.add(Mark.Box.filled(new Point(x, middle - side / 2), side, side, 2,
                paper.palette().characteristic(i)));
            builder.words(paper.fit(entries.get(i), paper.letters().small(), room - INDENT * size), x + INDENT * size,
                middle + paper.letters().small().baselineOffset(), paper.letters().small(), paper.palette().ink(),
                Anchor.START);
            x += width + BETWEEN * size;
        }
        return new Picture(room, middle + size * ROW / 2, paper.text("weights.shares"), "", builder.marks());
    }

    private double width(String entry) {
        return INDENT * size + paper.width(entry, paper.letters().small());
    }
}
