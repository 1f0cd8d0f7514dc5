package serverlesslabel.drawing.layout;

import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Service;
import serverlesslabel.picture.Ink;
import serverlesslabel.picture.Palette;
import serverlesslabel.picture.Pen;

/** A level as a row of five cells: filled where documented, hollow where only recalled, pale where not reached. */
public final class LevelCells {

    private static final double EDGE = 0.8;

    private LevelCells() {}

    /** Adds the cell of a step, 0 to 4, with its upper left corner at a place of the marks' grid. */
    public static void cell(PictureBuilder builder, Service service, Characteristic characteristic, int step, double x,
        double y,
                     double width, double height, Palette palette) {
        int place = characteristic.place();
        boolean sure = step < service.levels().documentedOf(characteristic);
        boolean reached = step < service.levels().of(characteristic);
        Ink fill = sure ? palette.characteristic(place) : reached ? palette.paper() : palette.line().at(0.5);
        double line = reached ? EDGE * height / 10 : 0;
        builder.box(x + line / 2, y + line / 2, width - line, height - line, height / 8, fill,
            reached ? Pen.of(palette.edge(place), line) : Pen.NONE);
    }
}
