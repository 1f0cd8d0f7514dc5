package serverlesslabel.drawing.sheet;

import java.util.List;
import serverlesslabel.domain.LabelClass;
import serverlesslabel.drawing.label.ScaleDrawing;
import serverlesslabel.drawing.label.ScalePointer;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.drawing.layout.SheetPaper;
import serverlesslabel.picture.Anchor;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Pen;
import serverlesslabel.picture.Point;
import serverlesslabel.ranking.ClassRange;
import serverlesslabel.ranking.ComparisonGrid;
import serverlesslabel.wording.LevelWords;
import serverlesslabel.wording.ScoreDifferenceWords;

/** The one scale of a table with a pointer in every column, and below it the row of indexes. Lengths in pixels. */
final class SheetScale {

    /** Lengths in text sizes. */
    private static final double LEAST_PITCH = 0.95;
    private static final double MOST_PITCH = 1.25;
    private static final double INDEX_ROW = 2.3;
    private static final double POINTER = 2.9;
    private static final double BRACKET_GAP = 0.65;
    private static final double ARM = 0.3;
    private static final double PEN = 0.085;
    private static final double GAP = 0.5;
    /** Height of a pointer, in pitches. */
    private static final double POINTER_HEIGHT = 1.15;
    /** Size of the capital on an arrow, which stands alone and in bold, in sizes of captions. */
    private static final double CAPITAL = 0.85;
    private static final List<Double> DOTS = List.of(1.0, 5.0);

    private final ComparisonGrid grid;
    private final SheetPaper paper;
    private final double size;

    SheetScale(ComparisonGrid grid, SheetPaper paper) {
        this.grid = grid;
        this.paper = paper;
        this.size = paper.letters().size();
    }

    /** The height of scale and index row; {@code stretch} goes from 0 for the lowest to 1 for the highest. */
    double height(double stretch) {
        return scale(stretch) + INDEX_ROW * size;
    }

    /** Draws the arrows in the column of names, lines from them across the table, and the names of the row below. */
    List<Mark> captions(double top, double stretch, double room, double across) {
        var builder = new PictureBuilder();
        var letters = paper.letters();
        double pitch = scale(stretch) / LabelClass.COUNT;
        double longest = Math.min(room * 0.7, pitch * 8);
        var classes = grid.comparison().rubric().classes();
        for (var shown : classes) {
            double y = ScalePointer.middle(shown, top, scale(stretch));
            builder.add(Mark.Trace.line(new Point(ScaleDrawing.length(shown, longest) + size / 2, y),
                new Point(across, y), new Pen(paper.palette().line(), 1, DOTS)));
        }
        builder.addAll(ScaleDrawing.arrows(classes, new Point(0, top), longest, scale(stretch),
            letters.least() * CAPITAL, paper.palette()));
        double y = base(top, stretch);
        double weight = paper.width(paper.text("sheet.weight"), letters.second());
        builder.words(paper.fit(paper.text("sheet.index"), letters.heading(), room - weight - size), 0, y,
            letters.heading(), paper.palette().ink(), Anchor.START);
        builder.words(paper.text("sheet.weight"), room, y, letters.second(), paper.palette().quiet(), Anchor.END);
        return builder.marks();
    }

    /** Draws pointer, bracket and index of a column, at its left edge. */
    void column(PictureBuilder builder, int column, double top, double stretch, double width) {
        var placement = grid.columns().get(column);
        var range = ClassRange.of(placement.service(), grid.comparison().rubric());
        double height = scale(stretch);
        double pitch = height / LabelClass.COUNT;
        builder.add(ScalePointer.draw(range, new Point(0, ScalePointer.middle(range.stated(), top, height)),
            POINTER * size, pitch * POINTER_HEIGHT, paper.palette()));
        if (!range.certain()) {
            double x = (POINTER + BRACKET_GAP) * size;
            builder.add(ScalePointer.bracket(range, x, -ARM * size, top, height,
                Pen.of(paper.palette().ink(), PEN * size)));
            var words = paper.letters().second();
            var open = LevelWords.open(range, paper.texts());
            builder.words(paper.fit(open, words, width - x - GAP * size), x + GAP * size,
                ScalePointer.middle(range.documented(), top, height) + words.baselineOffset(), words,
                paper.palette().ink(), Anchor.START);
        }
        index(builder, column, base(top, stretch), width);
    }

    private void index(PictureBuilder builder, int column, double y, double width) {
        var letters = paper.letters();
        var placement = grid.columns().get(column);
        var index = paper.texts().formats().tenths(placement.index().tenths());
        builder.words(index, 0, y, letters.index(), paper.palette().ink(), Anchor.START);
        double x = paper.width(index, letters.index()) + GAP * size;
        var gap = gap(column);
        if (x + paper.width(gap, letters.second()) <= width)
            builder.words(gap, x, y, letters.second(), paper.palette().quiet(), Anchor.START);
    }

    private String gap(int column) {
        if (grid.columns().size() == 1) return "";
        if (grid.behind(column) == 0) return paper.text("sheet.first");
        return paper.text("points.behind", ScoreDifferenceWords.points(grid.behind(column), paper.texts()));
    }

    private double base(double top, double stretch) {
        return top + scale(stretch) + INDEX_ROW * size * 0.68;
    }

    private double scale(double stretch) {
        return LabelClass.COUNT * size * (LEAST_PITCH + stretch * (MOST_PITCH - LEAST_PITCH));
    }
}
