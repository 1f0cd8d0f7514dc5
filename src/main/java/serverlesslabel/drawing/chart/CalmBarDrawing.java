package serverlesslabel.drawing.chart;

import java.util.Comparator;
import java.util.List;
import serverlesslabel.domain.LabelClass;
import serverlesslabel.domain.Rubric;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Ink;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Pen;
import serverlesslabel.picture.Picture;
import serverlesslabel.ranking.Placement;
import serverlesslabel.text.Texts;

/**
 * Index as a bar of one ink on a track that is divided where the label classes begin: solid as far as the documented
 * facts carry it, hollow from there to the index of all stated facts. The full width stands for an index of 100.
 */
public final class CalmBarDrawing {

    private static final double GAP = 1;
    /** A hollow part narrower than this, in pixels, is a tint: its outline would leave nothing open. */
    private static final double NARROW = 2;
    private static final double TINT = 0.5;
    /** The least width of a class, in pixels, at which its letter stands over it. */
    private static final double LETTER_ROOM = 9;
    private static final Lettering LETTER = Lettering.regular(11);

    private CalmBarDrawing() {}

    /** Draws the bar of a placement, filling the paper. */
    public static Picture draw(Placement placement, Rubric rubric, Paper paper, Texts texts) {
        var palette = paper.palette();
        double height = paper.height();
        double sure = Math.rint(x(placement.documented().value(), paper));
        double all = Math.rint(x(placement.index().value(), paper));
        boolean narrow = all - sure < NARROW;
        var builder = new PictureBuilder();
        builder.box(0, 0, paper.width(), height, 0, palette.track(), Pen.NONE);
        builder.box(0, 0, sure, height, 0, palette.bar(), Pen.NONE);
        for (var labelClass : rubric.classes())
            if (labelClass.from() > 0)
                builder.box(Math.rint(x(labelClass.from(), paper)), 0, GAP, height, 0, palette.paper(), Pen.NONE);
        // There is a mark for the open part at every service, so that all bars have the same number of marks.
        if (narrow) builder.box(sure, 0, Math.max(0, all - sure), height, 0, palette.bar().faded(TINT), Pen.NONE);
        else builder.box(sure + 0.5, 0.5, all - sure - 1, height - 1, 0, palette.paper(), Pen.of(palette.bar(), 1));
        var name = texts.get("index.says", texts.formats().tenths(placement.index().tenths()));
        return new Picture(paper.width(), height, name, name, builder.marks());
    }

    /**
     * Draws the letters of the classes, each over the middle of its stretch of the bars, or none where one has no room;
     * fills the paper.
     */
    public static Picture letters(Rubric rubric, Ink ink, Paper paper, Texts texts) {
        var builder = new PictureBuilder();
        double end = paper.width();
        double least = end;
        for (var labelClass : rubric.classes().stream().sorted(Comparator.comparing(LabelClass::place)).toList()) {
            double from = x(labelClass.from(), paper);
            least = Math.min(least, end - from);
            builder.words(labelClass.letter(), (from + end) / 2, paper.height() / 2 + LETTER.baselineOffset(),
                    LETTER, ink, Anchor.MIDDLE);
            end = from;
        }
        return new Picture(paper.width(), paper.height(), texts.get("index.letters"), "",
            least < LETTER_ROOM ? List.of() : builder.marks());
    }

    private static double x(double index, Paper paper) {
        return index / 100 * paper.width();
    }
}
