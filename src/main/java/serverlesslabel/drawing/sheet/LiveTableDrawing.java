package serverlesslabel.drawing.sheet;

import serverlesslabel.drawing.layout.SheetLetters;
import serverlesslabel.drawing.layout.SheetPaper;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Picture;
import serverlesslabel.ranking.ComparisonGrid;
import serverlesslabel.text.Texts;

/** The table of a comparison sheet in the letters of a window, so that what is compared looks as it will on the sheet. */
public final class LiveTableDrawing {

    private static final SheetLetters LETTERS = new SheetLetters(14, 11);
    /** For many columns or a narrow window. */
    private static final SheetLetters TIGHT = new SheetLetters(12, 11);
    /** The least width of a column, in pixels, for the larger letters. */
    private static final double ROOMY = 168;

    private LiveTableDrawing() {}

    /** Draws the table as wide as the paper, and as high as its rows. */
    public static Picture draw(ComparisonGrid grid, Paper paper, Texts texts) {
        boolean roomy = paper.width() / (grid.columns().size() + 1) >= ROOMY;
        var table = new SheetTable(grid, new SheetPaper(paper, roomy ? LETTERS : TIGHT, texts));
        var drawn = table.draw(table.most());
        return new Picture(drawn.width(), drawn.height(), texts.get("page.compare"),
            AltText.of(grid.comparison(), texts), drawn.marks());
    }
}
