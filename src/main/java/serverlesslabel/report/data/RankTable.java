package serverlesslabel.report.data;

import java.util.List;
import java.util.Optional;
import serverlesslabel.domain.Rubric;
import serverlesslabel.ranking.Placement;
import serverlesslabel.ranking.Ranking;

/**
 * A table of ranked services: rows and columns in the order they are written in. {@code RankText}, {@code RankCsv} and
 * {@code RankJson} write it.
 *
 * @param ranking  the ranking the rows are from, with its weights and catalog
 * @param rows     the placements to write, in this order
 * @param stability the stability of the order; its alternatives include every row. Empty where it was not asked for
 */
public record RankTable(Ranking ranking, List<Placement> rows, ColumnSet columns, Optional<StabilityReport> stability) {

    public RankTable {
        rows = List.copyOf(rows);
    }

    /** A table without stability. */
    public static RankTable of(Ranking ranking, List<Placement> rows, ColumnSet columns) {
        return new RankTable(ranking, rows, columns, Optional.empty());
    }

    /** The rubric of the catalog. */
    Rubric rubric() {
        return ranking.catalog().rubric();
    }
}
