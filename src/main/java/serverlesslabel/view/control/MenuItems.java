package serverlesslabel.view.control;

import javafx.scene.control.MenuItem;

/** Menu items whose text is data, so that an underscore in it is shown and is no mnemonic. */
public final class MenuItems {

    private MenuItems() {}

    /** An item with a text that runs an action. */
    public static MenuItem of(String text, Runnable action) {
        var item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(press -> action.run());
        return item;
    }
}
