package serverlesslabel.drawing.sheet;

import java.util.List;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Rating;
import serverlesslabel.drawing.label.LabelScale;
import serverlesslabel.drawing.layout.LevelCells;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.drawing.layout.Rect;
import serverlesslabel.drawing.layout.SheetLetters;
import serverlesslabel.drawing.layout.SheetPaper;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Lettering;
import serverlesslabel.picture.Mark;
import serverlesslabel.ranking.ComparisonGrid;
import serverlesslabel.wording.FindingWords;
import serverlesslabel.wording.LevelReason;
import serverlesslabel.wording.LevelWords;

/**
 * Sheet of one service, which is about that service: scale, figures and its place at the left or above, and the reason
 * of every level in whole sentences. Lengths in text sizes unless said otherwise.
 */
final class ServiceSheet {

    private static final double LEFT = 21;
    private static final double GAP = 2.2;
    private static final double SCALE = 11;
    private static final double FIGURE_ROW = 1.75;
    private static final double CELL = 1.1;
    private static final double CELL_HEIGHT = 0.82;
    private static final double STEP = 1.2;
    private static final double NUMBER = 2.6;
    private static final double NAME_GAP = 1.2;
    private static final double POINTER = 0.25;
    private static final int LINES = 8;

    private final ComparisonGrid grid;
    private final SheetPaper paper;
    private final double size;
    private final PictureBuilder builder = new PictureBuilder();

    private ServiceSheet(ComparisonGrid grid, SheetPaper paper) {
        this.grid = grid;
        this.paper = paper;
        this.size = paper.letters().size();
    }

    /** Draws the content of the sheet into a rectangle; {@code landscape} puts the reasons beside the rest. */
    static List<Mark> draw(ComparisonGrid grid, Rect rect, boolean landscape, SheetPaper paper) {
        var sheet = new ServiceSheet(grid, paper);
        if (landscape) sheet.beside(rect);
        else sheet.above(rect);
        return sheet.builder.marks();
    }

    private void beside(Rect rect) {
        var left = rect.left(LEFT * size);
        scale(left.left(left.width()));
        var figures = left.below((SCALE + 1.4) * size);
        double used = figures(figures);
        var note = SheetNote.draw(FindingWords.sentences(grid, paper.texts()), paper.sized(left.width(), 0));
        double y = Math.max(figures.y() + used + size, left.bottom() - note.height());
        builder.add(Mark.Cluster.of(note, left.corner().plus(0, y - left.y())));
        reasons(rect.after((LEFT + GAP) * size));
    }

    private void above(Rect rect) {
        double half = (rect.width() - GAP * size) / 2;
        scale(rect.left(half));
        var right = rect.after(half + GAP * size);
        double used = figures(right) + size;
        var note = SheetNote.draw(FindingWords.sentences(grid, paper.texts()), paper.sized(right.width(), 0));
        builder.add(Mark.Cluster.of(note, right.corner().plus(0, used)));
        reasons(rect.below(Math.max((SCALE + 1.4) * size, used + note.height() + size)));
    }

    private void scale(Rect rect) {
        var letters = paper.letters();
        var rubric = grid.comparison().rubric();
        var service = grid.columns().get(0).service();
        var scale = new LabelScale(rubric, paper.paper(), paper.texts(), letters.heading(), letters.index(),
            letters.small(), POINTER);
        builder.addAll(scale.draw(service, scale.below(service), new Rect(rect.x(), rect.y() + size * 0.3,
            rect.width(), SCALE * size)));
    }

    // Returns the height the figures take, in pixels.
    private double figures(Rect rect) {
        double y = rect.y();
        for (var question : grid.comparison().rubric().label().questions().toList()) {
            if (grid.columns().get(0).service().facts().answer(question).isEmpty()) continue;
            var row = new WordsRow(grid, question);
            double name = Math.min(row.nameWidth(paper) + size, rect.width() * 0.6);
            builder.line(rect.x(), y, rect.right(), y, paper.palette().line(), 1);
            var line = new Rect(rect.x(), y, name, FIGURE_ROW * size);
            row.name(builder, line, paper);
            row.value(builder, 0, new Rect(0, y, rect.width() - name, FIGURE_ROW * size), rect.right(), Anchor.END,
                paper);
            y += FIGURE_ROW * size;
        }
        return y - rect.y();
    }

    private void reasons(Rect rect) {
        double pitch = rect.height() / grid.rows().size();
        double names = Math.min(rect.width() * 0.34, grid.rows().stream()
            .mapToDouble(row -> new LevelRow(grid, row).nameWidth(paper)).max().orElse(0) + 1);
        double y = rect.y();
        for (var row : grid.rows()) {
            builder.line(rect.x(), y, rect.right(), y, paper.palette().line(), 1);
            var level = new LevelRow(grid, row);
            level.name(builder, new Rect(rect.x(), y, names, pitch), paper);
            reason(row, new Rect(rect.x() + names + NAME_GAP * size, y, rect.width() - names - NAME_GAP * size,
                pitch));
            y += pitch;
        }
    }

    private void reason(ComparisonGrid.Row row, Rect rect) {
        var service = grid.columns().get(0).service();
        double height = Math.min(CELL_HEIGHT * size, rect.height() * 0.75);
        for (int step = 0; step < Level.TOP; step++)
            LevelCells.cell(builder, service, row.characteristic(), step, rect.x() + step * STEP * size,
                rect.middle() - height / 2, CELL * size, height, paper.palette());
        var figure = paper.letters().figure();
        double x = rect.x() + (Level.TOP * STEP + 0.5) * size;
        builder.words(LevelWords.level(service, row.characteristic(), paper.texts()), x,
            rect.middle() + figure.baselineOffset(), figure, paper.palette().ink(), Anchor.START);
        sentence(LevelReason.meaning(Rating.of(row.characteristic(), service), paper.texts()),
            rect.after(x - rect.x() + NUMBER * size));
    }

    // Set in body text where it fits, else in smaller letters; cut only where even these do not fit.
    private void sentence(String text, Rect rect) {
        Lettering chosen = paper.letters().small();
        for (var lettering : List.of(paper.letters().words(), paper.letters().second(), paper.letters().small()))
            if (paper.lines(text, lettering, rect.width(), LINES).size() * SheetLetters.pitch(lettering)
                <= rect.height() - lettering.size() * 0.3) {
                chosen = lettering;
                break;
            }
        double pitch = SheetLetters.pitch(chosen);
        int most = Math.max(1, (int) ((rect.height() - chosen.size() * 0.3) / pitch));
        var lines = paper.lines(text, chosen, rect.width(), most);
        double y = rect.middle() + chosen.baselineOffset() - (lines.size() - 1) * pitch / 2;
        for (var line : lines) {
            builder.words(line, rect.x(), y, chosen, paper.palette().ink(), Anchor.START);
            y += pitch;
        }
    }
}
