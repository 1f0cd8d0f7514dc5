package serverlesslabel.view.control;

import java.io.ByteArrayInputStream;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import serverlesslabel.picture.Picture;

/** Puts pictures and texts on the system clipboard. */
public final class Clipboards {

    private Clipboards() {}

    /** Copies a picture as PNG, and its name and description as text for programs that take no image. */
    public static void copyPicture(byte[] png, Picture picture) {
        var content = new ClipboardContent();
        content.putImage(new Image(new ByteArrayInputStream(png)));
        content.putString(picture.name() + ". " + picture.description());
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** Copies a text. */
    public static void copyText(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
