package serverlesslabel.drawing.layout;

import serverlesslabel.domain.Characteristic;
import serverlesslabel.picture.IconSource;
import serverlesslabel.picture.Ink;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Pen;
import serverlesslabel.picture.Point;

/** The signs of characteristics: a square of the colour with the drawing on it, so that grey print still names it. */
public final class Signs {

    private static final double ROUND = 0.19;
    private static final double DRAWING = 0.75;
    private static final double LINE = 0.075;

    private Signs() {}

    /** The sign of a characteristic with the given upper left corner and side, in pixels. */
    public static Mark of(Characteristic characteristic, Point corner, double side, Paper paper) {
        int place = characteristic.place();
        var builder = new PictureBuilder();
        builder.box(corner.x(), corner.y(), side, side, side * ROUND, paper.palette().characteristic(place), Pen.NONE);
        double inset = side * (1 - DRAWING) / 2;
        paper.icons().icon(IconSource.IconKind.CHARACTERISTICS, characteristic.id()).ifPresent(icon ->
            builder.add(new Mark.Stamp(icon.outline(), icon.grid(), corner.plus(inset, inset), side * DRAWING,
                Ink.NONE, Pen.of(paper.palette().onCharacteristic(place), side * LINE))));
        return builder.cluster(characteristic.name(), "");
    }
}
