package serverlesslabel.view;

import serverlesslabel.drawing.ClassArrowDrawing;
import serverlesslabel.picture.Picture;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.state.Board;
import serverlesslabel.state.Store;

/** The letter of the label, by the reference weights. */
final class LetterCell extends PictureCell {

    private static final double WIDTH = 40;
    private static final double HEIGHT = 22;

    private final Easel easel;

    LetterCell(Store store, Easel easel) {
        super(store, easel);
        this.easel = easel;
    }

    @Override
    Picture draw(Board board, int service) {
        return ClassArrowDrawing.draw(Comparison.labelClass(subject(board, service), board.catalog().rubric()),
            easel.paper(WIDTH, HEIGHT), easel.texts());
    }
}
