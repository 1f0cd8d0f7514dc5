package serverlesslabel.view.control;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import serverlesslabel.state.Appearance;

/**
 * Pane that scales its content by the reader's zoom. The content is laid out in the unscaled size and transformed as a
 * whole, so everything grows alike; JavaFX draws vectors after the transformation, so text and lines stay sharp.
 */
public final class ZoomPane extends Region {

    private final Region content;
    private final Scale scale = new Scale();

    /** A pane that follows the scale of the appearance, in percent. */
    public ZoomPane(Region content, ObservableValue<Appearance> look) {
        this.content = content;
        content.getTransforms().setAll(scale);
        getChildren().add(content);
        look.map(Appearance::scale).subscribe(percent -> {
            scale.setX(percent / 100.0);
            scale.setY(percent / 100.0);
            requestLayout();
        });
    }

    // The size before scaling; -1, which JavaFX passes for an open size, stays.
    private double unscaled(double size) {
        return size < 0 ? size : size / scale.getX();
    }

    @Override
    public Orientation getContentBias() {
        return content.getContentBias();
    }

    @Override
    protected double computeMinWidth(double height) {
        return content.minWidth(unscaled(height)) * scale.getX();
    }

    @Override
    protected double computeMinHeight(double width) {
        return content.minHeight(unscaled(width)) * scale.getX();
    }

    @Override
    protected double computePrefWidth(double height) {
        return content.prefWidth(unscaled(height)) * scale.getX();
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(unscaled(width)) * scale.getX();
    }

    @Override
    protected void layoutChildren() {
        // Whole pixels inside, so that no child is rounded up beyond the edge.
        content.resizeRelocate(0, 0, Math.floor(unscaled(getWidth())), Math.floor(unscaled(getHeight())));
    }
}
