package serverlesslabel.drawing.label;

import java.util.List;
import java.util.stream.Stream;
import serverlesslabel.domain.LabelClass;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.drawing.layout.Rect;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Pen;
import serverlesslabel.picture.Point;
import serverlesslabel.ranking.ClassRange;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.LevelWords;

/**
 * Scale of a label with all that stands beside its arrows: the pointer, the bracket over the classes still possible,
 * and the index where the arrows leave room for it. Lengths are in pixels.
 *
 * @param open    lettering of what is open, "or C"
 * @param index   lettering of the index
 * @param small   lettering of the lines below the index
 * @param pointer width of the pointer, as a share of the width of the scale
 */
public record LabelScale(Rubric rubric, Paper paper, Texts texts, Lettering open, Lettering index, Lettering small,
                  double pointer) {

    /** The longest arrow and the place of the bracket, as shares of the width. */
    private static final double LONGEST = 0.55;
    private static final double BRACKET = 0.59;
    private static final double ARM = 0.022;
    private static final double PEN = 0.0065;
    private static final double LEAST_PEN = 1.2;
    /** Height of the pointer, in pitches, and how high it may be at most, as a share of its width. */
    private static final double POINTER_HEIGHT = 1.32;
    private static final double HIGHEST = 0.6;
    /** The index stands below the pointer of a class up to this place, above that of the later ones. */
    private static final int LAST_BELOW = 2;
    private static final double LINE = 1.3;

    /** The lines below the index of a service: what it is of, and what documented facts alone give. */
    public List<String> below(Service service) {
        return Stream.concat(Stream.of(texts.get("label.index.of")),
            LevelWords.documentedIndex(service, rubric, texts)
                .map(documented -> texts.get("label.index.documented", documented)).stream()).toList();
    }

    /**
     * Draws the scale of a service, by the reference weights.
     *
     * @param below what stands below the index, line by line
     */
    public List<Mark> draw(Service service, List<String> below, Rect rect) {
        var range = ClassRange.of(service, rubric);
        var builder = new PictureBuilder();
        builder.addAll(ScaleDrawing.arrows(rubric.classes(), rect.corner(), rect.width() * LONGEST, rect.height(),
            0, paper.palette()));
        double width = rect.width() * pointer;
        double height = Math.min(rect.height() / LabelClass.COUNT * POINTER_HEIGHT, width * HIGHEST);
        double middle = ScalePointer.middle(range.stated(), rect.y(), rect.height());
        builder.add(ScalePointer.draw(range, new Point(rect.right() - width, middle), width, height,
            paper.palette()));
        if (!range.certain()) open(builder, range, rect, middle + height / 2);
        index(builder, service, below, rect.after(indexLeft(range, rect)), range.stated().place() <= LAST_BELOW);
        return builder.marks();
    }

    private void open(PictureBuilder builder, ClassRange range, Rect rect, double bottom) {
        builder.add(ScalePointer.bracket(range, rect.x() + rect.width() * BRACKET, rect.width() * ARM, rect.y(),
            rect.height(), Pen.of(paper.palette().ink(), Math.max(LEAST_PEN, rect.width() * PEN))));
        builder.words(LevelWords.open(range, texts), rect.right(), bottom + open.size() * 0.25 + open.capHeight(),
            open, paper.palette().ink(), Anchor.END);
    }

    // Where a bracket stands, the index keeps to the right of it.
    private static double indexLeft(ClassRange range, Rect rect) {
        return rect.width() * (range.certain() ? LONGEST + ARM : BRACKET + ARM + PEN);
    }

    private void index(PictureBuilder builder, Service service, List<String> below, Rect room, boolean low) {
        double height = index.capHeight() + below.size() * small.size() * LINE;
        double y = low ? room.y() + room.height() - height : room.y();
        y += index.capHeight();
        builder.words(LevelWords.statedIndex(service, rubric, texts), room.right(), y, index, paper.palette().ink(),
            Anchor.END);
        for (var line : below) {
            y += small.size() * LINE;
            builder.words(paper.ruler().fit(line, small, room.width()), room.right(), y, small,
                paper.palette().quiet(), Anchor.END);
        }
    }
}
