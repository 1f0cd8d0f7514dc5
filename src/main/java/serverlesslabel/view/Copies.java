package serverlesslabel.view;

import java.io.ByteArrayInputStream;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import serverlesslabel.picture.Picture;

/** What goes to the clipboard. */
final class Copies {

    private Copies() {}

    /** A picture, and as text what it shows, for those who cannot see it. */
    static void picture(byte[] png, Picture picture) {
        var content = new ClipboardContent();
        content.putImage(new Image(new ByteArrayInputStream(png)));
        content.putString(picture.name() + ". " + picture.description());
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** A text. */
    static void text(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
