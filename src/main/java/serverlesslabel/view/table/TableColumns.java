package serverlesslabel.view.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
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

/**
 * The columns of the ranking table: which are shown, in which order and how wide. Keeps the table, the settings and the
 * sorting of the exploration in step, whichever of them changes first.
 */
final class TableColumns {

    private final TableView<Integer> table;
    private final Store store;
    private final SettingsPort settings;
    private final List<TableColumnId> all;
    private final Map<TableColumnId, RankingColumn> columns = new HashMap<>();
    private final ObservableValue<Columns> chosen;
    /** True while this class changes the table: changes the table reports then are not the reader's. */
    private boolean updating;
    private boolean filtered;
    TableColumns(TableView<Integer> table, Store store, SettingsPort settings,
                 Function<TableColumnId, RankingColumn> columnFor) {
        this.table = table;
        this.store = store;
        this.settings = settings;
        this.all = TableColumnId.all(store.board().get().catalog().rubric());
        all.forEach(column -> columns.put(column, columnFor.apply(column)));
        // A table that has left the window must not listen any longer: the settings outlive it.
        this.chosen = settings.settings().map(Settings::layout).map(layout -> layout.columns())
            .when(table.sceneProperty().map(Objects::nonNull).orElse(false));
        // Before columns are added: the default sort policy would fail on this list and clear the sort order.
        updating = true;
        table.setSortPolicy(any -> applySortOrder());
        updating = false;
        chosen.subscribe(columns -> arrange());
        table.widthProperty().subscribe(width -> arrange());
        store.board().map(board -> board.alternatives().size() < board.ranking().size()).subscribe(some -> {
            filtered = some;
            arrange();
        });
        table.getColumns().addListener((ListChangeListener<TableColumn<Integer, ?>>) change -> rememberOrder());
        table.setColumnResizePolicy(resize -> {
            boolean done = TableView.UNCONSTRAINED_RESIZE_POLICY.call(resize);
            if (!updating && resize.getDelta() != 0 && resize.getColumn() instanceof RankingColumn column)
                rememberWidth(column);
            return done;
        });
        store.board().map(Board::exploration).map(exploration -> exploration.sorting()).subscribe(this::showSorting);
    }

    /** Returns the ids of all columns there can be, shown or not, in the order in which the reader arranged them. */
    List<TableColumnId> arranged() {
        return chosen.getValue().arranged(all);
    }

    /** Returns whether a column is in the table: neither hidden nor left out for want of room. */
    boolean shows(TableColumnId aspect) {
        return table.getColumns().contains(columns.get(aspect));
    }

    /** Shows a column, or hides it where it is shown. Does nothing where it is the only column shown. */
    void toggle(TableColumnId aspect) {
        if (!shows(aspect)) remember(now -> now.withShown(aspect));
        else if (table.getColumns().size() > 1) remember(now -> now.withHidden(aspect));
    }

    /** Moves a column one place to the left, past the next shown one. */
    void moveLeft(TableColumnId aspect) {
        remember(now -> now.movedLeft(aspect, inTable(), all));
    }

    /** Moves a column one place to the right, past the next shown one. */
    void moveRight(TableColumnId aspect) {
        remember(now -> now.movedRight(aspect, inTable(), all));
    }

    /** Forgets the width the reader gave a column; it gets the width that suits the table. */
    void resetWidth(TableColumnId aspect) {
        remember(now -> now.withoutWidth(aspect));
    }

    /** Restores the standard columns, their order and their widths. */
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

    private List<TableColumnId> inTable() {
        return shown().stream().map(RankingColumn::columnId).toList();
    }

    private void arrange() {
        if (updating) return;
        updating = true;
        var wanted = chosen.getValue().shown(all).stream().filter(this::hasRoom).map(columns::get).toList();
        if (!shown().equals(wanted)) table.getColumns().setAll(wanted);
        ColumnWidths.fit(wanted, 0, chosen.getValue(), table.getWidth());
        updating = false;
        showSorting(store.board().get().exploration().sorting());
    }

    private boolean hasRoom(TableColumnId aspect) {
        return ColumnWidths.hasRoom(aspect.kind(), table.getWidth(), filtered) || chosen.getValue().alwaysShows(aspect);
    }

    private void rememberOrder() {
        if (updating) return;
        var order = inTable();
        remember(now -> now.withShownInOrder(order, all));
    }

    // The columns left of the edge that is dragged keep their widths.
    private void rememberWidth(RankingColumn column) {
        updating = true;
        remember(now -> now.withWidth(column.columnId(), column.getWidth()));
        ColumnWidths.fit(shown(), shown().indexOf(column) + 1, chosen.getValue(), table.getWidth());
        updating = false;
    }

    // The table only asks to be sorted: the store applies the sorting, and the rows come back in their new order.
    private boolean applySortOrder() {
        if (!updating) store.apply(new Change.SortBy(new Sorting(table.getSortOrder().stream()
            .map(RankingColumn.class::cast).map(column -> new Key(column.columnId(),
                column.getSortType() == TableColumn.SortType.DESCENDING)).toList())));
        return true;
    }

    private void showSorting(Sorting sorting) {
        if (updating) return;
        updating = true;
        var order = sorting.keys().stream().map(Key::column).filter(this::shows).map(columns::get).toList();
        sorting.keys().forEach(key -> Optional.ofNullable(columns.get(key.column())).ifPresent(column ->
            column.setSortType(key.reversed() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING)));
        if (!table.getSortOrder().equals(order)) table.getSortOrder().setAll(order);
        updating = false;
    }
}
