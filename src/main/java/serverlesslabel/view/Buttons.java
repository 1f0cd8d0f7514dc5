package serverlesslabel.view;

import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;

/** The buttons of dialogs in the language of the window; those of JavaFX itself speak the system's. */
final class Buttons {

    private Buttons() {}

    static ButtonType close(Easel easel) {
        return new ButtonType(easel.say("dialog.close"), ButtonData.CANCEL_CLOSE);
    }

    static ButtonType cancel(Easel easel) {
        return new ButtonType(easel.say("dialog.cancel"), ButtonData.CANCEL_CLOSE);
    }

    static ButtonType apply(Easel easel) {
        return new ButtonType(easel.say("dialog.apply"), ButtonData.OK_DONE);
    }
}
