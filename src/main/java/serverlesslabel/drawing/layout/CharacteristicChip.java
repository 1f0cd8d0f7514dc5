package serverlesslabel.drawing.layout;

import serverlesslabel.domain.Characteristic;
import serverlesslabel.picture.IconSource;
import serverlesslabel.picture.Ink;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Pen;
import serverlesslabel.picture.Point;

/** Sign of a characteristic: a chip in its colour with its drawing on it, so that grey print still names it. */
public final class CharacteristicChip {

    /** Shares of the side of the chip: its corners, the space around the drawing, the width of its lines. */
    private static final double ROUND = 0.19;
    private static final double INSET = 0.12;
    private static final double LINE = 0.075;

    private CharacteristicChip() {}

    /** Draws the chip with its upper left corner at a point; the side is in pixels. */
    public static Mark draw(Characteristic characteristic, Point corner, double side, Paper paper) {
        var colour = paper.palette().characteristic(characteristic.place());
        var builder = new PictureBuilder()
            .box(corner.x(), corner.y(), side, side, side * ROUND, colour, Pen.NONE);
        paper.icons().icon(IconSource.IconKind.CHARACTERISTICS, characteristic.id())
            .ifPresent(icon -> builder.add(new Mark.Stamp(icon.outline(), icon.grid(),
                corner.plus(side * INSET, side * INSET), side * (1 - 2 * INSET), Ink.NONE,
                Pen.of(paper.palette().onCharacteristic(characteristic.place()), side * LINE))));
        return Mark.Cluster.of(characteristic.name(), "", builder.marks());
    }
}
