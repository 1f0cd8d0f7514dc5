package serverlesslabel.drawing.label;

import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Level;
import serverlesslabel.drawing.layout.LevelCells;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Lettering;
import serverlesslabel.wording.LevelWords;

/** The levels of a label, a row a characteristic. */
final class LabelLevels {

    private static final double CELL = 5.4;
    private static final double STEP = CELL + 0.7;
    private static final double CELLS = LabelGrid.RIGHT - 9 - Level.TOP * STEP;
    private static final double HIGHEST = 5.2;
    /** Of the pitch of the rows. */
    private static final double LETTERS = 0.78;

    private LabelLevels() {}

    /** Draws them from one height to another. */
    static void draw(LabelGrid grid, double top, double bottom) {
        var axes = grid.rubric().characteristics();
        double pitch = (bottom - top) / axes.size();
        for (var characteristic : axes) row(grid, characteristic, top + (characteristic.place() + 0.5) * pitch,
            Math.min(pitch, HIGHEST));
    }

    private static void row(LabelGrid grid, Characteristic each, double middle, double pitch) {
        var name = Lettering.regular(pitch * LETTERS);
        double room = CELLS - LabelGrid.LEFT - 2;
        var says = grid.width(each.name(), name) <= room ? each.name() : each.brief();
        grid.words(says, LabelGrid.LEFT, middle + name.middle(), name, Anchor.START, room);
        for (int step = 0; step < Level.TOP; step++)
            LevelCells.cell(grid.marks(), grid.service(), each, step, CELLS + step * STEP, middle - 1.5, CELL, 3,
                grid.palette());
        grid.words(LevelWords.level(grid.service(), each, grid.texts()), LabelGrid.RIGHT, middle + name.middle(),
            Lettering.semibold(pitch * LETTERS), Anchor.END, LabelGrid.ROOM);
    }
}
