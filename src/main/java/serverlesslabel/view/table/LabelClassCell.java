package serverlesslabel.view.table;

import serverlesslabel.drawing.label.ClassArrowDrawing;
import serverlesslabel.picture.Picture;
import serverlesslabel.ranking.ClassRange;
import serverlesslabel.state.Board;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.ViewContext;

/** The label class of the service, A to G, by the reference weights. */
final class LabelClassCell extends PictureCell {

    private static final double WIDTH = 40;
    private static final double HEIGHT = 22;

    private final ViewContext context;

    LabelClassCell(Store store, ViewContext context) {
        super(store, context);
        this.context = context;
    }

    @Override
    Object part(Board board) {
        return board.catalog();
    }

    @Override
    Picture draw(Board board, int service) {
        return ClassArrowDrawing.draw(ClassRange.of(serviceAt(board, service), board.catalog().rubric()),
            context.paper(WIDTH, HEIGHT), context.texts());
    }
}
