package serverlesslabel.drawing.sheet;

import java.util.Optional;
import java.util.stream.Collectors;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Rating;
import serverlesslabel.drawing.layout.SheetLetters;
import serverlesslabel.drawing.layout.SheetPaper;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Picture;
import serverlesslabel.ranking.ComparisonGrid;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.LevelReason;
import serverlesslabel.wording.LevelWords;

/**
 * The table of a comparison sheet in the letters of a window, so that what is compared looks as it will on the sheet.
 */
public final class LiveTableDrawing {

    private static final SheetLetters LETTERS = new SheetLetters(14, 11);
    /** For many columns or a narrow window. */
    private static final SheetLetters TIGHT = new SheetLetters(12, 11);
    /** The least width of a column, in pixels, for the larger letters. */
    private static final double ROOMY = 168;

    private LiveTableDrawing() {}

    /**
     * Where the columns of the services stand, in pixels, so that what is not part of the picture can follow them.
     *
     * @param names the width of the names of the rows, where the first column begins
     * @param pitch from the beginning of a column to that of the next one
     * @param width the width of a column
     */
    public record ServiceColumns(double names, double pitch, double width) {}

    /**
     * Draws the table as wide as the paper, and as high as its rows.
     *
     * @param asked the characteristic whose row is opened: below it stands why each service has its level
     */
    public static Picture draw(ComparisonGrid grid, Optional<Characteristic> asked, Paper paper, Texts texts) {
        var table = table(grid, asked, paper, texts);
        var drawn = table.draw(table.most());
        return new Picture(drawn.width(), drawn.height(), texts.get("page.compare"), said(grid, asked, texts),
            drawn.marks());
    }

    /** Returns where the columns of a picture that is drawn on the paper stand. */
    public static ServiceColumns columns(ComparisonGrid grid, Paper paper, Texts texts) {
        return table(grid, Optional.empty(), paper, texts).columns();
    }

    /** Returns the characteristic whose row is at a height of a picture that was drawn so; empty for none. */
    public static Optional<Characteristic> characteristicAt(double y, ComparisonGrid grid,
                                                            Optional<Characteristic> asked, Paper paper, Texts texts) {
        return table(grid, asked, paper, texts).characteristicAt(y);
    }

    private static SheetTable table(ComparisonGrid grid, Optional<Characteristic> asked, Paper paper, Texts texts) {
        boolean roomy = paper.width() / (grid.columns().size() + 1) >= ROOMY;
        return new SheetTable(grid, asked, new SheetPaper(paper, roomy ? LETTERS : TIGHT, texts));
    }

    // What is opened comes first: it is what was just asked for.
    private static String said(ComparisonGrid grid, Optional<Characteristic> asked, Texts texts) {
        var all = AltText.of(grid.comparison(), texts);
        return asked.map(characteristic -> grid.columns().stream().map(column -> texts.get("reasons.spoken",
            column.service().title(), LevelWords.level(column.service(), characteristic, texts),
            LevelReason.meaning(Rating.of(characteristic, column.service()), texts)))
            .collect(Collectors.joining(" ", characteristic.name() + ": ", " " + all))).orElse(all);
    }
}
