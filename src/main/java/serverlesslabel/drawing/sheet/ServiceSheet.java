package serverlesslabel.drawing.sheet;

import java.util.List;
import serverlesslabel.drawing.label.LabelScale;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.drawing.layout.Rect;
import serverlesslabel.drawing.layout.SheetPaper;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Mark;
import serverlesslabel.ranking.ComparisonGrid;
import serverlesslabel.wording.FindingWords;

/**
 * Sheet of one service, which is about that service: scale, figures and its place at the left or above, and the reason
 * of every level in whole sentences. Lengths in text sizes unless said otherwise.
 */
final class ServiceSheet {

    private static final double LEFT = 21;
    private static final double GAP = 2.2;
    private static final double SCALE = 11;
    private static final double FIGURE_ROW = 1.75;
    private static final double POINTER = 0.25;

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
        var left = landscape ? sheet.beside(rect) : sheet.above(rect);
        return sheet.builder.addAll(ReasonRows.draw(grid, left, paper)).marks();
    }

    /** Whether all reasons have room in the letters of body text, with everything else at its size. */
    static boolean roomy(ComparisonGrid grid, Rect rect, boolean landscape, SheetPaper paper) {
        var sheet = new ServiceSheet(grid, paper);
        return ReasonRows.fit(grid, landscape ? sheet.beside(rect) : sheet.above(rect), paper);
    }

    // Returns the rectangle that is left for the reasons.
    private Rect beside(Rect rect) {
        var left = rect.left(LEFT * size);
        scale(left.left(left.width()));
        var figures = left.below((SCALE + 1.4) * size);
        double used = figures(figures);
        var note = SheetNote.draw(FindingWords.sentences(grid, paper.texts()), paper.sized(left.width(), 0));
        double y = Math.max(figures.y() + used + size, left.bottom() - note.height());
        builder.add(Mark.Cluster.of(note, left.corner().plus(0, y - left.y())));
        return rect.after((LEFT + GAP) * size);
    }

    private Rect above(Rect rect) {
        double half = (rect.width() - GAP * size) / 2;
        scale(rect.left(half));
        var right = rect.after(half + GAP * size);
        double used = figures(right) + size;
        var note = SheetNote.draw(FindingWords.sentences(grid, paper.texts()), paper.sized(right.width(), 0));
        builder.add(Mark.Cluster.of(note, right.corner().plus(0, used)));
        return rect.below(Math.max((SCALE + 1.4) * size, used + note.height() + size));
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
}
