package serverlesslabel.view.frame;

import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Column that remembers its heights until one of its parts asks for another layout. Panes of JavaFX measure all wrapped
 * texts below them, several times each, whenever a neighbour changes.
 */
public class SteadyBox extends VBox {

    // By width. Null while the constructor of VBox, which asks for a layout, runs.
    private final @Nullable Map<Double, Double> prefHeights = new HashMap<>();
    private final @Nullable Map<Double, Double> minHeights = new HashMap<>();

    /** An empty column. */
    public SteadyBox() {}

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    public final void requestLayout() {
        if (prefHeights != null) prefHeights.clear();
        if (minHeights != null) minHeights.clear();
        super.requestLayout();
    }

    @Override
    protected final double computePrefHeight(double width) {
        if (prefHeights == null) return super.computePrefHeight(width);
        return prefHeights.computeIfAbsent(width, super::computePrefHeight);
    }

    @Override
    protected final double computeMinHeight(double width) {
        if (minHeights == null) return super.computeMinHeight(width);
        return minHeights.computeIfAbsent(width, super::computeMinHeight);
    }
}
