package serverlesslabel.ranking;

import java.util.Comparator;
import java.util.List;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Level;

/**
 * A comparison as a table: a column for each service, best index first, and a row for each characteristic with the
 * levels, what of them all services share, and what each service gains or loses there against the first.
 *
 * @param comparison the compared services in the order of the columns
 * @param rows       one for each characteristic, in the order of the rubric
 */
public record ComparisonGrid(Comparison comparison, List<Row> rows) {

    public ComparisonGrid {
        rows = List.copyOf(rows);
    }

    /**
     * The levels on one characteristic.
     *
     * @param shared the level every service reaches, 0 to 5
     * @param cells  one for each service, in the order of the columns
     */
    public record Row(Characteristic characteristic, int shared, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        /** Whether any service reaches another level than the others. */
        public boolean differs() {
            return cells.stream().anyMatch(cell -> cell.level() != shared);
        }
    }

    /**
     * The level of one service on one characteristic.
     *
     * @param level      the stated level, 0 to 5
     * @param documented the documented level; never higher
     * @param points     points of index above the first service, below 0 where it is behind
     */
    public record Cell(int level, int documented, double points) {}

    /** The table of a comparison of at least one service; of tied services the one compared first is first. */
    public static ComparisonGrid of(Comparison comparison) {
        var sorted = comparison.placements().stream()
            .sorted(Comparator.comparing(Placement::index).reversed()).toList();
        var ordered = new Comparison(comparison.ranking(), sorted, comparison.slots());
        return new ComparisonGrid(ordered, comparison.rubric().characteristics().stream()
            .map(characteristic -> row(characteristic, ordered)).toList());
    }

    private static Row row(Characteristic characteristic, Comparison ordered) {
        var weights = ordered.weights().effective();
        double point = 100.0 * weights.of(characteristic) / (Level.TOP * weights.sum());
        var levels = ordered.placements().stream().map(placement -> placement.service().levels()).toList();
        int first = levels.get(0).of(characteristic);
        int shared = levels.stream().mapToInt(each -> each.of(characteristic)).min().orElse(0);
        return new Row(characteristic, shared, levels.stream().map(each -> new Cell(each.of(characteristic),
            each.documentedOf(characteristic), point * (each.of(characteristic) - first))).toList());
    }

    /** The services in the order of the columns. */
    public List<Placement> columns() {
        return comparison.placements();
    }

    /** The points of index by which the service of a column is behind the first; 0 or more. */
    public double behind(int column) {
        return columns().get(0).index().value() - columns().get(column).index().value();
    }

    /** Whether the first service is nowhere below any other, so that no weights put another one before it. */
    public boolean dominated() {
        return rows.stream().allMatch(row -> row.cells().stream().allMatch(cell -> cell.points() <= 0
            && cell.level() <= row.cells().get(0).level()));
    }

    /** The service that is first by the documented facts alone; the first column where that is so, or a tie there. */
    public Placement firstDocumented() {
        var best = columns().get(0);
        for (var placement : columns())
            if (placement.documented().compareTo(best.documented()) > 0) best = placement;
        return best;
    }
}
