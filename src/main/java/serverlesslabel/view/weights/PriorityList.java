package serverlesslabel.view.weights;

import java.util.List;
import java.util.Optional;
import javafx.animation.Interpolator;
import javafx.animation.TranslateTransition;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.view.control.ViewContext;

/**
 * List of rows that the reader puts in order: by dragging a row, over which the others make room while its place stays
 * marked, or by keys. It reports each step and shows what it is given then.
 */
final class PriorityList extends Pane {

    private static final Duration GLIDE = Duration.millis(120);
    /** So far, in pixels, a pressed mouse may move before the press is a drag. */
    private static final double TREMBLE = 3;

    /** Told of a row that goes from one place to another, both from 0. */
    @FunctionalInterface
    interface OnMove {

        /** Moves a row; {@code to} may lie beyond the ends. */
        void move(int from, int to);
    }

    private final ViewContext context;
    private final OnMove onMove;
    private final Region slot = new Region();
    private List<PriorityRow> rows;
    private Optional<Lifted> lifted = Optional.empty();

    /** A row that is carried: where it lay, and how far below its upper edge the mouse holds it, unless keys do. */
    private record Lifted(PriorityRow row, int from, Optional<Double> grip) {}

    PriorityList(List<PriorityRow> rows, ViewContext context, OnMove onMove) {
        this.rows = List.copyOf(rows);
        this.context = context;
        this.onMove = onMove;
        setId("guide-order");
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        slot.getStyleClass().add("priority-slot");
        slot.setId("guide-slot");
        slot.setVisible(false);
        slot.setMouseTransparent(true);
        getChildren().add(slot);
        getChildren().addAll(rows);
        rows.forEach(this::listen);
        makeReachable(rows.get(0));
    }

    private void listen(PriorityRow row) {
        row.setOnStep(() -> step(row, -1), () -> step(row, 1));
        row.setOnKeyPressed(press -> onKey(row, press));
        row.focusedProperty().subscribe(focused -> {
            if (focused) makeReachable(row);
            else if (carried(row).filter(held -> held.grip().isEmpty()).isPresent()) drop();
        });
        row.setOnMousePressed(press -> {
            if (press.getButton() == MouseButton.PRIMARY) row.requestFocus();
        });
        row.setOnMouseDragged(drag -> onDrag(row, drag));
        row.setOnMouseReleased(release -> {
            if (carried(row).isPresent()) drop();
        });
    }

    // One stop of the tab key: the row that had the focus last.
    private void makeReachable(PriorityRow reachable) {
        rows.forEach(row -> row.setFocusTraversable(row == reachable));
    }

    /** Shows the rows in an order, each with its share in percent by place in the rubric. */
    void show(List<Characteristic> order, List<Integer> shares) {
        var all = rows;
        rows = order.stream().map(each -> all.stream().filter(row -> row.characteristic().equals(each)).findFirst()
            .orElseThrow()).toList();
        for (int i = 0; i < rows.size(); i++)
            rows.get(i).show(i + 1, rows.size(), shares.get(rows.get(i).characteristic().place()));
        if (!rows.equals(all)) place(!context.look().getValue().still());
    }

    /** Shows the swing of each row below its name, or leaves it to the tooltips. */
    void showSwings(boolean shown) {
        rows.forEach(row -> row.showSwing(shown));
        requestLayout();
    }

    private void step(PriorityRow row, int by) {
        row.requestFocus();
        onMove.move(rows.indexOf(row), rows.indexOf(row) + by);
    }

    private void onKey(PriorityRow row, KeyEvent press) {
        boolean carrying = press.isAltDown() || carried(row).isPresent();
        int here = rows.indexOf(row);
        switch (press.getCode()) {
            case UP -> go(row, here - 1, carrying);
            case DOWN -> go(row, here + 1, carrying);
            case HOME -> go(row, 0, carrying);
            case END -> go(row, rows.size() - 1, carrying);
            case SPACE -> {
                if (carried(row).isPresent()) drop();
                else lift(new Lifted(row, here, Optional.empty()));
            }
            case ESCAPE -> {
                if (lifted.isEmpty()) return;
                putBack();
            }
            default -> {
                return;
            }
        }
        press.consume();
    }

    private void go(PriorityRow row, int to, boolean carrying) {
        if (to < 0 || to >= rows.size()) return;
        if (carrying) onMove.move(rows.indexOf(row), to);
        else rows.get(to).requestFocus();
    }

    private void onDrag(PriorityRow row, MouseEvent drag) {
        if (!drag.isPrimaryButtonDown() || drag.getTarget() instanceof Button) return;
        double y = sceneToLocal(drag.getSceneX(), drag.getSceneY()).getY();
        if (carried(row).isEmpty()) {
            lift(new Lifted(row, rows.indexOf(row), Optional.of(y - row.getLayoutY())));
        }
        carried(row).flatMap(Lifted::grip).ifPresent(grip -> {
            row.setTranslateY(0);
            row.setLayoutY(Math.max(0, Math.min(getHeight() - row.getHeight(), y - grip)));
            settle(row);
        });
    }

    // Where the edge that goes ahead passes the middle of a neighbour, that one makes room.
    private void settle(PriorityRow row) {
        int here = rows.indexOf(row);
        int to = here;
        double y = 0;
        for (int i = 0; i < rows.size(); i++) {
            var other = rows.get(i);
            double middle = y + other.getHeight() / 2;
            if (i < here && row.getLayoutY() < middle) to = Math.min(to, i);
            if (i > here && row.getLayoutY() + row.getHeight() > middle) to = Math.max(to, i);
            y += other.getHeight();
        }
        if (to != here) onMove.move(here, to);
    }

    private Optional<Lifted> carried(PriorityRow row) {
        return lifted.filter(held -> held.row() == row);
    }

    private void lift(Lifted next) {
        lifted = Optional.of(next);
        next.row().showLifted(true);
        slot.setVisible(next.grip().isPresent());
        requestLayout();
    }

    private void drop() {
        lifted.ifPresent(held -> held.row().showLifted(false));
        lifted = Optional.empty();
        slot.setVisible(false);
        place(!context.look().getValue().still());
    }

    private void putBack() {
        var held = lifted.orElseThrow();
        drop();
        onMove.move(rows.indexOf(held.row()), held.from());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return rows.stream().mapToDouble(row -> snapSizeY(row.prefHeight(width))).sum();
    }

    @Override
    protected double computePrefWidth(double height) {
        return rows.stream().mapToDouble(row -> row.minWidth(-1)).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        place(false);
    }

    private void place(boolean gliding) {
        double y = 0;
        for (var row : rows) {
            double height = snapSizeY(row.prefHeight(getWidth()));
            row.resize(getWidth(), height);
            if (carried(row).flatMap(Lifted::grip).isPresent()) slot.resizeRelocate(0, y, getWidth(), height);
            else move(row, y, gliding);
            y += height;
        }
    }

    private static void move(PriorityRow row, double y, boolean gliding) {
        double from = row.getLayoutY() + row.getTranslateY() - y;
        row.setLayoutY(y);
        if (!gliding || from == 0) return;
        row.setTranslateY(from);
        var glide = new TranslateTransition(GLIDE, row);
        glide.setToY(0);
        glide.setInterpolator(Interpolator.EASE_OUT);
        glide.play();
    }
}
