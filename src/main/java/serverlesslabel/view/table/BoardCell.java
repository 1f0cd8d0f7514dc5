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

/**
 * A table cell that shows one aspect of the service in its row. The item is the place of the service in the catalog;
 * the cell is updated whenever the board, the palette or its own width changes.
 */
abstract class BoardCell extends TableCell<Integer, Integer> {

    private final Store store;
    private final Tooltip tip = new Tooltip();
    // The table discards cells without disposing of them: weak listeners let them be collected.
    private final ChangeListener<Board> onBoard = (value, before, now) -> render();
    private final ChangeListener<Palette> onPalette = (value, before, now) -> render();

    BoardCell(Store store, ViewContext context) {
        this.store = store;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        store.board().addListener(new WeakChangeListener<>(onBoard));
        context.palette().addListener(new WeakChangeListener<>(onPalette));
        widthProperty().addListener((width, before, now) -> render());
    }

    /** Sets the text of the tooltip; an empty text removes the tooltip when the cell is updated next. */
    void setTip(String text) {
        tip.setText(text);
    }

    /**
     * Shows the service at a place in the catalog. Called at every tick of a slider, so implementations change the
     * nodes they have and make no new ones.
     */
    abstract void show(Board board, int service);

    /** Returns the node that is the graphic of the cell; the same one at every call. */
    abstract Node content();

    /** Returns the service at a place in the catalog. */
    Service serviceAt(Board board, int service) {
        return board.catalog().services().get(service);
    }

    @Override
    protected final void updateItem(@Nullable Integer item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty || item == null ? null : content());
        render();
        // An empty tooltip would appear as an empty box.
        setTooltip(isEmpty() || tip.getText().isEmpty() ? null : tip);
    }

    /** Shows the service under the current board; does nothing in an empty cell. */
    final void render() {
        if (!isEmpty() && getItem() != null) show(store.board().get(), getItem());
    }
}
