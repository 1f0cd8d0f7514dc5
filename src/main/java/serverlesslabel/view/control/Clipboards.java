package serverlesslabel.view.control;

import java.io.ByteArrayInputStream;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import serverlesslabel.picture.Picture;

/** What goes to the clipboard. */
public final class Clipboards {

    private Clipboards() {}

    /** A picture, and as text what it shows, for those who cannot see it. */
    public static void picture(byte[] png, Picture picture) {
        var content = new ClipboardContent();
        content.putImage(new Image(new ByteArrayInputStream(png)));
        content.putString(picture.name() + ". " + picture.description());
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** A text. */
    public static void text(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
