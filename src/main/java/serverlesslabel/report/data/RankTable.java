package serverlesslabel.report.data;

import java.util.List;
import java.util.Optional;
import serverlesslabel.domain.Rubric;
import serverlesslabel.ranking.Placement;
import serverlesslabel.ranking.Ranking;

/**
 * A ranking as it is shown: these rows, these columns, in this order. {@code RankText}, {@code RankCsv} and
 * {@code RankJson} write it.
 *
 * @param ranking  says the weights and the yardstick
 * @param firmness of the services among which it was asked; every row is one of them
 */
public record RankTable(Ranking ranking, List<Placement> rows, ColumnSet columns, Optional<StabilityReport> firmness) {

    public RankTable {
        rows = List.copyOf(rows);
    }

    /** A table without a word about firmness. */
    public static RankTable of(Ranking ranking, List<Placement> rows, ColumnSet columns) {
        return new RankTable(ranking, rows, columns, Optional.empty());
    }

    Rubric rubric() {
        return ranking.catalog().rubric();
    }
}
