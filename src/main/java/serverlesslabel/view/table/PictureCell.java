package serverlesslabel.view.table;

import javafx.scene.Node;
import serverlesslabel.picture.Picture;
import serverlesslabel.state.Board;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.PictureNode;
import serverlesslabel.view.control.ViewContext;

/** A cell that shows a picture of its service. */
abstract class PictureCell extends BoardCell {

    /** The space left and right of the content of a cell, in pixels. */
    static final double PADDING = 12;

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
