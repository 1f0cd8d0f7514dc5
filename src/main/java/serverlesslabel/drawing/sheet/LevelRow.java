package serverlesslabel.drawing.sheet;

import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Rating;
import serverlesslabel.drawing.layout.LevelCells;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.drawing.layout.Rect;
import serverlesslabel.drawing.layout.SheetLetters;
import serverlesslabel.drawing.layout.SheetPaper;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Point;
import serverlesslabel.ranking.Placement;
import serverlesslabel.wording.LevelReason;
import serverlesslabel.wording.LevelWords;

/**
 * The levels on one characteristic: five cells and a number, and in a wide column why.
 *
 * @param reasoned whether the column is wide and the reason stands in it
 */
public record LevelRow(Characteristic characteristic, boolean reasoned) implements SheetRow {

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
    public static LevelRow reasoned(Characteristic characteristic) {
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
    public void name(PictureBuilder builder, Rect rect, SheetPaper paper) {
        var lettering = paper.letters().words();
        double side = lettering.size() * SWATCH;
        double indent = lettering.size() * SWATCH_ROOM;
        builder.add(Mark.Box.filled(new Point(rect.x(), rect.middle() - side / 2), side, side, 2,
            paper.palette().characteristic(characteristic.place())));
        builder.words(paper.fit(characteristic.brief(), lettering, rect.width() - indent), rect.x() + indent,
            rect.middle() + lettering.middle(), lettering, paper.palette().ink(), Anchor.START);
    }

    @Override
    public void cell(PictureBuilder builder, Placement placement, Rect rect, SheetPaper paper) {
        var figure = paper.letters().figure();
        double size = figure.size();
        double number = size * NUMBER_GAP + paper.width(paper.text("range", 0, Level.TOP), figure);
        double cell = reasoned ? WIDEST_ALONE * size
            : Math.min(WIDEST_CELL * size, (rect.width() - number) / Level.TOP - CELL_GAP * size);
        double step = cell + CELL_GAP * size;
        for (int i = 0; i < Level.TOP; i++)
            LevelCells.cell(builder, placement.service(), characteristic, i, rect.x() + i * step,
                rect.middle() - CELL_HEIGHT * size / 2, cell, CELL_HEIGHT * size, paper.palette());
        builder.words(LevelWords.level(placement.service(), characteristic, paper.texts()),
            rect.x() + Level.TOP * step + size * (NUMBER_GAP - CELL_GAP), rect.middle() + figure.middle(), figure,
            paper.palette().ink(), Anchor.START);
        if (reasoned) reason(builder, placement, rect.after(reasons(paper)), paper);
    }

    /** How wide the cells of a wide column are together. */
    static double cells(SheetPaper paper) {
        return paper.letters().size() * (Level.TOP * (WIDEST_ALONE + CELL_GAP) - CELL_GAP);
    }

    /** Where in a wide column reasons begin. */
    static double reasons(SheetPaper paper) {
        return cells(paper) + paper.letters().size() * REASON_GAP;
    }

    private void reason(PictureBuilder builder, Placement placement, Rect rect, SheetPaper paper) {
        var small = paper.letters().small();
        double pitch = SheetLetters.pitch(small);
        var says = LevelReason.says(Rating.of(characteristic, placement.service()), paper.texts());
        int most = 1 + (int) ((rect.height() - (1 + REASON_PAD) * small.size()) / pitch);
        var lines = paper.lines(says, small, rect.width(), Math.max(1, most));
        double y = rect.middle() + small.middle() - (lines.size() - 1) * pitch / 2;
        for (var line : lines) {
            builder.words(line, rect.x(), y, small, paper.palette().quiet(), Anchor.START);
            y += pitch;
        }
    }
}
