package serverlesslabel.view.weights;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * Carries a row of the guide to another place: with the mouse; with Alt and the arrow keys; or, as screen readers keep
 * some of these for themselves, with space, arrow keys and space again. Escape puts a carried row back.
 */
final class RowCarrier {

    private final PriorityList list;
    private final PriorityList.OnMove onMove;
    private Optional<Carried> carried = Optional.empty();
    /** Whether the row was put back while the mouse still holds it. */
    private boolean givenUp;

    /** A row that is carried: from which place, and how far below its upper edge the mouse holds it, unless keys do. */
    private record Carried(PriorityRow row, int from, Optional<Double> grip) {}

    RowCarrier(PriorityList list, PriorityList.OnMove onMove) {
        this.list = list;
        this.onMove = onMove;
    }

    /** Listens to the hands of the reader on a row. */
    void listen(PriorityRow row) {
        row.setOnStep(() -> step(row, -1), () -> step(row, 1));
        row.setOnKeyPressed(press -> onKey(row, press));
        row.focusedProperty().subscribe(focused -> {
            if (focused) list.makeReachable(row);
            else if (carries(row) && !drags(row)) drop();
        });
        row.setOnMousePressed(press -> {
            givenUp = false;
            if (press.getButton() == MouseButton.PRIMARY) row.requestFocus();
        });
        row.setOnMouseDragged(drag -> onDrag(row, drag));
        row.setOnMouseReleased(release -> {
            if (carries(row)) drop();
        });
    }

    /** Whether a row is carried by the mouse, so that its place follows the hand. */
    boolean drags(PriorityRow row) {
        return carried.filter(held -> held.row() == row && held.grip().isPresent()).isPresent();
    }

    private boolean carries(PriorityRow row) {
        return carried.filter(held -> held.row() == row).isPresent();
    }

    private void step(PriorityRow row, int by) {
        row.requestFocus();
        onMove.move(place(row), place(row) + by);
    }

    private void onKey(PriorityRow row, KeyEvent press) {
        switch (press.getCode()) {
            case UP -> go(row, place(row) - 1, press);
            case DOWN -> go(row, place(row) + 1, press);
            case HOME -> go(row, 0, press);
            case END -> go(row, list.rows().size() - 1, press);
            case SPACE -> {
                if (carries(row)) drop();
                else lift(new Carried(row, place(row), Optional.empty()));
            }
            case ESCAPE -> {
                if (carried.isEmpty()) return;
                putBack();
            }
            default -> {
                return;
            }
        }
        press.consume();
    }

    private void go(PriorityRow row, int to, KeyEvent press) {
        if (to < 0 || to >= list.rows().size()) return;
        if (press.isAltDown() || carries(row)) onMove.move(place(row), to);
        else list.rows().get(to).requestFocus();
    }

    private void onDrag(PriorityRow row, MouseEvent drag) {
        if (givenUp || !drag.isPrimaryButtonDown() || drag.getTarget() instanceof Button) return;
        double y = list.sceneToLocal(drag.getSceneX(), drag.getSceneY()).getY();
        if (!drags(row)) lift(new Carried(row, place(row), Optional.of(y - row.getLayoutY())));
        double top = y - carried.flatMap(Carried::grip).orElse(0.0);
        row.setTranslateY(0);
        row.setLayoutY(Math.max(0, Math.min(list.getHeight() - row.getHeight(), top)));
        makeRoom(row);
    }

    // Where the edge that goes ahead passes the middle of a neighbour, that one makes room.
    private void makeRoom(PriorityRow row) {
        int here = place(row);
        int to = here;
        double y = 0;
        for (int i = 0; i < list.rows().size(); i++) {
            double height = list.rows().get(i).getHeight();
            double middle = y + height / 2;
            if (i < here && row.getLayoutY() < middle) to = Math.min(to, i);
            if (i > here && row.getLayoutY() + row.getHeight() > middle) to = i;
            y += height;
        }
        if (to != here) onMove.move(here, to);
    }

    private int place(PriorityRow row) {
        return list.rows().indexOf(row);
    }

    private void lift(Carried next) {
        carried = Optional.of(next);
        next.row().showLifted(true);
        list.showSlot(next.grip().isPresent());
        list.settle();
    }

    private void drop() {
        carried.ifPresent(held -> held.row().showLifted(false));
        carried = Optional.empty();
        list.showSlot(false);
        list.settle();
    }

    private void putBack() {
        var held = carried.orElseThrow();
        givenUp = held.grip().isPresent();
        drop();
        onMove.move(place(held.row()), held.from());
    }
}
