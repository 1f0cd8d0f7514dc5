package serverlesslabel.drawing.label;

import java.util.List;
import serverlesslabel.domain.LabelClass;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Ink;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Palette;
import serverlesslabel.picture.Pen;
import serverlesslabel.picture.Point;
import serverlesslabel.ranking.ClassRange;

/**
 * Scale of a label: seven arrows from A to G in the proportions of energy labels. Letters on the arrows are black,
 * because white ones cannot be read on B to E. What points at a class is drawn by {@link ScalePointer}.
 */
public final class ScaleDrawing {

    /** Height of an arrow, as a share of the pitch. */
    static final double ARROW_HEIGHT = 0.85;

    /** Lengths of the arrows on energy labels, A to G, in millimetres. */
    private static final double[] LENGTHS = {23, 29, 33, 36, 40, 44, 48};
    /** Size of a letter, as a share of the height of its arrow. */
    private static final double LETTER = 0.88;
    /** Width of the outline of a hollow arrow, in pixels, and the strength of its tint. */
    private static final double HOLLOW = 1.5;
    private static final double TINT = 0.16;

    private ScaleDrawing() {}

    /**
     * Draws the seven arrows, each in a seventh of the height; lengths are in pixels.
     *
     * @param classes the seven classes, best first
     * @param longest length of the last arrow
     * @param least   the least size of their letters
     * @return the arrows in the order of the classes
     */
    public static List<Mark> arrows(List<LabelClass> classes, Point corner, double longest, double height,
        double least, Palette palette) {
        var builder = new PictureBuilder();
        double pitch = height / LabelClass.COUNT;
        for (var labelClass : classes)
            builder.add(arrow(labelClass, corner.plus(0, labelClass.place() * pitch), length(labelClass, longest),
                pitch * ARROW_HEIGHT, least, palette));
        return builder.marks();
    }

    /** The length of the arrow of a class, in pixels, where the last one is as long as given. */
    public static double length(LabelClass shown, double longest) {
        return LENGTHS[shown.place()] / LENGTHS[LabelClass.COUNT - 1] * longest;
    }

    private static Mark.Cluster arrow(LabelClass shown, Point corner, double length, double height, double least,
        Palette palette) {
        return arrow(shown, new Mark.Area(outline(corner, length, height), palette.classes().get(shown.place()),
            Pen.NONE), corner, height, Math.max(least, height * LETTER), palette.onClass(shown.place()));
    }

    /** Draws the arrow of a class, filled where it is certain, hollow where a check could still lower it. */
    public static Mark.Cluster arrow(ClassRange range, Point corner, double length, double height, Palette palette) {
        return range.certain() ? arrow(range.stated(), corner, length, height, 0, palette)
            : hollowArrow(range.stated(), corner, length, height, palette);
    }

    /** Draws the arrow of a class that a check could still lower: the same outline, hollow with a tint. */
    private static Mark.Cluster hollowArrow(LabelClass shown, Point corner, double length, double height,
        Palette palette) {
        double half = HOLLOW / 2;
        return arrow(shown, new Mark.Area(outline(corner.plus(half, half), length - HOLLOW * 1.2, height - HOLLOW),
            palette.classes().get(shown.place()).faded(TINT), Pen.of(palette.classEdge(shown.place()), HOLLOW)),
            corner, height, height * LETTER, palette.ink());
    }

    private static Mark.Cluster arrow(LabelClass shown, Mark.Area area, Point corner, double height, double size,
        Ink letter) {
        var lettering = Lettering.bold(size);
        return new PictureBuilder().add(area)
            .words(shown.letter(), corner.x() + height * 0.35, corner.y() + height / 2 + lettering.baselineOffset(),
                lettering, letter, Anchor.START)
            .cluster(shown.letter(), "");
    }

    private static List<Point> outline(Point corner, double length, double height) {
        double head = height / 2;
        return List.of(corner, corner.plus(length - head, 0), corner.plus(length, head),
            corner.plus(length - head, height), corner.plus(0, height));
    }
}
