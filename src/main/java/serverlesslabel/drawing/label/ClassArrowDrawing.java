package serverlesslabel.drawing.label;

import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Picture;
import serverlesslabel.picture.Point;
import serverlesslabel.ranking.ClassRange;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.LevelWords;

/** Arrow of a single label class, filling its paper: the letter of a service in a table. */
public final class ClassArrowDrawing {

    private ClassArrowDrawing() {}

    /**
     * Draws the arrow of a class with its letter: filled where the class is certain, hollow with a tint where a check
     * could still lower it. The picture has the size of the paper.
     */
    public static Picture draw(ClassRange range, Paper paper, Texts texts) {
        var arrow = ScaleDrawing.arrow(range, new Point(0, 0), paper.width(), paper.height(), paper.palette());
        var name = LevelWords.labelClass(range, texts);
        return new Picture(paper.width(), paper.height(), name, name, arrow.marks());
    }
}
