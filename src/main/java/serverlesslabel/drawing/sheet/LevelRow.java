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
 * Row of a table with the levels on one characteristic: five cells and a number, and in a wide column the reason.
 *
 * @param content what a cell shows of a level
 */
public record LevelRow(Characteristic characteristic, CellContent content) implements SheetRow {

    /** Lengths in text sizes. */
    private static final double SWATCH = 0.7;
    private static final double SWATCH_ROOM = 1.35;
    private static final double WIDEST_CELL = 2;
    private static final double WIDEST_ALONE = 2.2;
    private static final double CELL_HEIGHT = 0.8;
    private static final double CELL_GAP = 0.2;
    private static final double NUMBER_GAP = 0.45;
    private static final double REASON_GAP = 3.2;
    /** Space left free above and below a reason together, in caption sizes. */
    private static final double REASON_PAD = 0.3;
    /** Height of a row with reasons, in plain rows. */
    private static final double REASONED = 1.6;

    /** What a cell shows of a level. */
    public enum CellContent {
        /** The level alone, for columns side by side. */
        LEVEL,
        /** The level and its reason, for one wide column. */
        LEVEL_AND_REASON
    }

    /** A row with the level alone, for narrow columns. */
    static LevelRow plain(Characteristic characteristic) {
        return new LevelRow(characteristic, CellContent.LEVEL);
    }

    /** A row with the level and its reason, for one wide column. */
    public static LevelRow reasoned(Characteristic characteristic) {
        return new LevelRow(characteristic, CellContent.LEVEL_AND_REASON);
    }

    @Override
    public double nameWidth(SheetPaper paper) {
        var lettering = paper.letters().words();
        return lettering.size() * SWATCH_ROOM + paper.width(characteristic.brief(), lettering);
    }

    @Override
    public double share() {
        return content == CellContent.LEVEL_AND_REASON ? REASONED : 1;
    }

    @Override
    public void name(PictureBuilder builder, Rect rect, SheetPaper paper) {
        var lettering = paper.letters().words();
        double side = lettering.size() * SWATCH;
        double indent = lettering.size() * SWATCH_ROOM;
        builder.add(Mark.Box.filled(new Point(rect.x(), rect.middle() - side / 2), side, side, 2,
            paper.palette().characteristic(characteristic.place())));
        builder.words(paper.fit(characteristic.brief(), lettering, rect.width() - indent), rect.x() + indent,
            rect.middle() + lettering.baselineOffset(), lettering, paper.palette().ink(), Anchor.START);
    }

    @Override
    public void cell(PictureBuilder builder, Placement placement, Rect rect, SheetPaper paper) {
        var figure = paper.letters().figure();
        double size = figure.size();
        double number = size * NUMBER_GAP + paper.width(paper.text("range", 0, Level.TOP), figure);
        double cell = content == CellContent.LEVEL_AND_REASON ? WIDEST_ALONE * size
            : Math.min(WIDEST_CELL * size, (rect.width() - number) / Level.TOP - CELL_GAP * size);
        double step = cell + CELL_GAP * size;
        for (int i = 0; i < Level.TOP; i++)
            LevelCells.cell(builder, placement.service(), characteristic, i, rect.x() + i * step,
                rect.middle() - CELL_HEIGHT * size / 2, cell, CELL_HEIGHT * size, paper.palette());
        builder.words(LevelWords.level(placement.service(), characteristic, paper.texts()),
            rect.x() + Level.TOP * step + size * (NUMBER_GAP - CELL_GAP), rect.middle() + figure.baselineOffset(),
            figure,
            paper.palette().ink(), Anchor.START);
        if (content == CellContent.LEVEL_AND_REASON) reason(builder, placement, rect.after(reasons(paper)), paper);
    }

    /** The width of the five cells in a wide column, in pixels. */
    static double cells(SheetPaper paper) {
        return paper.letters().size() * (Level.TOP * (WIDEST_ALONE + CELL_GAP) - CELL_GAP);
    }

    /** The distance from the left edge of a wide column to its reasons, in pixels. */
    static double reasons(SheetPaper paper) {
        return cells(paper) + paper.letters().size() * REASON_GAP;
    }

    private void reason(PictureBuilder builder, Placement placement, Rect rect, SheetPaper paper) {
        var small = paper.letters().small();
        double pitch = SheetLetters.pitch(small);
        var text = LevelReason.meaning(Rating.of(characteristic, placement.service()), paper.texts());
        int most = 1 + (int) ((rect.height() - (1 + REASON_PAD) * small.size()) / pitch);
        var lines = paper.lines(text, small, rect.width(), Math.max(1, most));
        double y = rect.middle() + small.baselineOffset() - (lines.size() - 1) * pitch / 2;
        for (var line : lines) {
            builder.words(line, rect.x(), y, small, paper.palette().quiet(), Anchor.START);
            y += pitch;
        }
    }
}
