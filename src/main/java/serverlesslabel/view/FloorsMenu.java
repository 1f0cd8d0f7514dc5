package serverlesslabel.view;

import java.util.Map;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Level;
import serverlesslabel.state.Board;
import serverlesslabel.state.Change;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.ViewContext;

/** Menu of floors, the lowest level per characteristic. Services below a floor are hidden; no index changes. */
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
        setTooltip(new Tooltip(context.text("floors.tip")));
        store.board().get().catalog().rubric().characteristics()
            .forEach(characteristic -> getItems().add(menu(characteristic)));
        store.board().map(Board::exploration).map(chosen -> chosen.floors()).subscribe(this::showChosen);
    }

    private Menu menu(Characteristic characteristic) {
        var menu = new Menu();
        menu.setMnemonicParsing(false);
        var group = new ToggleGroup();
        for (int level = 0; level <= Level.TOP; level++) menu.getItems().add(item(characteristic, level, group));
        store.board().map(board -> board.exploration().floors().getOrDefault(characteristic.id(), 0))
            .subscribe(floor -> {
                menu.setText(floor == 0 ? characteristic.name()
                    : context.text("floors.menu", characteristic.name(), floor));
                group.selectToggle(group.getToggles().get(floor));
            });
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
