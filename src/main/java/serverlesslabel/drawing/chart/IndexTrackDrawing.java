package serverlesslabel.drawing.chart;

import serverlesslabel.domain.Rubric;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Pen;
import serverlesslabel.picture.Picture;
import serverlesslabel.ranking.Placement;
import serverlesslabel.text.Texts;

/**
 * Index as a calm bar in one ink on a track of 0 to 100, parted where a class begins: solid as far as the documented
 * facts give it, hollow as far as all stated facts do.
 */
public final class IndexTrackDrawing {

    private static final double ROUND = 1.5;
    private static final double OUTLINE = 1.2;
    private static final double GAP = 1;
    /** A hollow part narrower than this, in pixels, has no room for its outline: it is tinted. */
    private static final double NARROW = 3;
    private static final double TINT = 0.5;

    private IndexTrackDrawing() {}

    /** Draws the bar of a placement, filling the paper. */
    public static Picture draw(Placement placement, Rubric rubric, Paper paper, Texts texts) {
        var palette = paper.palette();
        double height = paper.height();
        double solid = placement.documented().value() / 100 * paper.width();
        double open = placement.index().value() / 100 * paper.width() - solid;
        var builder = new PictureBuilder().box(0, 0, paper.width(), height, ROUND, palette.track(), Pen.NONE);
        builder.box(0, 0, solid, height, ROUND, palette.bar(), Pen.NONE);
        if (open > 0 && open < NARROW) builder.box(solid, 0, open, height, 0, palette.bar().faded(TINT), Pen.NONE);
        if (open >= NARROW) builder.box(solid, OUTLINE / 2, open - OUTLINE / 2, height - OUTLINE, 0, palette.paper(),
            Pen.of(palette.bar(), OUTLINE));
        for (var labelClass : rubric.classes())
            if (labelClass.from() > 0) builder.box(labelClass.from() / 100.0 * paper.width() - GAP / 2, 0, GAP, height,
                0, palette.paper(), Pen.NONE);
        var name = texts.get("index.says", texts.formats().tenths(placement.index().tenths()));
        return new Picture(paper.width(), height, name, name, builder.marks());
    }
}
