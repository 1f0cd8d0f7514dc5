package serverlesslabel.view.control;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import serverlesslabel.state.Appearance;

/**
 * Shows something larger or smaller, all of it alike: what is in it is laid out as if it had more room or less, and
 * then enlarged to the room there is. Text and lines stay sharp, for they are drawn at the size they are seen in.
 */
public final class ZoomPane extends Region {

    private final Region content;
    private final Scale scale = new Scale();

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

    private double inside(double size) {
        return size < 0 ? size : size / scale.getX();
    }

    @Override
    public Orientation getContentBias() {
        return content.getContentBias();
    }

    @Override
    protected double computeMinWidth(double height) {
        return content.minWidth(inside(height)) * scale.getX();
    }

    @Override
    protected double computeMinHeight(double width) {
        return content.minHeight(inside(width)) * scale.getX();
    }

    @Override
    protected double computePrefWidth(double height) {
        return content.prefWidth(inside(height)) * scale.getX();
    }

    @Override
    protected double computePrefHeight(double width) {
        return content.prefHeight(inside(width)) * scale.getX();
    }

    @Override
    protected void layoutChildren() {
        // Whole pixels inside, so that nothing in it is rounded up beyond the edge.
        content.resizeRelocate(0, 0, Math.floor(inside(getWidth())), Math.floor(inside(getHeight())));
    }
}
