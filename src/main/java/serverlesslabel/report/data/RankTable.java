package serverlesslabel.report.data;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.CategoryRanks;
import serverlesslabel.ranking.Placement;
import serverlesslabel.ranking.Ranking;

/**
 * A table of ranked services: rows and columns in the order they are written in. {@code RankText}, {@code RankCsv} and
 * {@code RankJson} write it.
 *
 * @param among     the services that the rows are ranked among
 * @param rows      the placements to write, in this order; each is among these services
 * @param stability the stability of the order; its alternatives include every row. Empty where it was not asked for
 * @param extras    what was asked for beside the columns
 */
public record RankTable(Alternatives among, List<Placement> rows, ColumnSet columns,
                        Optional<StabilityReport> stability, RankExtras extras) {

    public RankTable {
        rows = List.copyOf(rows);
    }

    /** A table with nothing beside its columns. */
    public RankTable(Alternatives among, List<Placement> rows, ColumnSet columns,
                     Optional<StabilityReport> stability) {
        this(among, rows, columns, stability, RankExtras.NONE);
    }

    /** A table without stability, whose rows are ranked among themselves. */
    public static RankTable of(Ranking ranking, List<Placement> rows, ColumnSet columns) {
        var places = rows.stream().map(row -> place(ranking, row.service())).collect(Collectors.toSet());
        return new RankTable(Alternatives.of(ranking, places::contains), rows, columns, Optional.empty());
    }

    /**
     * A row: a placement among all services, and the ranks among fewer.
     *
     * @param rank     the competition rank among the services of the table, 1 first
     * @param tied     whether another of them has the same index
     * @param category the rank in its category
     */
    record Row(Placement placement, int rank, boolean tied, CategoryRanks.Standing category) {

        Service service() {
            return placement.service();
        }
    }

    /** The rows with their ranks. */
    Stream<Row> ranked() {
        var categories = CategoryRanks.of(ranking());
        return rows.stream().map(row -> {
            int position = among.position(row.service()).orElseThrow();
            return new Row(row, among.rank(position), among.tied(position), categories.of(row.service()));
        });
    }

    /** The columns for data formats that mean something under the rubric. */
    Stream<RankColumn> dataColumns() {
        return columns.data().stream().filter(this::meaningful);
    }

    /** The columns for documents that mean something under the rubric and say what no other says. */
    Stream<RankColumn> wordColumns() {
        return columns.words().stream().filter(this::meaningful)
            .filter(column -> column != RankColumn.RANK || partial());
    }

    private boolean meaningful(RankColumn column) {
        return column != RankColumn.MEETS || !rubric().definitions().isEmpty();
    }

    /** Whether the rows are ranked among fewer than all services. */
    boolean partial() {
        return among.size() < ranking().size();
    }

    /** The ranking the rows are from, with its weights and catalog. */
    public Ranking ranking() {
        return among.ranking();
    }

    /** The rubric of the catalog. */
    Rubric rubric() {
        return ranking().catalog().rubric();
    }

    private static int place(Ranking ranking, Service service) {
        return ranking.catalog().place(service.id()).orElseThrow();
    }
}
