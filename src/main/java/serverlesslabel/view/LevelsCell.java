package serverlesslabel.view;

import javafx.scene.Node;
import serverlesslabel.drawing.LevelBarsDrawing;
import serverlesslabel.drawing.LevelWords;
import serverlesslabel.state.Board;
import serverlesslabel.state.Store;

/** The eight levels. */
final class LevelsCell extends BoardCell {

    private static final double WIDTH = 104;
    private static final double HEIGHT = 26;

    private final Easel easel;
    private final PictureNode picture;

    LevelsCell(Store store, Easel easel) {
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
        var subject = subject(board, service);
        var rubric = board.catalog().rubric();
        picture.show(LevelBarsDrawing.draw(subject, rubric, easel.paper(WIDTH, HEIGHT), easel.texts()));
        tell(LevelWords.all(subject, rubric, easel.texts()));
    }
}
