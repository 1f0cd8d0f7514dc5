package serverlesslabel.view;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Level;
import serverlesslabel.state.Change;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.ViewContext;

/**
 * Menu of the minimum levels, one per characteristic. Services below one are hidden; no index changes. The items are
 * made whenever the menu is opened.
 */
final class FloorsMenu extends Menu {

    private final Store store;
    private final ViewContext context;

    /** A menu that shows and changes the minimum levels of the exploration. */
    FloorsMenu(Store store, ViewContext context) {
        super(context.text("floors"));
        this.store = store;
        this.context = context;
        setId("floors");
        // A menu without items does not open.
        getItems().add(new MenuItem());
        setOnShowing(opened -> getItems().setAll(store.board().get().catalog().rubric().characteristics().stream()
            .map(this::menu).toList()));
    }

    private Menu menu(Characteristic characteristic) {
        var menu = new Menu();
        menu.setMnemonicParsing(false);
        var group = new ToggleGroup();
        for (int level = 0; level <= Level.TOP; level++) menu.getItems().add(item(characteristic, level, group));
        int floor = store.board().get().exploration().floors().getOrDefault(characteristic.id(), 0);
        menu.setText(floor == 0 ? characteristic.brief() : context.text("floors.menu", characteristic.brief(), floor));
        group.selectToggle(group.getToggles().get(floor));
        return menu;
    }

    private RadioMenuItem item(Characteristic characteristic, int level, ToggleGroup group) {
        var item = new RadioMenuItem(level == 0 ? context.text("floors.any") : context.text("floors.least", level));
        item.setToggleGroup(group);
        item.setOnAction(press -> store.apply(new Change.SetFloor(characteristic, new Level(level))));
        return item;
    }
}
