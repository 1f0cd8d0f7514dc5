package serverlesslabel.view.control;

import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;

/** Dialog buttons in the language of the window; the predefined ones of JavaFX use the language of the system. */
public final class Buttons {

    private Buttons() {}

    /** The type of a button that closes the dialog. */
    public static ButtonType close(ViewContext context) {
        return new ButtonType(context.text("dialog.close"), ButtonData.CANCEL_CLOSE);
    }

    /** The type of a button that closes the dialog without applying anything. */
    public static ButtonType cancel(ViewContext context) {
        return new ButtonType(context.text("dialog.cancel"), ButtonData.CANCEL_CLOSE);
    }

    /** The type of the default button, which applies what was entered. */
    public static ButtonType apply(ViewContext context) {
        return new ButtonType(context.text("dialog.apply"), ButtonData.OK_DONE);
    }

    /** Adds a button that copies a text to the clipboard and leaves the dialog open. */
    public static void addCopy(DialogPane pane, String id, String text, ViewContext context) {
        var type = new ButtonType(context.text("about.copy"), ButtonData.LEFT);
        pane.getButtonTypes().add(type);
        var button = (Button) pane.lookupButton(type);
        button.setId(id);
        button.addEventFilter(ActionEvent.ACTION, press -> {
            Clipboards.copyText(text);
            button.setText(context.text("about.copied"));
            press.consume();
        });
    }
}
