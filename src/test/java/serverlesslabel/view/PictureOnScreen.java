package serverlesslabel.view;

import javafx.scene.layout.Region;
import serverlesslabel.picture.Picture;

/** Pictures as nodes, for tests of other rooms. */
public final class PictureOnScreen {

    private PictureOnScreen() {}

    /** A node that shows a picture. */
    public static Region of(Picture picture, Easel easel) {
        var node = easel.pictureNode();
        node.show(picture);
        return node;
    }
}
