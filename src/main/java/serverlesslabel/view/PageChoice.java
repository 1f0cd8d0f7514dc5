package serverlesslabel.view;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import serverlesslabel.view.control.Visibility;

/** Choice of the pages: as buttons, or where these have no room as a menu with the name of the page that is shown. */
final class PageChoice extends HBox {

    private final Node buttons;
    private final MenuButton menu;

    /** A choice that shows its buttons. */
    PageChoice(Node buttons, MenuButton menu) {
        this.buttons = buttons;
        this.menu = menu;
        menu.setMinWidth(USE_PREF_SIZE);
        setMinWidth(USE_PREF_SIZE);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(buttons, menu);
        setCompact(false);
    }

    /** Shows the menu instead of the buttons, or the buttons instead of the menu. */
    void setCompact(boolean compact) {
        Visibility.set(buttons, !compact);
        Visibility.set(menu, compact);
    }
}
