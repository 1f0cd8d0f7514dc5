package serverlesslabel.drawing.layout;

import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Service;
import serverlesslabel.picture.Ink;
import serverlesslabel.picture.Palette;
import serverlesslabel.picture.Pen;

/** Cells that show a level, one per step: filled if documented, hollow if only recalled, pale if not reached. */
public final class LevelCells {

    private static final double EDGE = 0.8;
    /** How far a cell that all reach is from its colour towards the paper. */
    private static final double PALE = 0.68;
    private static final double HOLLOW_PALE = 0.6;

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
        cell(builder, service, characteristic, step, 0, new Rect(x, y, width, height), palette);
    }

    /**
     * Adds the cell of one step in a comparison: pale where every compared service reaches it.
     *
     * @param step   0 for the cell of level 1, up to 4 for the cell of level 5
     * @param shared the level every service reaches, 0 to 5
     * @param rect   the cell, in the units of the builder
     */
    public static void cell(PictureBuilder builder, Service service, Characteristic characteristic, int step,
        int shared, Rect rect, Palette palette) {
        int place = characteristic.place();
        boolean sure = step < service.levels().documentedOf(characteristic);
        boolean reached = step < service.levels().of(characteristic);
        double pale = step < shared ? PALE : 0;
        Ink fill = sure ? palette.characteristic(place).mixed(palette.paper(), pale) : reached ? palette.paper()
            : palette.line().faded(0.5);
        double line = reached ? EDGE * rect.height() / 10 : 0;
        // A pale cell that is solid needs no outline; a hollow one is nothing but its outline.
        Ink edge = sure && pale > 0 ? fill : palette.edge(place).mixed(palette.paper(), pale * HOLLOW_PALE);
        builder.box(rect.x() + line / 2, rect.y() + line / 2, rect.width() - line, rect.height() - line,
            rect.height() / 8, fill, reached ? Pen.of(edge, line) : Pen.NONE);
    }
}
