package serverlesslabel.drawing.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static serverlesslabel.drawing.DrawingSamples.PAPER;
import static serverlesslabel.drawing.DrawingSamples.RANKING;
import static serverlesslabel.drawing.DrawingSamples.TEXTS;
import static serverlesslabel.drawing.DrawingSamples.compare;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.picture.Paper;
import serverlesslabel.picture.Picture;
import serverlesslabel.ranking.ComparisonGrid;

/** The rows of a live table, which a click opens. */
class LiveTableDrawingTest {

    private static final List<Characteristic> ALL = RANKING.catalog().rubric().characteristics();

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 6})
    void everyRowIsFoundFromAboveToBelow(int count) {
        var grid = ComparisonGrid.of(compare(RANKING, count));
        var paper = PAPER.withSize(900, 0);
        var found = new LinkedHashSet<Characteristic>();
        double height = draw(grid, Optional.empty(), paper).height();
        for (double y = 0; y < height; y += 2)
            LiveTableDrawing.characteristicAt(y, grid, Optional.empty(), paper, TEXTS).ifPresent(found::add);
        assertThat(found).containsExactlyElementsOf(ALL);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 6})
    void anOpenedRowTakesItsReasonsRoomFromWhatIsBelow(int count) {
        var grid = ComparisonGrid.of(compare(RANKING, count));
        var paper = PAPER.withSize(900, 0);
        var closed = draw(grid, Optional.empty(), paper);
        var opened = draw(grid, Optional.of(ALL.get(0)), paper);
        double more = opened.height() - closed.height();
        assertThat(more).isGreaterThan(12);
        double inLast = lowestRow(grid, Optional.empty(), paper, closed.height());
        assertThat(lowestRow(grid, Optional.of(ALL.get(0)), paper, opened.height())).isBetween(inLast + more - 2,
            inLast + more + 2);
    }

    private static Picture draw(ComparisonGrid grid, Optional<Characteristic> asked, Paper paper) {
        return LiveTableDrawing.draw(grid, asked, paper, TEXTS);
    }

    private static double lowestRow(ComparisonGrid grid, Optional<Characteristic> asked, Paper paper, double height) {
        double y = height;
        while (LiveTableDrawing.characteristicAt(y, grid, asked, paper, TEXTS).isEmpty()) y--;
        return y;
    }
}
