package serverlesslabel.view.control;

import javafx.scene.layout.Region;
import serverlesslabel.picture.Picture;

/** Makes nodes of pictures, for tests of other packages. */
public final class PictureOnScreen {

    private PictureOnScreen() {}

    /** Returns a new node that shows a picture. */
    public static Region of(Picture picture, ViewContext context) {
        var node = context.pictureNode();
        node.show(picture);
        return node;
    }
}
