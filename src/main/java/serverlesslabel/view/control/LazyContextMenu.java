package serverlesslabel.view.control;

import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.input.ContextMenuEvent;

/**
 * Context menu that is made when it is first asked for, by mouse or key: each is a window with a scene of its own, as a
 * tooltip is.
 */
public final class LazyContextMenu {

    private LazyContextMenu() {}

    /** Gives a control a context menu. */
    public static void on(Control control, Supplier<ContextMenu> menu) {
        // A filter runs before the control looks for a menu to show.
        control.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, request -> {
            if (control.getContextMenu() == null) control.setContextMenu(menu.get());
        });
    }
}
