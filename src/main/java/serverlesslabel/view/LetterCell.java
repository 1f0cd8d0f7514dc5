package serverlesslabel.view;

import javafx.scene.Node;
import serverlesslabel.drawing.ClassArrowDrawing;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.state.Board;
import serverlesslabel.state.Store;

/** The letter of the label, by the reference weights. */
final class LetterCell extends BoardCell {

    private static final double WIDTH = 40;
    private static final double HEIGHT = 22;

    private final Easel easel;
    private final PictureNode picture;

    LetterCell(Store store, Easel easel) {
        super(store, easel);
        this.easel = easel;
        this.picture = easel.pictureNode();
    }

    @Override
    Node content() {
        return picture;
    }

    @Override
    void show(Board board, int service) {
        picture.show(ClassArrowDrawing.draw(Comparison.labelClass(subject(board, service),
            board.catalog().rubric()),
            easel.paper(WIDTH, HEIGHT), easel.texts()));
    }
}
