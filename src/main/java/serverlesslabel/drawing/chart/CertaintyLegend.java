package serverlesslabel.drawing.chart;

import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Ink;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Pen;
import serverlesslabel.picture.Picture;
import serverlesslabel.text.Texts;

/** Legend of what is solid and what is hollow in all drawings of a window, in one line. */
public final class CertaintyLegend {

    private static final double HEIGHT = 14;
    private static final double SIGN = 24;
    private static final double SIGN_HEIGHT = 10;
    private static final double GAP = 6;
    private static final double BETWEEN = 20;
    private static final Lettering WORDS = Lettering.regular(11);
    private static final Lettering BOLD = Lettering.semibold(11);

    private CertaintyLegend() {}

    /** Draws the legend, as wide as its words; on a paper that is too narrow for all of them, the first part alone. */
    public static Picture draw(Paper paper, Texts texts) {
        var palette = paper.palette();
        var builder = new PictureBuilder();
        double top = (HEIGHT - SIGN_HEIGHT) / 2;
        builder.box(0, top, SIGN / 2, SIGN_HEIGHT, 0, palette.bar(), Pen.NONE);
        builder.box(SIGN / 2 + 0.5, top + 0.5, SIGN / 2 - 1, SIGN_HEIGHT - 1, 0, palette.paper(),
            Pen.of(palette.bar(), 1));
        double x = words(builder, texts.get("legend.hollow"), SIGN + GAP, WORDS, palette.quiet(), paper) + BETWEEN;
        double second = paper.ruler().width(better(texts), BOLD) + GAP
            + paper.ruler().width(texts.get("legend.better"), WORDS);
        var name = texts.get("legend.name", texts.get("legend.hollow"), better(texts), texts.get("legend.better"));
        if (x + second > paper.width()) return new Picture(Math.ceil(x - BETWEEN), HEIGHT, name, "", builder.marks());
        x = words(builder, better(texts), x, BOLD, palette.good(), paper) + GAP;
        x = words(builder, texts.get("legend.better"), x, WORDS, palette.quiet(), paper);
        return new Picture(Math.ceil(x), HEIGHT, name, "", builder.marks());
    }

    private static String better(Texts texts) {
        return texts.get("index.better", "A");
    }

    // Returns where the words end.
    private static double words(PictureBuilder builder, String text, double x, Lettering lettering, Ink ink,
                                Paper paper) {
        builder.words(text, x, HEIGHT / 2 + lettering.baselineOffset(), lettering, ink, Anchor.START);
        return x + paper.ruler().width(text, lettering);
    }
}
