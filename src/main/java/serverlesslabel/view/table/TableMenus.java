package serverlesslabel.view.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.ViewContext;

/** Opens the context menus of rows and column headers, and makes the two menus that the window's menu bar shows too. */
final class TableMenus {

    private final TableView<Integer> table;
    private final RowSelection selection;
    private final TableColumns columns;
    private final Store store;
    private final ViewContext context;
    private final Supplier<RowMenu> rows;
    private Optional<ContextMenu> open = Optional.empty();

    /**
     * Menus of a table.
     *
     * @param rows makes the menu of rows each time before it opens
     */
    TableMenus(TableView<Integer> table, RowSelection selection, TableColumns columns, Store store, ViewContext context,
               Supplier<RowMenu> rows) {
        this.table = table;
        this.selection = selection;
        this.columns = columns;
        this.store = store;
        this.context = context;
        this.rows = rows;
        table.setOnContextMenuRequested(this::request);
        table.addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.CONTEXT_MENU || press.getCode() == KeyCode.F10 && press.isShiftDown())
                showAtSelected();
        });
    }

    /** Returns new menus that concern the whole table: its sorting and its columns. */
    List<Menu> tableMenus() {
        return List.of(new SortMenu(store, context),
            new ColumnsMenu(columns, new Headings(store.board().get().catalog().rubric(), context)));
    }

    private void request(ContextMenuEvent event) {
        event.consume();
        if (event.isKeyboardTrigger()) {
            if (open.filter(ContextMenu::isShowing).isEmpty()) showAtSelected();
            return;
        }
        var header = ancestor(event.getTarget(), TableColumnHeader.class);
        if (header != null && header.getTableColumn() instanceof RankingColumn column)
            show(new ColumnHeaderMenu(column.columnId(), columns, tableMenus(), store, context), event.getScreenX(),
                event.getScreenY());
        var row = ancestor(event.getTarget(), TableRow.class);
        if (row != null && !row.isEmpty()) showRows(event.getScreenX(), event.getScreenY());
    }

    private static <N extends Node> @Nullable N ancestor(Object target, Class<N> kind) {
        var node = target instanceof Node start ? start : null;
        while (node != null && !kind.isInstance(node)) node = node.getParent();
        return kind.cast(node);
    }

    // Below the selected row, or in the corner of the table where that row is scrolled out of sight.
    private void showAtSelected() {
        int selected = table.getSelectionModel().getSelectedIndex();
        var anchor = table.lookupAll(".table-row-cell").stream().filter(TableRow.class::isInstance)
            .filter(node -> ((TableRow<?>) node).getIndex() == selected).findFirst().orElse(table);
        var place = anchor.localToScreen(anchor.getBoundsInLocal());
        showRows(place.getMinX(), anchor == table ? place.getMinY() : place.getMaxY());
    }

    private void showRows(double x, double y) {
        store.board().get().selected().filter(selected -> !selection.markedServices().isEmpty()).ifPresent(selected -> {
            var menu = rows.get();
            menu.fill(selection.markedServices(), selected, tableMenus());
            show(menu, x, y);
        });
    }

    private void show(ContextMenu menu, double x, double y) {
        open.ifPresent(ContextMenu::hide);
        open = Optional.of(menu);
        menu.show(table, x, y);
    }
}
