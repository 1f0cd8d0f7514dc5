package serverlesslabel.drawing.sheet;

import java.util.List;
import java.util.stream.Stream;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Rating;
import serverlesslabel.domain.Service;
import serverlesslabel.drawing.layout.LevelCells;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.drawing.layout.Rect;
import serverlesslabel.drawing.layout.SheetLetters;
import serverlesslabel.drawing.layout.SheetPaper;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Mark;
import serverlesslabel.ranking.ComparisonGrid;
import serverlesslabel.wording.LevelReason;
import serverlesslabel.wording.LevelWords;

/**
 * The levels of one service, each with its reason in whole sentences. Rows are equally high where every reason fits so;
 * else a longer one takes the height that others leave. All are set in the same letters. Lengths in text sizes.
 */
final class ReasonRows {

    private static final double CELL = 1.1;
    private static final double CELL_HEIGHT = 0.82;
    private static final double STEP = 1.2;
    private static final double NUMBER = 2.6;
    private static final double NAME_GAP = 1.2;
    private static final double MOST_NAMES = 0.34;
    /** Height of a row that its lines leave free. */
    private static final double AIR = 0.6;
    private static final int LINES = 12;

    private final ComparisonGrid grid;
    private final Rect rect;
    private final SheetPaper paper;
    private final double size;
    private final double names;
    private final Lettering lettering;
    private final PictureBuilder builder = new PictureBuilder();

    private ReasonRows(ComparisonGrid grid, Rect rect, SheetPaper paper) {
        this.grid = grid;
        this.rect = rect;
        this.paper = paper;
        this.size = paper.letters().size();
        this.names = Math.min(rect.width() * MOST_NAMES, grid.rows().stream()
            .mapToDouble(row -> new LevelRow(grid, row).nameWidth(paper)).max().orElse(0) + 1);
        var letters = paper.letters();
        this.lettering = Stream.of(letters.words(), letters.second()).filter(this::fits).findFirst()
            .orElse(letters.small());
    }

    /** Draws a row for each characteristic, together as high as the rectangle. */
    static List<Mark> draw(ComparisonGrid grid, Rect rect, SheetPaper paper) {
        return new ReasonRows(grid, rect, paper).marks();
    }

    /** Whether all reasons have room in the letters of body text. */
    static boolean fit(ComparisonGrid grid, Rect rect, SheetPaper paper) {
        var rows = new ReasonRows(grid, rect, paper);
        return rows.fits(paper.letters().words());
    }

    private boolean fits(Lettering letters) {
        return needed(letters) <= rect.height();
    }

    private List<Mark> marks() {
        double equal = rect.height() / grid.rows().size();
        double left = rect.height() - needed(lettering);
        boolean even = grid.rows().stream().allMatch(row -> height(row, lettering) <= equal) || left < 0;
        double y = rect.y();
        for (var row : grid.rows()) {
            double height = even ? equal : height(row, lettering) + left / grid.rows().size();
            row(row, new Rect(rect.x(), y, rect.width(), height));
            y += height;
        }
        return builder.marks();
    }

    private void row(ComparisonGrid.Row row, Rect place) {
        builder.line(place.x(), place.y(), place.right(), place.y(), paper.palette().line(), 1);
        new LevelRow(grid, row).name(builder, place.left(names), paper);
        var rest = place.after(names + NAME_GAP * size);
        double height = Math.min(CELL_HEIGHT * size, rest.height() * 0.75);
        for (int step = 0; step < Level.TOP; step++)
            LevelCells.cell(builder, service(), row.characteristic(), step, rest.x() + step * STEP * size,
                rest.middle() - height / 2, CELL * size, height, paper.palette());
        var figure = paper.letters().figure();
        builder.words(LevelWords.level(service(), row.characteristic(), paper.texts()), rest.x() + number(),
            rest.middle() + figure.baselineOffset(), figure, paper.palette().ink(), Anchor.START);
        var lines = lines(row, lettering, Math.max(1, (int) ((place.height() - lettering.size() * AIR / 2) / pitch())));
        double y = rest.middle() + lettering.baselineOffset() - (lines.size() - 1) * pitch() / 2;
        for (int line = 0; line < lines.size(); line++)
            builder.words(lines.get(line), rest.x() + number() + NUMBER * size, y + line * pitch(), lettering,
                paper.palette().ink(), Anchor.START);
    }

    private double needed(Lettering letters) {
        return grid.rows().stream().mapToDouble(row -> height(row, letters)).sum();
    }

    private double height(ComparisonGrid.Row row, Lettering letters) {
        return lines(row, letters, LINES).size() * SheetLetters.pitch(letters) + letters.size() * AIR;
    }

    private List<String> lines(ComparisonGrid.Row row, Lettering letters, int most) {
        double room = rect.width() - names - NAME_GAP * size - number() - NUMBER * size;
        return paper.lines(LevelReason.meaning(Rating.of(row.characteristic(), service()), paper.texts()), letters,
            room, most);
    }

    private double pitch() {
        return SheetLetters.pitch(lettering);
    }

    private double number() {
        return (Level.TOP * STEP + 0.5) * size;
    }

    private Service service() {
        return grid.columns().get(0).service();
    }
}
