package serverlesslabel.view.table;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
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
    private final ToggleButton pin = new ToggleButton();
    private final PictureNode mark;

    PinCell(Store store, ViewContext context) {
        super(store, context);
        this.context = context;
        getStyleClass().add("pin-cell");
        pin.getStyleClass().addAll("flat", "pin");
        mark = context.pictureNode();
        pin.setGraphic(mark);
        pin.setFocusTraversable(false);
        pin.setOnAction(press -> {
            var id = serviceAt(store.board().get(), getItem()).id();
            store.apply(pin.isSelected() ? new Change.Pin(id) : new Change.Unpin(id));
            show(store.board().get(), getItem());
        });
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
        boolean full = pins.ids().size() >= Pins.MOST && !pin.isSelected();
        pin.setDisable(full);
        pin.setAccessibleText(says);
    }
}
