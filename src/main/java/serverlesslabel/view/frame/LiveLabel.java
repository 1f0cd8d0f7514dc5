package serverlesslabel.view.frame;

import javafx.scene.control.Label;

/**
 * Label for a text that changes in every frame while a slider is dragged. Its pane is laid out anew only where the
 * label needs another size; a label of JavaFX's own has its pane and all panes around it laid out at every change.
 */
public class LiveLabel extends Label {

    private double neededWidth;
    private double neededHeight;

    /** A label without text. */
    public LiveLabel() {}

    @Override
    public void requestLayout() {
        if (getSkin() == null || getWidth() <= 0) {
            super.requestLayout();
            return;
        }
        double width = isWrapText() || getPrefWidth() >= 0 ? getPrefWidth() : computePrefWidth(-1);
        double height = computePrefHeight(isWrapText() ? getWidth() : -1);
        if (width == neededWidth && height == neededHeight) setNeedsLayout(true);
        else super.requestLayout();
        neededWidth = width;
        neededHeight = height;
    }
}
