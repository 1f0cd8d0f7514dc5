package serverlesslabel.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import serverlesslabel.Samples;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Levels;
import serverlesslabel.domain.Service;

/** The table of a comparison: order, what all share, and points that add up. */
class ComparisonGridTest {

    private static final Service LOW = Samples.service("Low", 1, 1, 1, 1, 1, 1, 1, 1);
    private static final Service HIGH = Samples.service("High", 4, 4, 4, 1, 4, 4, 4, 4);
    private static final Service OTHER = Samples.service("Other", 3, 3, 3, 5, 3, 3, 3, 3);

    @Test
    void columnsStandInTheOrderOfTheIndexAndTiedOnesAsCompared() {
        assertThat(names(grid(LOW, OTHER, HIGH))).containsExactly("High", "Other", "Low");
        var twin = Samples.service("Twin", 1, 1, 1, 1, 1, 1, 1, 1);
        assertThat(names(grid(twin, LOW))).containsExactly("Twin", "Low");
        assertThat(names(grid(LOW, twin))).containsExactly("Low", "Twin");
    }

    @Test
    void whatAllReachIsShared() {
        var rows = grid(LOW, OTHER, HIGH).rows();
        assertThat(rows).extracting(ComparisonGrid.Row::shared).containsOnly(1);
        assertThat(rows).allMatch(ComparisonGrid.Row::differs);
        assertThat(grid(LOW, HIGH).rows().get(3).differs()).isFalse();
    }

    /** A law of many comparisons: the points of a column add up to what its index lacks to the first. */
    @Test
    void pointsAddUpToTheGap() {
        var services = Samples.random(60, 7).services();
        for (int from = 0; from + 6 <= services.size(); from += 6) {
            var grid = grid(services.subList(from, from + 6).toArray(Service[]::new));
            for (int column = 0; column < grid.columns().size(); column++) {
                int place = column;
                double sum = grid.rows().stream().mapToDouble(row -> row.cells().get(place).points()).sum();
                assertThat(sum).isCloseTo(-grid.behind(column), within(1e-9));
                assertThat(grid.behind(column)).isGreaterThanOrEqualTo(0);
            }
        }
    }

    @Test
    void oneThatIsNowhereBelowIsFirstWhateverTheWeights() {
        assertThat(grid(HIGH, LOW).dominated()).isTrue();
        assertThat(grid(HIGH, OTHER).dominated()).isFalse();
        // Where a characteristic has no weight, its level counts all the same: other weights are asked about.
        var ranking = Ranking.of(Samples.catalog(HIGH, OTHER), Samples.weights(1, 1, 1, 0, 1, 1, 1, 1));
        assertThat(ComparisonGrid.of(Comparison.of(ranking, List.of(HIGH, OTHER))).dominated()).isFalse();
    }

    @Test
    void documentedFactsMayPutAnotherFirst() {
        var stated = Samples.service("Stated", new Levels(levels(5), levels(0)));
        assertThat(grid(stated, LOW).firstDocumented().service()).isEqualTo(LOW);
        assertThat(grid(HIGH, LOW).firstDocumented().service()).isEqualTo(HIGH);
    }

    private static List<Level> levels(int level) {
        return IntStream.range(0, Samples.RUBRIC.characteristics().size()).mapToObj(i -> new Level(level)).toList();
    }

    private static List<String> names(ComparisonGrid grid) {
        return grid.columns().stream().map(placement -> placement.service().name()).toList();
    }

    private static ComparisonGrid grid(Service... services) {
        var ranking = Ranking.of(Samples.catalog(services), Samples.RUBRIC.reference());
        return ComparisonGrid.of(Comparison.of(ranking, List.of(services)));
    }
}
