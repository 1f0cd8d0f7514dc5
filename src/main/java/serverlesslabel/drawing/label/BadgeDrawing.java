package serverlesslabel.drawing.label;

import java.util.stream.Stream;
import serverlesslabel.domain.LabelClass;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Palette;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Pen;
import serverlesslabel.picture.Picture;
import serverlesslabel.picture.Point;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.LevelWords;

/**
 * Badge with the label class of a service, small enough for a line of text: a word, the range A to G and the arrow of
 * the class, as advertisements show energy classes. A letter alone means nothing, so the range always stands beside it.
 * The letters of the range are larger and closer together than on energy labels, because a badge is about 20 pixels
 * high.
 */
public final class BadgeDrawing {

    /** All lengths are shares of the height. */
    private static final double EDGE = 0.045;
    private static final double PAD = 0.36;
    private static final double WORD = 0.52;
    private static final double ROUND = 0.16;
    private static final double RANGE = 0.76;
    private static final double RANGE_LETTER = 0.46;
    private static final double ARROW = 1.5;
    private static final double HEAD = 0.45;
    private static final double LETTER = 0.77;

    private BadgeDrawing() {}

    /**
     * Draws the badge of a service, by the reference weights. The picture is as high as the paper and as wide as its
     * words need; the width of the paper does not matter.
     */
    public static Picture draw(Service service, Rubric rubric, Paper paper, Texts texts) {
        var reached = Comparison.labelClass(service, rubric);
        var builder = new PictureBuilder(paper.height());
        var word = Lettering.bold(WORD);
        var title = rubric.labelTitle();
        double plate = 2 * PAD + paper.ruler().width(title, builder.sized(word)) / paper.height();
        double width = plate + RANGE + ARROW + EDGE / 2;
        builder.box(0, 0, plate + ROUND, 1, ROUND, paper.palette().accent(), Pen.NONE);
        builder.words(title, PAD, 0.5 + word.baselineOffset(), word, paper.palette().onAccent(), Anchor.START);
        range(builder, plate, rubric, paper.palette());
        arrow(builder, plate + RANGE, reached, paper);
        return new Picture(width * paper.height(), paper.height(),
            texts.get("badge.name", service.title(), reached.letter(), rubric.name()),
            texts.get("badge.says", LevelWords.referenceIndex(service, rubric, texts), rubric.version()),
            builder.marks());
    }

    // An arrow beside the best and the worst letter shows that up is better.
    private static void range(PictureBuilder builder, double left, Rubric rubric, Palette palette) {
        var letter = Lettering.bold(RANGE_LETTER);
        double across = left + RANGE * 0.7;
        double upwards = left + RANGE * 0.27;
        builder.box(left, EDGE / 2, RANGE, 1 - EDGE, 0, palette.paper(), Pen.of(palette.ink(), EDGE));
        builder.words(letter(rubric, 0), across, 0.11 + letter.capHeight(), letter, palette.ink(), Anchor.MIDDLE);
        builder.words(letter(rubric, LabelClass.COUNT - 1), across, 0.89, letter, palette.ink(), Anchor.MIDDLE);
        builder.line(upwards, 0.86, upwards, 0.2, palette.ink(), EDGE * 1.4);
        builder.line(upwards, 0.15, upwards - 0.12, 0.32, palette.ink(), EDGE * 1.4);
        builder.line(upwards, 0.15, upwards + 0.12, 0.32, palette.ink(), EDGE * 1.4);
    }

    private static void arrow(PictureBuilder builder, double left, LabelClass reached, Paper paper) {
        double height = paper.height();
        double top = EDGE / 2;
        var outline = Stream.of(new Point(left, top), new Point(left + ARROW - HEAD, top), new Point(left + ARROW, 0.5),
            new Point(left + ARROW - HEAD, 1 - top), new Point(left, 1 - top))
            .map(point -> new Point(point.x() * height, point.y() * height)).toList();
        builder.add(new Mark.Area(outline, paper.palette().classes().get(reached.place()),
            Pen.of(paper.palette().ink(), EDGE * height)));
        var letter = Lettering.bold(LETTER);
        builder.words(reached.letter(), left + (ARROW - HEAD * 0.7) / 2, 0.5 + letter.baselineOffset(), letter,
            paper.palette().onClass(reached.place()), Anchor.MIDDLE);
    }

    private static String letter(Rubric rubric, int place) {
        return rubric.classes().get(place).letter();
    }
}
