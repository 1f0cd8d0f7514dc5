package serverlesslabel.view.table;

import java.util.List;
import java.util.Map;
import serverlesslabel.state.Columns;
import serverlesslabel.state.TableColumnId.Kind;

/**
 * Computes the widths of columns, in pixels: the width the reader set, otherwise the least width. What is left over
 * goes to the names, the movements behind the ranks, the index bars and the levels, unless the reader set their widths.
 */
final class ColumnWidths {

    private static final double SCROLL_BAR = 12;
    /** What columns may take beyond their least width, in this order; a bar and a name then have what is left. */
    private static final List<Surplus> MORE = List.of(new Surplus(Kind.SERVICE, 64), new Surplus(Kind.RANK, 24),
        new Surplus(Kind.INDEX, 128), new Surplus(Kind.LEVELS, 46), new Surplus(Kind.LOSS, 64));
    /** The least widths of the table at which columns are shown without being asked for. */
    private static final Map<Kind, Double> ROOM = Map.of(Kind.OVERALL, 520.0, Kind.LEVELS, 440.0, Kind.LOSS,
        900.0);
    private static final double WIDEST_NAME = 320;
    private static final double WIDEST_BAR = 240;
    /** Share of what is left that names get: names first need to be read, bars to be compared. */
    private static final double NAME_SHARE = 0.55;

    /** What a kind of column may take, in pixels. */
    private record Surplus(Kind kind, double width) {}

    private ColumnWidths() {}

    /**
     * Whether a kind of column is shown where the reader has not chosen.
     *
     * @param width    the width of the table, in pixels
     * @param filtered whether only some of the services are shown
     */
    static boolean hasRoom(Kind kind, double width, boolean filtered) {
        return width >= ROOM.getOrDefault(kind, 0.0) && (filtered || kind != Kind.OVERALL);
    }

    /**
     * Sets the preferred widths of columns so that they fill the table where they can.
     *
     * @param columns the columns shown, from left to right
     * @param kept    the number of columns at the left that keep the width they have
     * @param chosen  the widths the reader set
     * @param width   the width of the table, with the scroll bar
     */
    static void fit(List<RankingColumn> columns, int kept, Columns chosen, double width) {
        double rest = width - SCROLL_BAR;
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            column.setPrefWidth(i < kept ? column.getWidth()
                : Math.max(column.getMinWidth(), chosen.width(column.columnId()).orElse(column.getMinWidth())));
            rest -= column.getPrefWidth();
        }
        var flexible = columns.subList(kept, columns.size()).stream()
            .filter(column -> chosen.width(column.columnId()).isEmpty()).toList();
        for (var surplus : MORE)
            rest -= widen(flexible, surplus.kind(), Math.min(rest, surplus.width()), Double.MAX_VALUE);
        boolean bar = flexible.stream().anyMatch(column -> column.columnId().kind() == Kind.INDEX);
        rest -= widen(flexible, Kind.SERVICE, bar ? rest * NAME_SHARE : rest, WIDEST_NAME);
        rest -= widen(flexible, Kind.INDEX, rest, WIDEST_BAR + IndexBarCell.FIGURES);
        widen(flexible, Kind.SERVICE, rest, Double.MAX_VALUE);
    }

    // Returns by how much the column of a kind was widened: 0 where it is not among the columns.
    private static double widen(List<RankingColumn> columns, Kind kind, double more, double widest) {
        var column = columns.stream().filter(each -> each.columnId().kind() == kind).findFirst();
        if (column.isEmpty() || more <= 0) return 0;
        double before = column.get().getPrefWidth();
        double after = Math.floor(Math.max(before, Math.min(widest, before + more)));
        column.get().setPrefWidth(after);
        return after - before;
    }
}
