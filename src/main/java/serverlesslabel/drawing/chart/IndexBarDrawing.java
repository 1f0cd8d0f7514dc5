package serverlesslabel.drawing.chart;

import java.util.Optional;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Weights;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.picture.Ink;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Pen;
import serverlesslabel.picture.Picture;
import serverlesslabel.ranking.Placement;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.LevelWords;

/**
 * An index as a bar stacked from the contributions of the characteristics, so that the weighted sum can be seen. The
 * full width is 100. Where recalled facts hold the index up, a line below the bar spans the range.
 */
public final class IndexBarDrawing {

    private static final double GAP = 1;
    private static final double ROUND = 2;
    /** Of the height, the lowest part is kept for the line of the range. */
    private static final double RANGE_LINE = 2;
    private static final double RANGE_ROOM = 5;

    private IndexBarDrawing() {}

    /** The bar of a placement under the weights that gave it. */
    public static Picture draw(Placement placement, Rubric rubric, Weights weights, Paper paper, Texts texts) {
        double height = paper.height() - RANGE_ROOM;
        var builder = new PictureBuilder();
        builder.box(0, 0, paper.width(), height, ROUND, paper.palette().line().at(0.5), Pen.NONE);
        double x = 0;
        for (var characteristic : rubric.characteristics()) {
            double width = contribution(placement, characteristic, weights) * paper.width();
            // A bar of a fixed set of segments: what contributes nothing is there with no width.
            builder.box(x, 0, Math.max(0, width - GAP), height, 0,
                paper.palette().characteristic(characteristic.place()), Pen.NONE);
            x += width;
        }
        double from = placement.documented().value() / 100 * paper.width();
        builder.box(from, paper.height() - RANGE_LINE, Math.max(0, x - from), RANGE_LINE, 0,
            placement.provisional() ? paper.palette().quiet() : Ink.NONE, Pen.NONE);
        var name = texts.get("index.says", texts.formats().tenths(placement.index().tenths()));
        return new Picture(paper.width(), paper.height(), name, name, builder.list());
    }

    /** The characteristic whose segment lies under a share of the width, 0 to 1; empty behind the last one. */
    public static Optional<Characteristic> at(double share, Placement placement, Rubric rubric, Weights weights) {
        double reached = 0;
        for (var characteristic : rubric.characteristics()) {
            reached += contribution(placement, characteristic, weights);
            if (share >= 0 && share < reached) return Optional.of(characteristic);
        }
        return Optional.empty();
    }

    /** What a segment says: "Elastic: 12.8 points of index, level 4". */
    public static String text(Characteristic characteristic, Placement placement, Weights weights, Texts texts) {
        int tenths = (int) Math.round(1000 * contribution(placement, characteristic, weights));
        return texts.get("index.part", characteristic.name(), texts.formats().tenths(tenths),
            LevelWords.level(placement.service(), characteristic, texts));
    }

    private static double contribution(Placement placement, Characteristic characteristic, Weights weights) {
        int weight = weights.effective().of(characteristic);
        return (double) weight * placement.service().levels().of(characteristic) / (Level.TOP * weights.sum());
    }
}
