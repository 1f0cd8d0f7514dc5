package serverlesslabel.view.table;

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
import serverlesslabel.drawing.chart.IndexBarDrawing;
import serverlesslabel.ranking.Placement;
import serverlesslabel.state.Board;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.PictureNode;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.wording.LevelWords;

/**
 * The index under the reader's weights as a stacked bar and a number, with the label class of that index unless the
 * weights are the reference weights.
 */
final class IndexBarCell extends BoardCell {

    private static final double NUMBER = 74;
    private static final double PADDING = 12;
    private static final double HEIGHT = 21;

    private final Store store;
    private final ViewContext context;
    private final PictureNode bar;
    private final Label number = new Label();
    private final Label yours = new Label();
    private final HBox box;

    /**
     * Makes an empty cell.
     *
     * @param ask called with the characteristic of a segment when the reader clicks the segment
     */
    IndexBarCell(Store store, ViewContext context, Consumer<Characteristic> ask) {
        super(store, context);
        this.store = store;
        this.context = context;
        this.bar = context.pictureNode();
        number.getStyleClass().add("index-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        yours.getStyleClass().add("your-class");
        yours.setMinWidth(Region.USE_PREF_SIZE);
        box = new HBox(bar, number, yours);
        box.getStyleClass().add("index-cell");
        box.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("index-bar");
        bar.setOnMouseMoved(move -> pointAt(segment(move)));
        // render, not show: the cell may be empty by then, as when the pointer stays while a search removes the row.
        bar.setOnMouseExited(leave -> render());
        // By the click, the press has selected the row; with a modifier it marked the row beside others.
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
        bar.show(IndexBarDrawing.draw(placement, rubric, weights, context.paper(width, HEIGHT), context.texts()));
        number.setText(context.texts().formats().tenths(placement.index().tenths()));
        var letter = placement.index().classIn(rubric.classes()).letter();
        yours.setText(weights.equals(rubric.reference()) ? "" : letter);
        setTip(context.text("index.tip", LevelWords.index(placement, context.texts()), letter));
    }

    private Placement placement() {
        return store.board().get().ranking().placementOf(getItem());
    }

    private Optional<Characteristic> segment(MouseEvent mouse) {
        var board = store.board().get();
        return IndexBarDrawing.characteristicAt(mouse.getX() / bar.getWidth(), placement(), board.catalog().rubric(),
            board.exploration().weights());
    }

    private void pointAt(Optional<Characteristic> segment) {
        segment.ifPresentOrElse(found -> setTip(IndexBarDrawing.text(found, placement(),
            store.board().get().exploration().weights(), context.texts())), () -> show(store.board().get(), getItem()));
    }
}
