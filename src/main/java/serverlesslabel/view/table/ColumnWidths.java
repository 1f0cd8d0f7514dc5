package serverlesslabel.view.table;

import java.util.List;
import serverlesslabel.state.Columns;
import serverlesslabel.state.TableColumnId.Kind;

/**
 * Computes the widths of columns, in pixels: the width the reader set, otherwise the least width. The columns of names
 * and of index bars share the width that is left over, unless the reader set theirs.
 */
final class ColumnWidths {

    private static final double SCROLL_BAR = 12;
    private static final double WIDEST_NAME = 400;
    private static final double NAME_SHARE = 0.52;

    private ColumnWidths() {}

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
            if (i >= kept && shares(column, chosen)) continue;
            double fixed = i < kept ? column.getWidth()
                : Math.max(column.getMinWidth(), chosen.width(column.columnId()).orElse(column.getMinWidth()));
            column.setPrefWidth(fixed);
            rest -= fixed;
        }
        share(columns.subList(kept, columns.size()).stream().filter(rankingColumn -> shares(rankingColumn, chosen))
            .toList(), rest);
    }

    private static boolean shares(RankingColumn column, Columns chosen) {
        var kind = column.columnId().kind();
        return (kind == Kind.SERVICE || kind == Kind.INDEX) && chosen.width(column.columnId()).isEmpty();
    }

    // A name needs no more than a certain width; beyond it, width makes the bars easier to read.
    private static void share(List<RankingColumn> sharing, double room) {
        double rest = room;
        for (var column : sharing) {
            if (column.columnId().kind() != Kind.SERVICE) continue;
            double name = sharing.size() > 1 ? rest * NAME_SHARE : rest;
            column.setPrefWidth(Math.max(column.getMinWidth(), Math.min(WIDEST_NAME, name)));
            rest -= column.getPrefWidth();
        }
        for (var column : sharing)
            if (column.columnId().kind() == Kind.INDEX) column.setPrefWidth(Math.max(column.getMinWidth(), rest));
    }
}
