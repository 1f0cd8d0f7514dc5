package serverlesslabel.drawing.sheet;

import java.util.List;
import serverlesslabel.drawing.chart.CalmBarDrawing;
import serverlesslabel.drawing.chart.LevelBarsDrawing;
import serverlesslabel.drawing.label.ScaleDrawing;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.drawing.layout.SheetPaper;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Ink;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Picture;
import serverlesslabel.picture.Point;
import serverlesslabel.ranking.ClassRange;
import serverlesslabel.ranking.Placement;
import serverlesslabel.wording.LevelWords;

/** Rows of a ranking sheet, with their column headings above and a remark below where rows are left out. */
final class RankingRows {

    /** Lengths in text sizes. */
    private static final double HEADING = 1.9;
    private static final double BAR = 1.5;
    private static final double ROW = 2.9;
    private static final double TRACK = 0.72;
    private static final double LEVELS = 1.7;

    private final RankingList list;
    private final int page;
    private final SheetPaper paper;
    private final RankingColumns columns;
    private final double size;
    // Even numbers of pixels: bars stand on whole ones.
    private final double pitch;
    private final double track;
    private final double levels;
    private final Ink ink;
    private final PictureBuilder builder = new PictureBuilder();

    /** The rows of a page, 0 for the first. */
    RankingRows(RankingList list, int page, RankingColumns columns, SheetPaper paper) {
        this.list = list;
        this.page = page;
        this.paper = paper;
        this.columns = columns;
        this.size = paper.letters().size();
        this.pitch = even(ROW * size);
        this.track = even(TRACK * size);
        this.levels = even(LEVELS * size);
        this.ink = paper.palette().ink();
    }

    /** Draws headings and rows, as wide as the columns and as high as they need. */
    Picture draw() {
        headings();
        double y = even(HEADING * size);
        for (var placement : list.page(page)) {
            rule(y);
            builder.add(new Mark.Cluster(placement.service().title(), "", new Point(0, y), row(placement)));
            y += pitch;
        }
        rule(y);
        var small = paper.letters().small();
        var remark = list.remark(page, paper.texts());
        if (remark.isPresent()) {
            y += HEADING * size;
            builder.words(paper.fit(remark.get(), small, columns.width()), 0, y, small, paper.palette().quiet(),
                Anchor.START);
        }
        return new Picture(columns.width(), y + size / 2, "", "", builder.marks());
    }

    // Fills one row of pixels.
    private void rule(double y) {
        builder.line(0, y + 0.5, columns.width(), y + 0.5, paper.palette().line(), 1);
    }

    private void headings() {
        heading("table.rank", columns.rankEnd(), Anchor.END);
        heading("table.service", columns.service(), Anchor.START);
        heading("table.label", columns.label(), Anchor.START);
        if (yours()) heading("ranking.yours", columns.yours(), Anchor.START);
        letters();
        heading("table.index", columns.indexEnd(), Anchor.END);
        heading("table.levels", columns.levels(), Anchor.START);
    }

    // Each letter stands over the stretch of the bars that gives it.
    private void letters() {
        var small = paper.letters().small();
        int end = 100;
        for (var labelClass : list.ranking().catalog().rubric().classes()) {
            double middle = (labelClass.from() + end) / 200.0;
            builder.words(labelClass.letter(), columns.bar() + columns.barRoom() * middle, size, small,
                paper.palette().quiet(), Anchor.MIDDLE);
            end = labelClass.from();
        }
    }

    private void heading(String key, double x, Anchor anchor) {
        var small = paper.letters().small();
        builder.words(paper.text(key), x, size, small, paper.palette().quiet(), anchor);
    }

    private List<Mark> row(Placement placement) {
        var row = new PictureBuilder();
        var letters = paper.letters();
        double middle = pitch / 2;
        rank(row, placement, middle);
        row.words(paper.fit(placement.service().name(), letters.heading(), columns.serviceRoom()), columns.service(),
            middle - size * 0.2, letters.heading(), ink, Anchor.START);
        row.words(paper.fit(RankingColumns.below(placement), letters.small(), columns.serviceRoom()),
            columns.service(), middle + size * 0.95, letters.small(), paper.palette().quiet(), Anchor.START);
        var catalog = list.ranking().catalog();
        double arrow = size * BAR;
        var range = ClassRange.of(placement.service(), catalog.rubric());
        row.add(ScaleDrawing.arrow(range, new Point(columns.label(), middle - arrow / 2), columns.arrow(), arrow,
            paper.palette()));
        row.words(LevelWords.open(range, paper.texts()), columns.open(), middle + letters.small().baselineOffset(),
            letters.small(), ink, Anchor.START);
        if (yours()) figure(row, new SheetWords(list.ranking(), paper.texts()).yourClass(placement), columns.yours(),
            middle, Anchor.START);
        index(row, placement, middle);
        row.add(Mark.Cluster.of(LevelBarsDrawing.draw(placement.service(), catalog.rubric(),
            paper.paper().withSize(columns.levelsRoom(), levels), paper.texts()),
            new Point(columns.levels(), middle - levels / 2)));
        return row.marks();
    }

    // The sign of a tie hangs behind the number, so that all digits stand in line.
    private void rank(PictureBuilder row, Placement placement, double middle) {
        var figure = paper.letters().figure();
        double hung = paper.width(LevelWords.rank(1, true, paper.texts()), figure)
            - paper.width(LevelWords.rank(1, false, paper.texts()), figure);
        double number = paper.width(LevelWords.rank(placement.rank(), false, paper.texts()), figure);
        figure(row, LevelWords.rank(placement, paper.texts()), columns.rankEnd() - hung - number, middle,
            Anchor.START);
    }

    private void index(PictureBuilder row, Placement placement, double middle) {
        var bar = CalmBarDrawing.draw(placement, list.ranking().catalog().rubric(),
            paper.paper().withSize(columns.barRoom(), track), paper.texts());
        row.add(Mark.Cluster.of(bar, new Point(columns.bar(), middle - track / 2)));
        figure(row, paper.texts().formats().tenths(placement.index().tenths()), columns.indexEnd(), middle,
            Anchor.END);
    }

    private void figure(PictureBuilder row, String text, double x, double middle, Anchor anchor) {
        var figure = paper.letters().figure();
        row.words(text, x, middle + figure.baselineOffset(), figure, ink, anchor);
    }

    private static double even(double length) {
        return 2 * Math.round(length / 2);
    }

    private boolean yours() {
        return new SheetWords(list.ranking(), paper.texts()).usesOwnWeights();
    }
}
