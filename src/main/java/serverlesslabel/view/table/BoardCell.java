package serverlesslabel.view.table;

import java.util.Objects;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Skin;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import serverlesslabel.domain.Service;
import serverlesslabel.picture.Palette;
import serverlesslabel.state.Board;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.ViewContext;

/**
 * A table cell that shows one aspect of the service in its row. The item is the place of the service in the catalog.
 * The cell is updated once in the layout of a frame, however often its service, the board, the palette or its own width
 * changed before it; a cell out of sight is not updated at all.
 */
abstract class BoardCell extends TableCell<Integer, Integer> {

    private final Store store;
    private @Nullable Object shown;
    private boolean outdated = true;
    // The table discards cells without disposing of them: weak listeners let them be collected.
    private final ChangeListener<Board> onBoard = (value, before, now) -> {
        if (!Objects.equals(part(now), shown)) update();
    };
    private final ChangeListener<Palette> onPalette = (value, before, now) -> update();

    BoardCell(Store store, ViewContext context) {
        this.store = store;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        store.board().addListener(new WeakChangeListener<>(onBoard));
        context.palette().addListener(new WeakChangeListener<>(onPalette));
        widthProperty().addListener((width, before, now) -> update());
        addEventHandler(MouseEvent.MOUSE_ENTERED, enter -> refreshTip());
    }

    /**
     * Returns the part of a board that this cell shows, besides its service: while it stays equal, and the service the
     * same, {@link #show} is not called again.
     */
    Object part(Board board) {
        return board;
    }

    /**
     * Returns the text of the tooltip for the service at a place in the catalog; an empty one for no tooltip. Asked
     * when the pointer or a screen reader is there, not before.
     */
    String tip(Board board, int service) {
        return "";
    }

    /**
     * Shows the service at a place in the catalog. Called in each frame while a slider is dragged, so implementations
     * change the nodes they have and make no new ones.
     */
    abstract void show(Board board, int service);

    /** Returns the node that is the graphic of the cell; the same one at every call. */
    abstract Node content();

    /** Returns the service at a place in the catalog. */
    static Service serviceAt(Board board, int service) {
        return board.catalog().services().get(service);
    }

    /** Asks for the text of the tooltip again, if the pointer is over the cell. */
    final void refreshTip() {
        if (!isHover()) return;
        var text = tip();
        if (text.isEmpty()) {
            // An empty tooltip would appear as an empty box.
            setTooltip(null);
            return;
        }
        if (getTooltip() == null) setTooltip(new Tooltip());
        getTooltip().setText(text);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, @Nullable Object... parameters) {
        return attribute == AccessibleAttribute.HELP ? tip() : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    protected final void updateItem(@Nullable Integer item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty || item == null ? null : content());
        update();
    }

    // Without the clip of JavaFX's own cells: what is shown is cut to the width already, and a hundred clips are a
    // tenth of what each frame has to visit.
    @Override
    protected final Skin<?> createDefaultSkin() {
        var skin = super.createDefaultSkin();
        setClip(null);
        return skin;
    }

    @Override
    protected final double computePrefWidth(double height) {
        showNow();
        return super.computePrefWidth(height);
    }

    @Override
    protected final void layoutChildren() {
        showNow();
        super.layoutChildren();
    }

    /** Has this cell shown anew in the next layout, for another reason than its board, palette or width. */
    final void update() {
        outdated = true;
        // Of this cell alone: no row, and not the table, has another size for it.
        setNeedsLayout(true);
    }

    private void showNow() {
        if (!outdated || isEmpty() || getItem() == null) return;
        outdated = false;
        var board = store.board().get();
        shown = part(board);
        show(board, getItem());
        refreshTip();
    }

    private String tip() {
        return isEmpty() || getItem() == null ? "" : tip(store.board().get(), getItem());
    }
}
