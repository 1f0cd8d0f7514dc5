package serverlesslabel.view;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.drawing.IndexBarDrawing;
import serverlesslabel.drawing.LevelWords;
import serverlesslabel.ranking.Placement;
import serverlesslabel.state.Board;
import serverlesslabel.state.Store;

/** The index as a stacked bar and as a number, and the class it gives where that is not the label's. */
final class IndexBarCell extends BoardCell {

    private static final double NUMBER = 74;
    private static final double PADDING = 12;
    private static final double HEIGHT = 21;

    private final Store store;
    private final Easel easel;
    private final PictureNode bar;
    private final Label number = new Label();
    private final Label yours = new Label();
    private final HBox box;

    IndexBarCell(Store store, Easel easel, Consumer<Characteristic> ask) {
        super(store, easel);
        this.store = store;
        this.easel = easel;
        this.bar = easel.pictureNode();
        number.getStyleClass().add("index-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        yours.getStyleClass().add("your-class");
        yours.setMinWidth(Region.USE_PREF_SIZE);
        box = new HBox(bar, number, yours);
        box.getStyleClass().add("index-cell");
        box.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("index-bar");
        bar.setOnMouseMoved(move -> pointAt(segment(move)));
        // The pointer is left alone too when its service goes, as while a search is typed.
        bar.setOnMouseExited(leave -> render());
        // The press has selected the row already, or marked it beside others.
        bar.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && !click.isShortcutDown() && !click.isShiftDown())
                segment(click).ifPresent(ask);
        });
    }

    @Override
    Node content() {
        return box;
    }

    @Override
    void show(Board board, int service) {
        var rubric = board.catalog().rubric();
        var weights = board.exploration().weights();
        var placement = board.ranking().placementOf(service);
        double width = Math.max(20, getWidth() - NUMBER - PADDING);
        bar.show(IndexBarDrawing.draw(placement, rubric, weights, easel.paper(width, HEIGHT), easel.texts()));
        number.setText(easel.texts().formats().tenths(placement.index().tenths()));
        var letter = placement.index().classIn(rubric.classes()).letter();
        yours.setText(weights.equals(rubric.reference()) ? "" : letter);
        tell(easel.say("index.tip", LevelWords.index(placement, easel.texts()), letter));
    }

    private Placement placement() {
        return store.board().get().ranking().placementOf(getItem());
    }

    private Optional<Characteristic> segment(MouseEvent mouse) {
        var board = store.board().get();
        return IndexBarDrawing.at(mouse.getX() / bar.getWidth(), placement(), board.catalog().rubric(),
            board.exploration().weights());
    }

    private void pointAt(Optional<Characteristic> segment) {
        segment.ifPresentOrElse(found -> tell(IndexBarDrawing.says(found, placement(),
            store.board().get().exploration().weights(), easel.texts())), () -> show(store.board().get(), getItem()));
    }
}
