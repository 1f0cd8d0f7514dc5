package serverlesslabel.view.table;

import java.util.List;
import serverlesslabel.state.Columns;
import serverlesslabel.state.TableColumnId.Kind;

/** How wide columns are: as the reader made them, else what they need; names and bars share what is left over. */
final class ColumnWidths {

    private static final double SCROLL_BAR = 12;
    private static final double WIDEST_NAME = 400;
    private static final double NAME_SHARE = 0.52;

    private ColumnWidths() {}

    /** Fits columns into a width; those before the first so many keep what they have. */
    static void fit(List<RankingColumn> columns, int kept, Columns chosen, double width) {
        double rest = width - SCROLL_BAR;
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            if (i >= kept && shares(column, chosen)) continue;
            double fixed = i < kept ? column.getWidth()
                : Math.max(column.getMinWidth(), chosen.width(column.aspect()).orElse(column.getMinWidth()));
            column.setPrefWidth(fixed);
            rest -= fixed;
        }
        share(columns.subList(kept, columns.size()).stream().filter(rankingColumn -> shares(rankingColumn, chosen))
            .toList(), rest);
    }

    private static boolean shares(RankingColumn column, Columns chosen) {
        var kind = column.aspect().kind();
        return (kind == Kind.SERVICE || kind == Kind.INDEX) && chosen.width(column.aspect()).isEmpty();
    }

    // Names need a limited room; what is left over makes the bars easier to read.
    private static void share(List<RankingColumn> sharing, double room) {
        double rest = room;
        for (var column : sharing) {
            if (column.aspect().kind() != Kind.SERVICE) continue;
            double name = sharing.size() > 1 ? rest * NAME_SHARE : rest;
            column.setPrefWidth(Math.max(column.getMinWidth(), Math.min(WIDEST_NAME, name)));
            rest -= column.getPrefWidth();
        }
        for (var column : sharing)
            if (column.aspect().kind() == Kind.INDEX) column.setPrefWidth(Math.max(column.getMinWidth(), rest));
    }
}
