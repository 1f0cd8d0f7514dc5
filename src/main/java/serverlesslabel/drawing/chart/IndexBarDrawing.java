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
 * Index as a bar stacked from the contributions of the characteristics, so that the weighted sum can be seen. The full
 * width stands for an index of 100. Where part of the index rests on recalled facts, a line below the bar spans that
 * part.
 */
public final class IndexBarDrawing {

    private static final double GAP = 1;
    private static final double ROUND = 2;
    /** Height of the line that marks the recalled part, and the height kept for it below the bar, in pixels. */
    private static final double RANGE_LINE = 2;
    private static final double RANGE_ROOM = 5;

    private IndexBarDrawing() {}

    /** Draws the bar of a placement, filling the paper; the weights must be those the placement was computed with. */
    public static Picture draw(Placement placement, Rubric rubric, Weights weights, Paper paper, Texts texts) {
        double height = paper.height() - RANGE_ROOM;
        var builder = new PictureBuilder();
        builder.box(0, 0, paper.width(), height, ROUND, paper.palette().line().faded(0.5), Pen.NONE);
        double x = 0;
        for (var characteristic : rubric.characteristics()) {
            double width = contribution(placement, characteristic, weights) * paper.width();
            // A contribution of 0 still gets a segment, so that the number of marks is the same for every service.
            builder.box(x, 0, Math.max(0, width - GAP), height, 0,
                paper.palette().characteristic(characteristic.place()), Pen.NONE);
            x += width;
        }
        double from = placement.documented().value() / 100 * paper.width();
        builder.box(from, paper.height() - RANGE_LINE, Math.max(0, x - from), RANGE_LINE, 0,
            placement.provisional() ? paper.palette().quiet() : Ink.NONE, Pen.NONE);
        var name = texts.get("index.says", texts.formats().tenths(placement.index().tenths()));
        return new Picture(paper.width(), paper.height(), name, name, builder.marks());
    }

    /** The characteristic whose segment lies at a share of the width, 0 to 1; empty right of the last segment. */
    public static Optional<Characteristic> characteristicAt(double share, Placement placement, Rubric rubric,
        Weights weights) {
        double reached = 0;
        for (var characteristic : rubric.characteristics()) {
            reached += contribution(placement, characteristic, weights);
            if (share >= 0 && share < reached) return Optional.of(characteristic);
        }
        return Optional.empty();
    }

    /** The text of a segment, such as "Elastic: 12.8 points of index, level 4". */
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
