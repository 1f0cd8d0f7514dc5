package serverlesslabel.view;

import javafx.scene.layout.Region;
import serverlesslabel.picture.Picture;
import serverlesslabel.view.control.ViewContext;

/** Pictures as nodes, for tests of other rooms. */
public final class PictureOnScreen {

    private PictureOnScreen() {}

    /** A node that shows a picture. */
    public static Region of(Picture picture, ViewContext context) {
        var node = context.pictureNode();
        node.show(picture);
        return node;
    }
}
