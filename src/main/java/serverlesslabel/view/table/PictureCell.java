package serverlesslabel.view.table;

import javafx.scene.Node;
import serverlesslabel.picture.Picture;
import serverlesslabel.state.Board;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.PictureNode;
import serverlesslabel.view.control.ViewContext;

/** A cell whose whole content is one picture of the service. */
abstract class PictureCell extends BoardCell {

    private final PictureNode picture;

    PictureCell(Store store, ViewContext context) {
        super(store, context);
        this.picture = context.pictureNode();
    }

    /** Returns the picture of the service at a place in the catalog. */
    abstract Picture draw(Board board, int service);

    @Override
    final Node content() {
        return picture;
    }

    @Override
    final void show(Board board, int service) {
        picture.show(draw(board, service));
    }
}
