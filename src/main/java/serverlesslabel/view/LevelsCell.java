package serverlesslabel.view;

import serverlesslabel.drawing.LevelBarsDrawing;
import serverlesslabel.drawing.LevelWords;
import serverlesslabel.picture.Picture;
import serverlesslabel.state.Board;
import serverlesslabel.state.Store;

/** The eight levels. */
final class LevelsCell extends PictureCell {

    private static final double WIDTH = 104;
    private static final double HEIGHT = 26;

    private final Easel easel;

    LevelsCell(Store store, Easel easel) {
        super(store, easel);
        this.easel = easel;
    }

    @Override
    Picture draw(Board board, int service) {
        var subject = subject(board, service);
        var rubric = board.catalog().rubric();
        tell(LevelWords.all(subject, rubric, easel.texts()));
        return LevelBarsDrawing.draw(subject, rubric, easel.paper(WIDTH, HEIGHT), easel.texts());
    }
}
