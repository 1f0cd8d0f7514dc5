package serverlesslabel.drawing.layout;

import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Service;
import serverlesslabel.picture.Ink;
import serverlesslabel.picture.Palette;
import serverlesslabel.picture.Pen;

/** Cells that show a level, one per step: filled if documented, hollow if only recalled, pale if not reached. */
public final class LevelCells {

    private static final double EDGE = 0.8;

    private LevelCells() {}

    /**
     * Adds the cell of one step, in the units of the builder.
     *
     * @param step 0 for the cell of level 1, up to 4 for the cell of level 5
     * @param x    left edge of the cell
     * @param y    top edge of the cell
     */
    public static void cell(PictureBuilder builder, Service service, Characteristic characteristic, int step, double x,
        double y, double width, double height, Palette palette) {
        int place = characteristic.place();
        boolean sure = step < service.levels().documentedOf(characteristic);
        boolean reached = step < service.levels().of(characteristic);
        Ink fill = sure ? palette.characteristic(place) : reached ? palette.paper() : palette.line().faded(0.5);
        double line = reached ? EDGE * height / 10 : 0;
        builder.box(x + line / 2, y + line / 2, width - line, height - line, height / 8, fill,
            reached ? Pen.of(palette.edge(place), line) : Pen.NONE);
    }
}
