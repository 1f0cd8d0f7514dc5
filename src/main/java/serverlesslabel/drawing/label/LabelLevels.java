package serverlesslabel.drawing.label;

import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Level;
import serverlesslabel.drawing.layout.LevelCells;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Lettering;
import serverlesslabel.wording.LevelWords;

/** Levels of a label, one row per characteristic: name, five cells, number. */
final class LabelLevels {

    private static final double CELL = 5.4;
    private static final double CELL_HEIGHT = 3.2;
    private static final double STEP = CELL + 0.7;
    private static final double CELLS = LabelGrid.RIGHT - 9 - Level.TOP * STEP;
    private static final double HIGHEST = 5.5;
    /** Size of the letters, as a share of the row pitch. */
    private static final double LETTERS = 0.72;

    private LabelLevels() {}

    /** Draws the rows, evenly spread from {@code top} to {@code bottom}. */
    static void draw(LabelGrid grid, double top, double bottom) {
        var axes = grid.rubric().characteristics();
        double pitch = (bottom - top) / axes.size();
        for (var characteristic : axes)
            row(grid, characteristic, top + (characteristic.place() + 0.5) * pitch, Math.min(pitch, HIGHEST));
    }

    private static void row(LabelGrid grid, Characteristic characteristic, double middle, double pitch) {
        double size = Math.max(LabelGrid.SMALLEST, pitch * LETTERS);
        var name = Lettering.regular(size);
        double room = CELLS - LabelGrid.LEFT - 2;
        boolean fits = grid.width(characteristic.name(), name) <= room;
        var text = fits ? characteristic.name() : characteristic.brief();
        grid.words(text, LabelGrid.LEFT, middle + name.baselineOffset(), name, Anchor.START, room);
        for (int step = 0; step < Level.TOP; step++)
            LevelCells.cell(grid.builder(), grid.service(), characteristic, step, CELLS + step * STEP,
                middle - CELL_HEIGHT / 2, CELL, CELL_HEIGHT, grid.palette());
        grid.words(LevelWords.level(grid.service(), characteristic, grid.texts()), LabelGrid.RIGHT,
            middle + name.baselineOffset(), Lettering.semibold(size), Anchor.END, LabelGrid.ROOM);
    }
}
