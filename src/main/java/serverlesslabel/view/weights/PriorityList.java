package serverlesslabel.view.weights;

import java.util.List;
import javafx.animation.Interpolator;
import javafx.animation.TranslateTransition;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.view.control.ViewContext;

/**
 * List of rows that the reader puts in order, each as high as its words. A row that is dragged lies over the others,
 * which make room for it; where it would come to lie is marked.
 */
final class PriorityList extends Pane {

    private static final Duration GLIDE = Duration.millis(120);

    private final ViewContext context;
    private final Region slot = new Region();
    private final RowCarrier carrier;
    private final ReadOnlyObjectWrapper<PriorityRow> current;
    private List<PriorityRow> rows;

    /** Told of a row that goes from one place to another, both from 0. */
    @FunctionalInterface
    interface OnMove {

        /** Moves a row; {@code to} may lie beyond the ends. */
        void move(int from, int to);
    }

    /** Makes the list of rows in their present order; {@code onMove} is told of each step and shows what follows. */
    PriorityList(List<PriorityRow> rows, ViewContext context, OnMove onMove) {
        this.rows = List.copyOf(rows);
        this.context = context;
        this.carrier = new RowCarrier(this, onMove);
        this.current = new ReadOnlyObjectWrapper<>(rows.get(0));
        setId("guide-order");
        slot.getStyleClass().add("priority-slot");
        slot.setVisible(false);
        slot.setMouseTransparent(true);
        getChildren().add(slot);
        getChildren().addAll(rows);
        rows.forEach(carrier::listen);
        makeReachable(rows.get(0));
    }

    /** Shows the rows in an order, each with its share in percent by place in the rubric. */
    void show(List<Characteristic> order, List<Integer> shares) {
        var before = rows;
        rows = order.stream().map(each -> before.stream().filter(row -> row.characteristic().equals(each)).findFirst()
            .orElseThrow()).toList();
        for (int i = 0; i < rows.size(); i++)
            rows.get(i).show(i + 1, rows.size(), shares.get(rows.get(i).characteristic().place()));
        if (!rows.equals(before)) settle();
    }

    /** Shows the swing of each row below its name, or leaves it to the tooltips. */
    void showSwings(boolean shown) {
        rows.forEach(row -> row.showSwing(shown));
        requestLayout();
    }

    /** The rows in the order shown. */
    List<PriorityRow> rows() {
        return rows;
    }

    /** Makes a row the one that the tab key leads to: the list is one stop. */
    void makeReachable(PriorityRow reachable) {
        rows.forEach(row -> row.setFocusTraversable(row == reachable));
        current.set(reachable);
    }

    /** The row with the focus, or the one that the tab key leads to. */
    ReadOnlyObjectProperty<PriorityRow> current() {
        return current.getReadOnlyProperty();
    }

    /** Scrolls the pane whose content this list is a part of until the current row is in sight, and no further. */
    void reveal(ScrollPane pane) {
        double room = pane.getViewportBounds().getHeight();
        double hidden = pane.getContent().getLayoutBounds().getHeight() - room;
        double top = getLayoutY() + current.get().getLayoutY();
        double bottom = top + current.get().getHeight();
        double scrolled = pane.getVvalue() * hidden;
        if (hidden > 0 && top < scrolled) pane.setVvalue(top / hidden);
        else if (hidden > 0 && bottom > scrolled + room) pane.setVvalue((bottom - room) / hidden);
    }

    /** Marks where a dragged row would come to lie, or nothing. */
    void showSlot(boolean shown) {
        slot.setVisible(shown);
    }

    /** Moves all rows but a dragged one to their places; they glide, unless the reader wants no movement. */
    void settle() {
        place(!context.look().getValue().still());
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
            if (carrier.drags(row)) slot.resizeRelocate(0, y, getWidth(), height);
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
