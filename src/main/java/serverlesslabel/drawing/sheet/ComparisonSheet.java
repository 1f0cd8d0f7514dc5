package serverlesslabel.drawing.sheet;

import java.util.List;
import serverlesslabel.domain.Service;
import serverlesslabel.drawing.chart.RadarDrawing;
import serverlesslabel.drawing.chart.RadarLayout;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.drawing.layout.Rect;
import serverlesslabel.drawing.layout.SheetLetters;
import serverlesslabel.drawing.layout.SheetPaper;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Picture;
import serverlesslabel.ranking.ComparisonGrid;
import serverlesslabel.ranking.Placement;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.FindingWords;

/**
 * Comparison of two to six services on one sheet, headed by what it has found: a table with one column per service,
 * best index first, and up to four services a radar with a note on what would change the finding. On paper that is
 * wider than high they stand beside the table, else above it. The sheet of one service is a {@link ServiceSheet}. Every
 * position follows from the size of the paper and of the words on it.
 */
public final class ComparisonSheet {

    /** Gap between the radar and what stands beside it, in text sizes. */
    private static final double HALF_GAP = 2.2;
    private static final double GAP = 1.2;
    /** The largest share of the width the table takes beside the radar. */
    private static final double MOST_TABLE = 0.67;
    /** The largest shares of width and height the radar takes above the table. */
    private static final double MOST_WIDTH = 0.5;
    private static final double MOST_HEIGHT = 0.34;
    /** The share of the height the radar keeps where letters are made larger. */
    private static final double LEAST_HEIGHT = 0.27;

    private final Sheet sheet;
    private final SheetPaper paper;
    private final ComparisonGrid grid;
    private final double size;
    private final PictureBuilder builder = new PictureBuilder();

    private ComparisonSheet(Sheet sheet, SheetLetters letters, Paper paper, Texts texts) {
        var format = sheet.format();
        this.sheet = sheet;
        this.paper = new SheetPaper(paper.withSize(format.width(), format.height()), letters, texts);
        this.grid = ComparisonGrid.of(sheet.comparison());
        this.size = letters.size();
    }

    /** Draws the sheet in the size of its format; of the given paper only colours, ruler and icons matter. */
    public static Picture draw(Sheet sheet, Paper paper, Texts texts) {
        return sheet.format().larger().stream().map(letters -> new ComparisonSheet(sheet, letters, paper, texts))
            .filter(ComparisonSheet::roomy).findFirst()
            .orElseGet(() -> new ComparisonSheet(sheet, sheet.format().letters(), paper, texts)).picture();
    }

    // Whether everything has room at its highest in these letters.
    private boolean roomy() {
        var rect = frame().content();
        boolean landscape = sheet.format().isLandscape();
        if (grid.columns().size() == 1) return ServiceSheet.roomy(grid, rect, landscape, paper);
        boolean alone = grid.columns().size() > SheetTable.MOST_WITH_RADAR;
        double width = alone || !landscape ? rect.width() : rect.width() * MOST_TABLE;
        double above = alone ? note(width).height() + GAP * size : landscape ? 0 : rect.height() * LEAST_HEIGHT;
        var table = table(width);
        return table.roomy() && table.most() + above + GAP * size <= rect.height();
    }

    private SheetFrame frame() {
        var words = new SheetWords(grid.comparison().ranking(), paper.texts());
        var services = grid.columns().stream().map(Placement::service).toList();
        return new SheetFrame(paper, sheet.format().margin(), new SheetFrame.Caption(title(), subtitle(words),
            legend(words, services), words.origin(services)));
    }

    private String title() {
        return sheet.title().isBlank() ? FindingWords.headline(grid, paper.texts()) : sheet.title();
    }

    private Picture picture() {
        var comparison = grid.comparison();
        var frame = frame();
        int services = grid.columns().size();
        builder.addAll(frame.marks());
        if (services == 1) builder.addAll(ServiceSheet.draw(grid, frame.content(),
            sheet.format().isLandscape(), paper));
        else if (services > SheetTable.MOST_WITH_RADAR) alone(frame.content());
        else if (sheet.format().isLandscape()) beside(frame.content());
        else above(frame.content());
        return new Picture(paper.width(), paper.height(), title(), AltText.of(comparison, paper.texts()),
            builder.marks());
    }

    private String subtitle(SheetWords words) {
        var columns = grid.columns();
        return columns.size() == 1 ? words.subtitle(columns.get(0)) : words.subtitle(columns);
    }

    private List<String> legend(SheetWords words, List<Service> services) {
        return words.legend(services, services.size() > 1 && grid.rows().stream().anyMatch(row -> row.shared() > 0));
    }

    // The radar stands in the middle of the height the note leaves; the note at the foot.
    private void beside(Rect rect) {
        double width = Math.min(SheetTable.width(grid, paper, rect.width() * MOST_TABLE), rect.width() * MOST_TABLE);
        var half = rect.left(rect.width() - width - HALF_GAP * size);
        var note = note(half.width());
        double free = half.height() - note.height() - GAP * size;
        place(RadarDrawing.beside(grid.comparison(), paper.sized(half.width(), free)), half);
        place(note, half.below(half.height() - note.height()));
        place(table(width).draw(rect.height()), rect.after(rect.width() - width));
    }

    private void above(Rect rect) {
        var table = table(rect.width());
        double free = Math.max(0, Math.min(rect.height() * MOST_HEIGHT, rect.height() - table.least() - GAP * size));
        var layout = new RadarLayout(grid.comparison(), paper.sized(rect.width() * MOST_WIDTH, free));
        double left = layout.width() + HALF_GAP * size;
        var note = note(rect.width() - left);
        double height = Math.max(layout.height(), note.height());
        place(RadarDrawing.beside(grid.comparison(), paper.sized(layout.width(), height)), rect);
        place(note, rect.after(left).below((height - note.height()) / 2));
        below(table, rect, height);
    }

    // The table takes the whole width; a note stands above it where the height allows.
    private void alone(Rect rect) {
        var table = table(rect.width());
        var note = note(rect.width());
        if (rect.height() < table.most() + note.height() + 2 * GAP * size) {
            place(table.draw(rect.height()), rect);
            return;
        }
        place(note, rect);
        below(table, rect, note.height());
    }

    private void below(SheetTable table, Rect rect, double used) {
        var lower = rect.below(used + GAP * size);
        place(table.draw(lower.height()), lower);
    }

    private Picture note(double width) {
        return SheetNote.draw(FindingWords.sentences(grid, paper.texts()), paper.sized(width, 0));
    }

    private SheetTable table(double width) {
        return new SheetTable(grid, paper.sized(width, 0));
    }

    private void place(Picture part, Rect rect) {
        builder.add(Mark.Cluster.of(part, rect.corner()));
    }
}
