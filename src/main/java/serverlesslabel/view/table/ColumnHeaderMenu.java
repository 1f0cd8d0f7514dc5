package serverlesslabel.view.table;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import serverlesslabel.state.Change;
import serverlesslabel.state.Sorting;
import serverlesslabel.state.Store;
import serverlesslabel.state.TableColumnId;
import serverlesslabel.view.control.ViewContext;

/** Context menu of a column header: sorts by the column, hides or moves it, resets its width, and acts on the table. */
final class ColumnHeaderMenu extends ContextMenu {

    private final Store store;
    private final ViewContext context;

    /**
     * Makes the menu of a column.
     *
     * @param table the menus that concern the whole table, added at the end
     */
    ColumnHeaderMenu(TableColumnId column, TableColumns columns, List<Menu> table, Store store, ViewContext context) {
        this.store = store;
        this.context = context;
        setId("head-menu");
        if (column.sortable()) getItems().addAll(item("sort.natural", () -> sort(Sorting.by(column))),
            item("sort.reversed", () -> sort(Sorting.by(column).reversed())),
            item("sort.also", () -> sort(store.board().get().exploration().sorting().toggled(column))),
            new SeparatorMenuItem());
        getItems().addAll(List.of(item("columns.hide", () -> columns.toggle(column)),
            item("columns.left.this", () -> columns.moveLeft(column)),
            item("columns.right.this", () -> columns.moveRight(column)),
            item("columns.width", () -> columns.resetWidth(column)), new SeparatorMenuItem()));
        getItems().addAll(table);
    }

    private void sort(Sorting sorting) {
        store.apply(new Change.SortBy(sorting));
    }

    private MenuItem item(String key, Runnable run) {
        var item = new MenuItem(context.text(key));
        item.setOnAction(press -> run.run());
        return item;
    }
}
