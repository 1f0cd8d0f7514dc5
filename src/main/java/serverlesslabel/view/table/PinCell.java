package serverlesslabel.view.table;

import javafx.scene.Node;
import serverlesslabel.drawing.chart.PinMarkDrawing;
import serverlesslabel.state.Board;
import serverlesslabel.state.Change;
import serverlesslabel.state.Pins;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.PictureNode;
import serverlesslabel.view.control.ViewContext;

/**
 * Toggle button that pins the service for the comparison, or unpins it, with the mark of the service in all charts;
 * disabled where no more can be pinned.
 */
final class PinCell extends BoardCell {

    private final ViewContext context;
    private final Store store;
    private final PictureNode mark;
    private final PinButton pin;

    PinCell(Store store, ViewContext context) {
        super(store, context);
        this.store = store;
        this.context = context;
        getStyleClass().add("pin-cell");
        mark = context.pictureNode();
        pin = new PinButton(mark, this::toggle);
    }

    private void toggle() {
        var id = serviceAt(store.board().get(), getItem()).id();
        boolean pinned = store.board().get().exploration().pins().slot(id).isPresent();
        store.apply(pinned ? new Change.Unpin(id) : new Change.Pin(id));
    }

    @Override
    Node content() {
        return pin;
    }

    @Override
    Object part(Board board) {
        return board.exploration().pins();
    }

    @Override
    String tip(Board board, int service) {
        var subject = serviceAt(board, service);
        return context.text(board.exploration().pinned().contains(subject.id()) ? "pin.remove" : "pin.add",
            subject.title());
    }

    @Override
    void show(Board board, int service) {
        var subject = serviceAt(board, service);
        var pins = board.exploration().pins();
        var slot = pins.slot(subject.id());
        pin.setSelected(slot.isPresent());
        var says = tip(board, service);
        mark.show(PinMarkDrawing.draw(slot, says, context.paper(0, 0)));
        boolean full = pins.ids().size() >= Pins.MOST && slot.isEmpty();
        pin.setDisable(full);
        pin.setAccessibleText(says);
    }
}
