package serverlesslabel.view.table;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import serverlesslabel.state.Board;
import serverlesslabel.state.Change;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.Icons;
import serverlesslabel.view.control.ViewContext;

/** Toggle button that pins the service for the comparison, or unpins it; disabled where no more can be pinned. */
final class PinCell extends BoardCell {

    private final ViewContext context;
    private final ToggleButton pin = new ToggleButton();

    PinCell(Store store, ViewContext context) {
        super(store, context);
        this.context = context;
        getStyleClass().add("pin-cell");
        pin.getStyleClass().addAll("flat", "pin");
        pin.setGraphic(Icons.of("fth-bookmark"));
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
        return board.exploration().pinned();
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
        pin.setSelected(board.exploration().pinned().contains(subject.id()));
        boolean full = board.exploration().pinned().size() >= Change.MOST_PINS && !pin.isSelected();
        pin.setDisable(full);
        pin.setAccessibleText(tip(board, service));
    }
}
