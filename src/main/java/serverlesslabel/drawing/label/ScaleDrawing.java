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

/**
 * Scale of a label: seven arrows from A to G, and the black pointer at one of them, in the proportions of energy
 * labels. Letters on the arrows are black, because white ones cannot be read on B to E.
 */
public final class ScaleDrawing {

    /** Lengths of the arrows on energy labels, A to G, in millimetres of a scale that is 90 wide. */
    private static final double[] LENGTHS = {23, 29, 33, 36, 40, 44, 48};
    private static final double FULL_WIDTH = 90;
    /** Arrows are a little longer than on energy labels, since there is no second column to keep clear. */
    private static final double LONGER = 1.2;
    private static final double POINTER = 23;
    /** The least width of the pointer, in pitches, so that its letter fits. */
    private static final double LEAST_POINTER = 2;
    private static final double GAP = 4;
    /** Heights of an arrow and of the pointer, as shares of the pitch. */
    private static final double ARROW_HEIGHT = 0.85;
    private static final double POINTER_HEIGHT = 1.2;
    /** Size of a letter, as a share of the height of its arrow. */
    private static final double LETTER = 0.86;
    /** Width of the outline of a hollow arrow, in pixels, and the strength of its tint. */
    private static final double HOLLOW = 1.5;
    private static final double TINT = 0.16;

    private ScaleDrawing() {}

    /**
     * Draws the scale in a box, in pixels, with the given upper left corner; each arrow takes a seventh of the height.
     *
     * @param classes the seven classes, best first
     * @param reached the class the pointer stands at
     * @return the seven arrows in the order of the classes, then the pointer
     */
    public static List<Mark> draw(List<LabelClass> classes, LabelClass reached, Point corner, double width,
        double height, Palette palette) {
        var builder = new PictureBuilder();
        double pitch = height / LabelClass.COUNT;
        double stretch = width / FULL_WIDTH;
        double pointer = Math.max(POINTER * stretch, pitch * LEAST_POINTER);
        double longest = Math.min(LENGTHS[LabelClass.COUNT - 1] * stretch * LONGER, width - pointer - GAP);
        for (var labelClass : classes) {
            double top = corner.y() + labelClass.place() * pitch;
            builder.add(arrow(labelClass, new Point(corner.x(), top),
                LENGTHS[labelClass.place()] / LENGTHS[LabelClass.COUNT - 1] * longest,
                pitch * ARROW_HEIGHT, palette));
        }
        var middle = corner.plus(width, (reached.place() + ARROW_HEIGHT / 2) * pitch);
        return builder.add(pointer(reached, middle, pointer, pitch * POINTER_HEIGHT, palette)).marks();
    }

    /** Draws the arrow of a class, pointing right, with its letter at the left; lengths are in pixels. */
    public static Mark.Cluster arrow(LabelClass shown, Point corner, double length, double height, Palette palette) {
        return arrow(shown, new Mark.Area(outline(corner, length, height), palette.classes().get(shown.place()),
            Pen.NONE), corner, height, palette.onClass(shown.place()));
    }

    /** Draws the arrow of a class that a check could still lower: the same outline, hollow with a tint. */
    static Mark.Cluster hollowArrow(LabelClass shown, Point corner, double length, double height, Palette palette) {
        double half = HOLLOW / 2;
        return arrow(shown, new Mark.Area(outline(corner.plus(half, half), length - HOLLOW * 1.2, height - HOLLOW),
            palette.classes().get(shown.place()).faded(TINT), Pen.of(palette.classEdge(shown.place()), HOLLOW)),
            corner, height, palette.ink());
    }

    private static Mark.Cluster arrow(LabelClass shown, Mark.Area area, Point corner, double height, Ink letter) {
        var lettering = Lettering.bold(height * LETTER);
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

    private static Mark.Cluster pointer(LabelClass reached, Point tail, double width, double height, Palette palette) {
        double half = height / 2;
        var outline = List.of(tail.plus(-width, 0), tail.plus(-width + half * 1.2, -half), tail.plus(0, -half),
            tail.plus(0, half), tail.plus(-width + half * 1.2, half));
        var lettering = Lettering.bold(height * LETTER * 0.95);
        Ink fill = palette.pointer();
        return new PictureBuilder()
            .add(new Mark.Area(outline, fill, Pen.NONE))
            .words(reached.letter(), tail.x() - (width - half) / 2, tail.y() + lettering.baselineOffset(), lettering,
                palette.onPointer(), Anchor.MIDDLE)
            .cluster("", "");
    }
}
