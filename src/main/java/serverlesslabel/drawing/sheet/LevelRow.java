package serverlesslabel.drawing.sheet;

import serverlesslabel.domain.Level;
import serverlesslabel.domain.Service;
import serverlesslabel.drawing.layout.CharacteristicChip;
import serverlesslabel.drawing.layout.LevelCells;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.drawing.layout.Rect;
import serverlesslabel.drawing.layout.SheetPaper;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Palette;
import serverlesslabel.picture.Pen;
import serverlesslabel.picture.Point;
import serverlesslabel.ranking.ComparisonGrid;
import serverlesslabel.wording.LevelWords;
import serverlesslabel.wording.ScoreDifferenceWords;

/**
 * Row of a table with the levels on one characteristic. The name has its chip and its share of the weight; a cell has
 * five steps, pale as far as all services reach, the number, and in a wide column the points behind the first service.
 */
record LevelRow(ComparisonGrid grid, ComparisonGrid.Row row) implements SheetRow {

    /** Lengths in text sizes. */
    private static final double CHIP = 1.1;
    private static final double CHIP_ROOM = 1.55;
    private static final double WEIGHT_GAP = 0.9;
    private static final double WIDEST_CELL = 1.1;
    private static final double CELL_HEIGHT = 0.82;
    private static final double CELL_GAP = 0.1;
    private static final double NUMBER_GAP = 0.65;
    private static final double POINTS_GAP = 0.8;
    private static final double LONGEST_BAR = 3;
    private static final double BAR_HEIGHT = 0.5;
    /** A bar of full length stands for so many points; below the least nothing is shown, because it would read 0.0. */
    private static final double MOST_POINTS = 16;
    private static final double LEAST_POINTS = 0.05;

    @Override
    public double nameWidth(SheetPaper paper) {
        var letters = paper.letters();
        return letters.size() * CHIP_ROOM + paper.width(row.characteristic().brief(), letters.words())
            + weightRoom(paper);
    }

    @Override
    public void name(PictureBuilder builder, Rect rect, SheetPaper paper) {
        var letters = paper.letters();
        name(builder, rect, row, paper);
        builder.words(weight(paper), rect.right(), rect.middle() + letters.second().baselineOffset(),
            letters.second(), paper.palette().quiet(), Anchor.END);
    }

    /** Draws chip and name, leaving room for a weight at the right. */
    static void name(PictureBuilder builder, Rect rect, ComparisonGrid.Row row, SheetPaper paper) {
        var letters = paper.letters();
        double side = Math.min(letters.size() * CHIP, rect.height() * 0.9);
        builder.add(CharacteristicChip.draw(row.characteristic(), new Point(rect.x(), rect.middle() - side / 2), side,
            paper.paper()));
        double indent = letters.size() * CHIP_ROOM;
        double room = rect.width() - indent - weightRoom(paper) + letters.size() * WEIGHT_GAP / 2;
        builder.words(paper.fit(row.characteristic().brief(), letters.words(), room), rect.x() + indent,
            rect.middle() + letters.words().baselineOffset(), letters.words(), paper.palette().ink(), Anchor.START);
    }

    private static double weightRoom(SheetPaper paper) {
        return paper.width(paper.text("percent", 100), paper.letters().second())
            + paper.letters().size() * WEIGHT_GAP;
    }

    /** The weight's share of all weight, as text. */
    private String weight(SheetPaper paper) {
        return paper.text("percent", grid.comparison().weights().shares().get(row.characteristic().place()));
    }

    @Override
    public void cell(PictureBuilder builder, int column, Rect rect, SheetPaper paper) {
        var service = grid.columns().get(column).service();
        double size = paper.letters().size();
        double number = size * NUMBER_GAP + numberRoom(paper);
        double width = Math.min(WIDEST_CELL * size, (rect.width() - number) / Level.TOP - CELL_GAP * size);
        steps(builder, service, rect, width, paper);
        var cell = row.cells().get(column);
        boolean above = cell.level() > row.shared() || !row.differs() && grid.columns().size() == 1;
        var words = LevelWords.level(service, row.characteristic(), paper.texts());
        double x = rect.x() + Level.TOP * (width + CELL_GAP * size) + size * (NUMBER_GAP - CELL_GAP);
        builder.words(words, x, rect.middle() + figure(paper, above).baselineOffset(), figure(paper, above),
            above ? paper.palette().ink() : paper.palette().quiet(), Anchor.START);
        points(builder, cell, rect, x + numberRoom(paper) - rect.x(), paper);
    }

    private void steps(PictureBuilder builder, Service service, Rect rect, double width, SheetPaper paper) {
        double size = paper.letters().size();
        double height = Math.min(CELL_HEIGHT * size, rect.height() * 0.75);
        // A single service shares every level with itself; nothing is pale then.
        int shared = grid.columns().size() == 1 ? 0 : row.shared();
        for (int step = 0; step < Level.TOP; step++)
            LevelCells.cell(builder, service, row.characteristic(), step, shared,
                new Rect(rect.x() + step * (width + CELL_GAP * size), rect.middle() - height / 2, width, height),
                paper.palette());
    }

    // The points in a column of their own, as long as there is room for the longest of them.
    private void points(PictureBuilder builder, ComparisonGrid.Cell cell, Rect rect, double used, SheetPaper paper) {
        var letters = paper.letters();
        double size = letters.size();
        double words = paper.width(paper.text("points.behind", paper.texts().formats().tenths(1000 / Level.TOP)),
            letters.second());
        double left = rect.width() - used - size * POINTS_GAP - words;
        if (left < 0 || Math.abs(cell.points()) < LEAST_POINTS) return;
        Palette palette = paper.palette();
        boolean behind = cell.points() < 0;
        builder.words(paper.text(behind ? "points.behind" : "points.ahead",
            ScoreDifferenceWords.points(cell.points(), paper.texts())), rect.right(),
            rect.middle() + letters.second().baselineOffset(), letters.second(),
            behind ? palette.quiet() : palette.good(), Anchor.END);
        double room = Math.min(LONGEST_BAR * size, left - size * POINTS_GAP / 2);
        if (room < size) return;
        double length = Math.min(1, Math.abs(cell.points()) / MOST_POINTS) * room;
        builder.box(rect.right() - words - size * POINTS_GAP / 2 - length, rect.middle() - BAR_HEIGHT * size / 2,
            length, BAR_HEIGHT * size, 1, behind ? palette.bar() : palette.good(), Pen.NONE);
    }

    private static double numberRoom(SheetPaper paper) {
        return paper.width(paper.text("range", 0, Level.TOP), paper.letters().figure());
    }

    private static Lettering figure(SheetPaper paper, boolean above) {
        return above ? paper.letters().figure() : paper.letters().words();
    }
}
