package serverlesslabel.view;

import java.util.Map;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Level;
import serverlesslabel.state.Board;
import serverlesslabel.state.Change;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.LazyTooltip;
import serverlesslabel.view.control.ViewContext;

/**
 * Menu of floors, the lowest level per characteristic. Services below a floor are hidden; no index changes. The items
 * are made whenever the menu is opened.
 */
final class FloorsMenu extends MenuButton {

    private final Store store;
    private final ViewContext context;

    /** A menu that shows and changes the floors of the exploration. */
    FloorsMenu(Store store, ViewContext context) {
        this.store = store;
        this.context = context;
        getStyleClass().add("chip");
        setId("floors");
        setMinWidth(USE_PREF_SIZE);
        LazyTooltip.on(this, context.text("floors.tip"));
        setOnShowing(opened -> getItems().setAll(store.board().get().catalog().rubric().characteristics().stream()
            .map(this::menu).toList()));
        store.board().map(Board::exploration).map(chosen -> chosen.floors()).subscribe(this::showChosen);
    }

    private Menu menu(Characteristic characteristic) {
        var menu = new Menu();
        menu.setMnemonicParsing(false);
        var group = new ToggleGroup();
        for (int level = 0; level <= Level.TOP; level++) menu.getItems().add(item(characteristic, level, group));
        int floor = store.board().get().exploration().floors().getOrDefault(characteristic.id(), 0);
        menu.setText(floor == 0 ? characteristic.name() : context.text("floors.menu", characteristic.name(), floor));
        group.selectToggle(group.getToggles().get(floor));
        return menu;
    }

    private RadioMenuItem item(Characteristic characteristic, int level, ToggleGroup group) {
        var item = new RadioMenuItem(level == 0 ? context.text("floors.any") : context.text("floors.least", level));
        item.setToggleGroup(group);
        item.setOnAction(press -> store.apply(new Change.SetFloor(characteristic, new Level(level))));
        return item;
    }

    private void showChosen(Map<String, Integer> floors) {
        setText(floors.isEmpty() ? context.text("floors") : context.count("floors", floors.size()));
    }
}
