package serverlesslabel.view.control;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;

/** Menu items whose text is data, so that an underscore in it is shown and is no mnemonic. */
public final class MenuItems {

    private MenuItems() {}

    /** An item with a text that runs an action. */
    public static MenuItem of(String text, Runnable action) {
        return with(new MenuItem(text), action);
    }

    /** An item with a text that is ticked or not, and runs an action. */
    public static CheckMenuItem ticked(String text, boolean ticked, Runnable action) {
        var item = new CheckMenuItem(text);
        item.setSelected(ticked);
        return with(item, action);
    }

    private static <M extends MenuItem> M with(M item, Runnable action) {
        item.setMnemonicParsing(false);
        item.setOnAction(press -> action.run());
        return item;
    }
}
