package serverlesslabel.drawing.label;

import serverlesslabel.domain.LabelClass;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Picture;
import serverlesslabel.picture.Point;
import serverlesslabel.text.Texts;

/** Arrow of a single label class, filling its paper. */
public final class ClassArrowDrawing {

    private ClassArrowDrawing() {}

    /** Draws the arrow of a class, with its letter; the picture has the size of the paper. */
    public static Picture draw(LabelClass shown, Paper paper, Texts texts) {
        var arrow = ScaleDrawing.arrow(shown, new Point(0, 0), paper.width(), paper.height(), paper.palette());
        var name = texts.get("label.class", shown.letter());
        return new Picture(paper.width(), paper.height(), name, name, arrow.marks());
    }
}
