package serverlesslabel.view.control;

import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;

/** The buttons of dialogs in the language of the window; those of JavaFX itself speak the system's. */
public final class Buttons {

    private Buttons() {}

    public static ButtonType close(ViewContext context) {
        return new ButtonType(context.text("dialog.close"), ButtonData.CANCEL_CLOSE);
    }

    public static ButtonType cancel(ViewContext context) {
        return new ButtonType(context.text("dialog.cancel"), ButtonData.CANCEL_CLOSE);
    }

    public static ButtonType apply(ViewContext context) {
        return new ButtonType(context.text("dialog.apply"), ButtonData.OK_DONE);
    }
}
