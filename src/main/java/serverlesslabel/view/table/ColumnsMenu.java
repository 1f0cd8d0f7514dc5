package serverlesslabel.view.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import serverlesslabel.state.TableColumnId;

/** Menu that shows, hides, moves and resets the columns of the table; rebuilt whenever it opens. */
final class ColumnsMenu extends Menu {

    private final TableColumns columns;
    private final Headings headings;

    ColumnsMenu(TableColumns columns, Headings headings) {
        super(headings.context().text("columns.menu"));
        this.columns = columns;
        this.headings = headings;
        getItems().setAll(items());
        setOnShowing(show -> {
            if (show.getTarget() == this) getItems().setAll(items());
        });
    }

    private List<MenuItem> items() {
        var items = new ArrayList<MenuItem>(columns.arranged().stream().map(this::choice).toList());
        var standard = new MenuItem(headings.context().text("columns.standard"));
        standard.setOnAction(press -> columns.reset());
        items.addAll(List.of(new SeparatorMenuItem(), moves("columns.left", columns::moveLeft),
            moves("columns.right", columns::moveRight), standard));
        return items;
    }

    private MenuItem choice(TableColumnId column) {
        var item = new CheckMenuItem(headings.name(column));
        item.setMnemonicParsing(false);
        item.setSelected(columns.shows(column));
        item.setOnAction(press -> columns.toggle(column));
        return item;
    }

    private Menu moves(String key, Consumer<TableColumnId> move) {
        var menu = new Menu(headings.context().text(key));
        columns.arranged().stream().filter(columns::shows).forEach(column -> {
            var item = new MenuItem(headings.name(column));
            item.setMnemonicParsing(false);
            item.setOnAction(press -> move.accept(column));
            menu.getItems().add(item);
        });
        return menu;
    }
}
