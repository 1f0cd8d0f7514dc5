package serverlesslabel.view.table;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import serverlesslabel.state.Board;
import serverlesslabel.state.Change;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.Icons;
import serverlesslabel.view.control.ViewContext;

/** Toggle button that pins the service for the comparison, or unpins it; disabled where no more can be pinned. */
final class PinCell extends BoardCell {

    private final ViewContext context;
    private final ToggleButton pin = new ToggleButton();
    private final Tooltip tip = new Tooltip();

    PinCell(Store store, ViewContext context) {
        super(store, context);
        this.context = context;
        pin.getStyleClass().addAll("flat", "pin");
        pin.setGraphic(Icons.of("fth-bookmark"));
        pin.setTooltip(tip);
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
    void show(Board board, int service) {
        var subject = serviceAt(board, service);
        pin.setSelected(board.exploration().pinned().contains(subject.id()));
        boolean full = board.exploration().pinned().size() >= Change.MOST_PINS && !pin.isSelected();
        pin.setDisable(full);
        var action = context.text(pin.isSelected() ? "pin.remove" : "pin.add", subject.title());
        pin.setAccessibleText(action);
        tip.setText(action);
    }
}
