package serverlesslabel.drawing.chart;

import java.util.List;
import java.util.OptionalInt;
import serverlesslabel.drawing.layout.Markers;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.picture.Ink;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Pen;
import serverlesslabel.picture.Picture;
import serverlesslabel.picture.Point;

/** Mark of a pinned service, as in all charts; for a service that is not pinned a dashed ring, where one can be. */
public final class PinMarkDrawing {

    /** Width and height of the drawing, in pixels. */
    public static final double SIZE = 14;

    private static final double MARKER = 4.5;
    private static final double RING = 5;
    private static final List<Double> DASHES = List.of(2.5, 2.0);

    private PinMarkDrawing() {}

    /**
     * Draws the mark of a slot, or the ring; only the colours of the paper matter.
     *
     * @param name what the mark says to who does not see it
     */
    public static Picture draw(OptionalInt slot, String name, Paper paper) {
        var middle = new Point(SIZE / 2, SIZE / 2);
        var mark = slot.isPresent() ? Markers.full(paper.palette().series(slot), middle, MARKER)
            : new Mark.Disc(middle, RING, Ink.NONE, new Pen(paper.palette().quiet(), 1.2, DASHES));
        return new Picture(SIZE, SIZE, name, "", new PictureBuilder().add(mark).marks());
    }
}
