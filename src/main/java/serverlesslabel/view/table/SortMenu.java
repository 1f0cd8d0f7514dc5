package serverlesslabel.view.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import serverlesslabel.state.Change;
import serverlesslabel.state.Sorting;
import serverlesslabel.state.Store;
import serverlesslabel.state.TableColumnId;
import serverlesslabel.view.control.ViewContext;

/** Menu that sorts the table by one column, then by others; rebuilt whenever it opens. */
final class SortMenu extends Menu {

    private final Store store;
    private final ViewContext context;

    SortMenu(Store store, ViewContext context) {
        super(context.text("sort.by"));
        this.store = store;
        this.context = context;
        getItems().setAll(items());
        setOnShowing(show -> {
            if (show.getTarget() == this) getItems().setAll(items());
        });
    }

    private List<MenuItem> items() {
        var sorting = sorting();
        var items = new ArrayList<>(columnItems(column -> sorting.keys().get(0).column().equals(column),
            sorting::sortedOrReversedBy));
        var then = new Menu(context.text("sort.then"));
        then.getItems().setAll(columnItems(column -> sorting.key(column).isPresent(), sorting::toggled));
        items.addAll(List.of(new SeparatorMenuItem(), then, item("sort.reverse", sorting.reversed()),
            item("sort.rank", Sorting.BY_RANK)));
        return items;
    }

    private Sorting sorting() {
        return store.board().get().exploration().sorting();
    }

    private List<MenuItem> columnItems(Predicate<TableColumnId> selected, Function<TableColumnId, Sorting> next) {
        var rubric = store.board().get().catalog().rubric();
        return TableColumnId.all(rubric).stream().filter(TableColumnId::sortable).map(column -> {
            var item = new CheckMenuItem(new Headings(rubric, context).name(column));
            item.setMnemonicParsing(false);
            item.setSelected(selected.test(column));
            item.setOnAction(press -> store.apply(new Change.SortBy(next.apply(column))));
            return (MenuItem) item;
        }).toList();
    }

    private MenuItem item(String key, Sorting sorting) {
        var item = new MenuItem(context.text(key));
        item.setOnAction(press -> store.apply(new Change.SortBy(sorting)));
        return item;
    }
}
