package serverlesslabel.view.table;

import serverlesslabel.drawing.chart.LevelBarsDrawing;
import serverlesslabel.picture.Picture;
import serverlesslabel.state.Board;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.wording.LevelWords;

/** The levels of the service in all characteristics, as small bars; the tooltip says them in words. */
final class LevelsCell extends PictureCell {

    private static final double HEIGHT = 24;

    private final ViewContext context;

    LevelsCell(Store store, ViewContext context) {
        super(store, context);
        this.context = context;
    }

    @Override
    Object part(Board board) {
        return board.catalog();
    }

    @Override
    String tip(Board board, int service) {
        return LevelWords.all(serviceAt(board, service), board.catalog().rubric(), context.texts());
    }

    @Override
    Picture draw(Board board, int service) {
        return LevelBarsDrawing.draw(serviceAt(board, service), board.catalog().rubric(),
            context.paper(Math.max(0, getWidth() - PADDING), HEIGHT), context.texts());
    }
}
