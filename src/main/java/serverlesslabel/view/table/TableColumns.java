package serverlesslabel.view.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import serverlesslabel.state.Board;
import serverlesslabel.state.Change;
import serverlesslabel.state.Columns;
import serverlesslabel.state.Settings;
import serverlesslabel.state.Sorting;
import serverlesslabel.state.Sorting.Key;
import serverlesslabel.state.Store;
import serverlesslabel.state.TableColumnId;
import serverlesslabel.view.host.SettingsPort;

/** The columns of the table: which there are, where and how wide, as the settings say and as the reader drags them. */
final class TableColumns {

    /** Narrower than this, the eight levels are left to the detail pane. */
    private static final double ROOM_FOR_LEVELS = 600;

    private final TableView<Integer> table;
    private final Store store;
    private final SettingsPort settings;
    private final List<TableColumnId> all;
    private final Map<TableColumnId, RankingColumn> columns = new HashMap<>();
    private final ObservableValue<Columns> chosen;
    /** While the table is told, it must not tell. */
    private boolean telling;

    TableColumns(TableView<Integer> table, Store store, SettingsPort settings, ColumnCells cells) {
        this.table = table;
        this.store = store;
        this.settings = settings;
        this.all = TableColumnId.all(store.board().get().catalog().rubric());
        all.forEach(tableColumnId -> columns.put(tableColumnId, cells.column(tableColumnId)));
        // A table that is out of the window listens no longer: the settings outlive it.
        this.chosen = settings.settings().map(Settings::layout).map(layout -> layout.columns())
            .when(table.sceneProperty().map(Objects::nonNull).orElse(false));
        // First, because the table's own way to sort would fail and take the order away.
        telling = true;
        table.setSortPolicy(any -> sorted());
        telling = false;
        chosen.subscribe(columns -> arrange());
        table.widthProperty().subscribe(width -> arrange());
        table.getColumns().addListener((ListChangeListener<TableColumn<Integer, ?>>) change -> dragged());
        table.setColumnResizePolicy(resize -> {
            boolean done = TableView.UNCONSTRAINED_RESIZE_POLICY.call(resize);
            if (!telling && resize.getDelta() != 0 && resize.getColumn() instanceof RankingColumn column)
                resized(column);
            return done;
        });
        store.board().map(Board::exploration).map(exploration -> exploration.sorting()).subscribe(this::showSorting);
    }

    /** Everything there could be a column for, in the order they stand in. */
    List<TableColumnId> arranged() {
        return chosen.getValue().arranged(all);
    }

    /** Whether there is a column for something, and room for it. */
    boolean shows(TableColumnId aspect) {
        return table.getColumns().contains(columns.get(aspect));
    }

    /** Shows a column, or hides it where it is shown; one column always stays. */
    void toggle(TableColumnId aspect) {
        if (!shows(aspect)) remember(now -> now.withShown(aspect));
        else if (table.getColumns().size() > 1) remember(now -> now.withHidden(aspect));
    }

    /** Puts a column one place further left. */
    void moveLeft(TableColumnId aspect) {
        remember(now -> now.movedLeft(aspect, all));
    }

    /** Puts a column one place further right. */
    void moveRight(TableColumnId aspect) {
        remember(now -> now.movedRight(aspect, all));
    }

    /** Makes a column as wide as suits the table. */
    void unsize(TableColumnId aspect) {
        remember(now -> now.withoutWidth(aspect));
    }

    /** Puts everything back to where it was before anybody touched it. */
    void reset() {
        remember(now -> Columns.FIRST);
    }

    private void remember(UnaryOperator<Columns> change) {
        settings.update(now -> now.withLayout(layout ->
            layout.withColumns(change.apply(layout.columns()))));
    }

    private List<RankingColumn> shown() {
        return table.getColumns().stream().map(RankingColumn.class::cast).toList();
    }

    private void arrange() {
        if (telling) return;
        telling = true;
        var wanted = chosen.getValue().shown(all).stream().filter(this::hasRoom).map(columns::get).toList();
        if (!shown().equals(wanted)) table.getColumns().setAll(wanted);
        ColumnWidths.fit(wanted, 0, chosen.getValue(), table.getWidth());
        telling = false;
        showSorting(store.board().get().exploration().sorting());
    }

    private boolean hasRoom(TableColumnId aspect) {
        return aspect.kind() != TableColumnId.Kind.LEVELS || table.getWidth() >= ROOM_FOR_LEVELS
            || chosen.getValue().insists(aspect);
    }

    private void dragged() {
        if (telling) return;
        var order = shown().stream().map(RankingColumn::aspect).toList();
        remember(now -> now.withShownInOrder(order, all));
    }

    // What stands left of the edge under the hand stays where it is.
    private void resized(RankingColumn column) {
        telling = true;
        remember(now -> now.withWidth(column.aspect(), column.getWidth()));
        ColumnWidths.fit(shown(), shown().indexOf(column) + 1, chosen.getValue(), table.getWidth());
        telling = false;
    }

    // The table asks for an order; the store decides, and the rows come back sorted.
    private boolean sorted() {
        if (!telling) store.apply(new Change.SortBy(new Sorting(table.getSortOrder().stream()
            .map(RankingColumn.class::cast).map(column -> new Key(column.aspect(),
                column.getSortType() == TableColumn.SortType.DESCENDING)).toList())));
        return true;
    }

    private void showSorting(Sorting sorting) {
        if (telling) return;
        telling = true;
        var keys = sorting.keys().stream().filter(key -> columns.containsKey(key.aspect()) && shows(key.aspect()))
            .toList();
        keys.forEach(key -> Optional.ofNullable(columns.get(key.aspect())).ifPresent(column ->
            column.setSortType(key.reversed() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING)));
        var order = keys.stream().map(key -> columns.get(key.aspect())).toList();
        if (!table.getSortOrder().equals(order)) table.getSortOrder().setAll(order);
        telling = false;
    }
}
