package serverlesslabel.drawing.label;

import java.util.Locale;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Ink;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Palette;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Pen;
import serverlesslabel.picture.Picture;
import serverlesslabel.picture.Point;
import serverlesslabel.ranking.ClassRange;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.LevelWords;

/**
 * Badge with the label class of a service, to stand in a line of text beside the badges of other programs: a word on a
 * dark plate, the arrow of the class, what a check could still make of it, and the range of classes. A letter alone
 * means nothing, so the range always stands beside it; and the day, where it is one in the past.
 */
public final class BadgeDrawing {

    /** The height badges have in a README, in pixels; all lengths below are for it. */
    public static final double HEIGHT = 20;

    private static final double PAD = 8;
    private static final double ROUND = 3;
    private static final double EDGE = 1;
    private static final double GAP = 5;
    private static final double ARROW = 30;
    private static final double ARROW_HEIGHT = 14;
    private static final Lettering WORD = Lettering.semibold(11);
    private static final Lettering OPEN = Lettering.regular(11);
    /** How far the plate, and the border, are from the ink towards the paper, or the other way on dark paper. */
    private static final double PLATE = 0.18;
    private static final double DARK_PLATE = 0.22;
    private static final double BORDER = 0.4;

    private BadgeDrawing() {}

    /**
     * Draws the badge of a service, by the reference weights. The picture is as high as the paper and as wide as its
     * words need; the width of the paper does not matter.
     */
    public static Picture draw(Service service, Rubric rubric, Paper paper, Texts texts) {
        var range = ClassRange.of(service, rubric);
        double unit = paper.height() / HEIGHT;
        var builder = new PictureBuilder(unit);
        var palette = paper.palette();
        var title = word(rubric.labelTitle(), texts);
        var open = LevelWords.open(range, texts);
        var scale = scale(service, rubric, texts);
        double plate = 2 * PAD + width(title, WORD, builder, paper);
        double after = plate + GAP + 1 + ARROW + GAP;
        double words = open.isEmpty() ? 0 : width(open, OPEN, builder, paper) + GAP + 3;
        double width = Math.ceil(after + words + width(scale, OPEN, builder, paper) + PAD - 1);
        frame(builder, width, plate, palette);
        words(builder, title, PAD, WORD, palette.dark() ? palette.ink() : palette.paper());
        builder.add(ScaleDrawing.arrow(range, new Point((plate + GAP + 1) * unit, (HEIGHT - ARROW_HEIGHT) / 2 * unit),
            ARROW * unit, ARROW_HEIGHT * unit, palette));
        words(builder, open, after, OPEN, palette.ink());
        words(builder, scale, after + words, OPEN, palette.quiet());
        return new Picture(width * unit, paper.height(),
            texts.get("badge.name", service.title(), LevelWords.letter(range, texts), rubric.name()),
            texts.get("badge.says", LevelWords.referenceIndex(service, rubric, texts), rubric.version()),
            builder.marks());
    }

    /** The badge as a line of text: "Serverless Label B or C (A–G)". */
    public static String text(Service service, Rubric rubric, Texts texts) {
        return texts.get("badge.text", rubric.name(), LevelWords.letter(ClassRange.of(service, rubric), texts),
            scale(service, rubric, texts));
    }

    // A letter of the past that does not say so would be taken for one of today.
    private static String scale(Service service, Rubric rubric, Texts texts) {
        var scale = LevelWords.scale(rubric, texts);
        return service.facts().day().map(day -> texts.get("badge.past", scale, texts.formats().day(day))).orElse(scale);
    }

    // Other badges are in small letters; a word in capitals would shout among them.
    private static String word(String title, Texts texts) {
        Locale locale = texts.language().locale();
        return title.equals(title.toUpperCase(locale)) ? title.toLowerCase(locale) : title;
    }

    private static void frame(PictureBuilder builder, double width, double plate, Palette palette) {
        Ink dark = palette.dark() ? palette.paper().mixed(palette.ink(), DARK_PLATE)
            : palette.ink().mixed(palette.paper(), PLATE);
        builder.box(EDGE / 2, EDGE / 2, width - EDGE, HEIGHT - EDGE, ROUND, palette.ground(),
            Pen.of(palette.quiet().mixed(palette.paper(), BORDER), EDGE));
        builder.box(0, 0, plate, HEIGHT, ROUND, dark, Pen.NONE);
        // The plate is round at its left only.
        builder.box(plate - ROUND, 0, ROUND, HEIGHT, 0, dark, Pen.NONE);
    }

    private static void words(PictureBuilder builder, String text, double x, Lettering lettering, Ink ink) {
        if (!text.isEmpty()) builder.words(text, x, HEIGHT / 2 + lettering.baselineOffset(), lettering, ink,
            Anchor.START);
    }

    private static double width(String text, Lettering lettering, PictureBuilder builder, Paper paper) {
        return paper.ruler().width(text, builder.sized(lettering)) * HEIGHT / paper.height();
    }
}
