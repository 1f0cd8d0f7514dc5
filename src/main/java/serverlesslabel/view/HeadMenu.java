package serverlesslabel.view;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import serverlesslabel.state.Aspect;
import serverlesslabel.state.Change;
import serverlesslabel.state.Sorting;
import serverlesslabel.state.Store;

/** What can be done with a column, from its head, and with the whole table. */
final class HeadMenu extends ContextMenu {

    private final Store store;
    private final Easel easel;

    HeadMenu(Aspect aspect, TableColumns columns, List<Menu> table, Store store, Easel easel) {
        this.store = store;
        this.easel = easel;
        setId("head-menu");
        if (aspect.sortable()) getItems().addAll(item("sort.natural", () -> sort(Sorting.by(aspect))),
            item("sort.reversed", () -> sort(Sorting.by(aspect).reversed())),
            item("sort.also", () -> sort(store.board().get().exploration().sorting().toggled(aspect))),
            new SeparatorMenuItem());
        getItems().addAll(List.of(item("columns.hide", () -> columns.toggle(aspect)),
            item("columns.left.this", () -> columns.moveLeft(aspect)),
            item("columns.right.this", () -> columns.moveRight(aspect)),
            item("columns.width", () -> columns.unsize(aspect)), new SeparatorMenuItem()));
        getItems().addAll(table);
    }

    private void sort(Sorting sorting) {
        store.apply(new Change.SortBy(sorting));
    }

    private MenuItem item(String key, Runnable run) {
        var item = new MenuItem(easel.say(key));
        item.setOnAction(press -> run.run());
        return item;
    }
}
