package serverlesslabel.view.table;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import serverlesslabel.domain.Service;
import serverlesslabel.picture.Palette;
import serverlesslabel.state.Board;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.ViewContext;

/** A cell that shows something of the service in its row, anew whenever the board or the colours change. */
abstract class BoardCell extends TableCell<Integer, Integer> {

    private final Store store;
    private final Tooltip tip = new Tooltip();
    // The table throws cells away without a word: what they listen to must not hold them.
    private final ChangeListener<Board> onBoard = (value, before, now) -> render();
    private final ChangeListener<Palette> onPalette = (value, before, now) -> render();

    BoardCell(Store store, ViewContext context) {
        this.store = store;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        store.board().addListener(new WeakChangeListener<>(onBoard));
        context.palette().addListener(new WeakChangeListener<>(onPalette));
        widthProperty().addListener((width, before, now) -> render());
    }

    /** Says more about the cell when the pointer rests on it. */
    void tell(String more) {
        tip.setText(more);
    }

    /** Shows a service; called again and again, so it changes nodes and makes no new ones. */
    abstract void show(Board board, int service);

    /** What the cell holds. */
    abstract Node content();

    Service subject(Board board, int service) {
        return board.catalog().services().get(service);
    }

    @Override
    protected final void updateItem(@Nullable Integer item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty || item == null ? null : content());
        render();
        // A cell without a service, or with nothing more to say, must not show an empty tip.
        setTooltip(isEmpty() || tip.getText().isEmpty() ? null : tip);
    }

    /** Shows the service as it is now, where there is one. */
    final void render() {
        if (!isEmpty() && getItem() != null) show(store.board().get(), getItem());
    }
}
