package serverlesslabel.drawing;

import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Rating;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Point;
import serverlesslabel.ranking.Placement;

/**
 * The levels on one characteristic: five cells and a number, and in a wide column why.
 *
 * @param reasoned whether the column is wide and the reason stands in it
 */
record LevelRow(Characteristic characteristic, boolean reasoned) implements SheetRow {

    /** Of the text's size. */
    private static final double SWATCH = 0.7;
    private static final double SWATCH_ROOM = 1.35;
    private static final double WIDEST_CELL = 2;
    private static final double WIDEST_ALONE = 2.2;
    private static final double CELL_HEIGHT = 0.8;
    private static final double CELL_GAP = 0.2;
    private static final double NUMBER_GAP = 0.45;
    private static final double REASON_GAP = 3.2;
    /** Of the captions' size, what stays free above and below a reason together. */
    private static final double REASON_PAD = 0.3;
    /** A row with reasons is so many plain ones high. */
    private static final double REASONED = 1.6;

    /** The level alone. */
    static LevelRow plain(Characteristic characteristic) {
        return new LevelRow(characteristic, false);
    }

    /** The level and why. */
    static LevelRow reasoned(Characteristic characteristic) {
        return new LevelRow(characteristic, true);
    }

    @Override
    public double nameWidth(SheetPaper paper) {
        var lettering = paper.letters().words();
        return lettering.size() * SWATCH_ROOM + paper.width(characteristic.brief(), lettering);
    }

    @Override
    public double share() {
        return reasoned ? REASONED : 1;
    }

    @Override
    public void name(Marks marks, Room room, SheetPaper paper) {
        var lettering = paper.letters().words();
        double side = lettering.size() * SWATCH;
        double indent = lettering.size() * SWATCH_ROOM;
        marks.add(Mark.Box.filled(new Point(room.x(), room.middle() - side / 2), side, side, 2,
            paper.palette().characteristic(characteristic.place())));
        marks.words(paper.fit(characteristic.brief(), lettering, room.width() - indent), room.x() + indent,
            room.middle() + lettering.middle(), lettering, paper.palette().ink(), Anchor.START);
    }

    @Override
    public void cell(Marks marks, Placement placement, Room room, SheetPaper paper) {
        var figure = paper.letters().figure();
        double size = figure.size();
        double number = size * NUMBER_GAP + paper.width(paper.say("range", 0, Level.TOP), figure);
        double cell = reasoned ? WIDEST_ALONE * size
            : Math.min(WIDEST_CELL * size, (room.width() - number) / Level.TOP - CELL_GAP * size);
        double step = cell + CELL_GAP * size;
        for (int i = 0; i < Level.TOP; i++)
            LevelCells.cell(marks, placement.service(), characteristic, i, room.x() + i * step,
                room.middle() - CELL_HEIGHT * size / 2, cell, CELL_HEIGHT * size, paper.palette());
        marks.words(LevelWords.level(placement.service(), characteristic, paper.texts()),
            room.x() + Level.TOP * step + size * (NUMBER_GAP - CELL_GAP), room.middle() + figure.middle(), figure,
            paper.palette().ink(), Anchor.START);
        if (reasoned) reason(marks, placement, room.after(reasons(paper)), paper);
    }

    /** How wide the cells of a wide column are together. */
    static double cells(SheetPaper paper) {
        return paper.letters().size() * (Level.TOP * (WIDEST_ALONE + CELL_GAP) - CELL_GAP);
    }

    /** Where in a wide column reasons begin. */
    static double reasons(SheetPaper paper) {
        return cells(paper) + paper.letters().size() * REASON_GAP;
    }

    private void reason(Marks marks, Placement placement, Room room, SheetPaper paper) {
        var small = paper.letters().small();
        double pitch = SheetLetters.pitch(small);
        var says = Reason.says(Rating.of(characteristic, placement.service()), paper.texts());
        int most = 1 + (int) ((room.height() - (1 + REASON_PAD) * small.size()) / pitch);
        var lines = paper.lines(says, small, room.width(), Math.max(1, most));
        double y = room.middle() + small.middle() - (lines.size() - 1) * pitch / 2;
        for (var line : lines) {
            marks.words(line, room.x(), y, small, paper.palette().quiet(), Anchor.START);
            y += pitch;
        }
    }
}
