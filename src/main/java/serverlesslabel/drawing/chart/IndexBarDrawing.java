package serverlesslabel.drawing.chart;

import java.util.Optional;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Weights;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Pen;
import serverlesslabel.picture.Picture;
import serverlesslabel.ranking.Placement;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.LevelWords;

/**
 * Index as a bar stacked from the contributions of the characteristics, so that the weighted sum can be seen. The full
 * width stands for an index of 100. What of a contribution rests on facts not yet checked is hollow.
 */
public final class IndexBarDrawing {

    private static final double GAP = 1;
    private static final double ROUND = 2;
    /** An open part narrower than this, in pixels, is a tint: its outline would leave nothing open. */
    private static final double NARROW = 4;
    private static final double TINT = 0.35;

    private IndexBarDrawing() {}

    /** Draws the bar of a placement, filling the paper; the weights must be those the placement was computed with. */
    public static Picture draw(Placement placement, Rubric rubric, Weights weights, Paper paper, Texts texts) {
        double height = paper.height();
        var palette = paper.palette();
        var builder = new PictureBuilder();
        builder.box(0, 0, paper.width(), height, ROUND, palette.track(), Pen.NONE);
        double x = 0;
        for (var characteristic : rubric.characteristics()) {
            double width = Math.max(0, contribution(placement, characteristic, weights) * paper.width() - GAP);
            double share = placement.service().levels().of(characteristic) == 0 ? 1
                : (double) placement.service().levels().documentedOf(characteristic)
                    / placement.service().levels().of(characteristic);
            double open = width * (1 - share);
            var ink = palette.characteristic(characteristic.place());
            // A contribution of 0 still gets its parts, so that the number of marks is the same for every service.
            builder.box(x, 0, width - open, height, 0, ink, Pen.NONE);
            if (open < NARROW) builder.box(x + width - open, 0, open, height, 0, ink.faded(TINT), Pen.NONE);
            else builder.box(x + width - open + 0.5, 0.5, open - 1, height - 1, 0, palette.paper(),
                Pen.of(palette.edge(characteristic.place()), 1));
            x += width + GAP;
        }
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
