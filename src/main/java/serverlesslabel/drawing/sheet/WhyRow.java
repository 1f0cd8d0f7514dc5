package serverlesslabel.drawing.sheet;

import java.util.List;
import java.util.stream.IntStream;
import serverlesslabel.domain.Rating;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.drawing.layout.SheetPaper;
import serverlesslabel.picture.Anchor;
import serverlesslabel.ranking.ComparisonGrid;
import serverlesslabel.wording.LevelReason;

/** What stands below an opened row of levels: why each service has its level, in the rubric's words. */
record WhyRow(ComparisonGrid grid, ComparisonGrid.Row row) {

    /** Lengths in text sizes. */
    private static final double LINE = 1.25;
    private static final double BELOW = 0.6;
    private static final int MOST_LINES = 12;

    /** The height of the longest reason in columns of a width, in pixels. */
    double height(double column, SheetPaper paper) {
        int most = IntStream.range(0, grid.columns().size()).map(place -> lines(place, column, paper).size()).max()
            .orElse(0);
        return paper.letters().size() * (most * LINE + BELOW);
    }

    /** Draws the reason of a column, 0 for the first, from a height downwards. */
    void cell(PictureBuilder builder, int place, double top, double column, SheetPaper paper) {
        var second = paper.letters().second();
        double y = top;
        for (var line : lines(place, column, paper)) {
            builder.words(line, 0, y + paper.letters().size() * LINE / 2 + second.baselineOffset(), second,
                paper.palette().ink(), Anchor.START);
            y += paper.letters().size() * LINE;
        }
    }

    private List<String> lines(int place, double column, SheetPaper paper) {
        var rating = Rating.of(row.characteristic(), grid.columns().get(place).service());
        return paper.lines(LevelReason.meaning(rating, paper.texts()), paper.letters().second(), column, MOST_LINES);
    }
}
