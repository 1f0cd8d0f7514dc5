package serverlesslabel.view.control;

import java.util.List;
import java.util.function.DoubleFunction;
import javafx.application.Platform;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import serverlesslabel.picture.Picture;
import serverlesslabel.view.frame.DragPace;

/**
 * Picture as wide as its pane; drawn anew whenever the width changes. While a hand drags it grows and does not shrink,
 * as JavaFX lays out and paints anew everything in the panes around whenever a height changes.
 */
public final class WidePicture extends VBox {

    // An empty region measures the width that is left for the picture.
    private final Region measure = new Region();
    private final PictureNode node;
    private final DragPace pace;
    private final Runnable shrink = this::shrink;
    private Picture picture = new Picture(0, 0, "", "", List.of());
    private DoubleFunction<Picture> drawing = width -> new Picture(width, 0, "", "", List.of());

    /** A pane that is empty until a drawing is shown. */
    public WidePicture(ViewContext context) {
        node = context.pictureNode();
        pace = context.pace();
        setMinWidth(0);
        getChildren().addAll(measure, node);
        measure.widthProperty().subscribe(width -> {
            draw();
            // A request during the parent's layout pass would be lost; the new height is asked for after it.
            Platform.runLater(this::requestLayout);
        });
    }

    /** Draws a picture for the present width in pixels, and again whenever the width changes. */
    public void show(DoubleFunction<Picture> next) {
        drawing = next;
        draw();
    }

    /** The node that shows the picture. */
    public PictureNode node() {
        return node;
    }

    private void draw() {
        if (measure.getWidth() <= 0) return;
        picture = drawing.apply(measure.getWidth());
        node.show(picture, Math.max(picture.height(), pace.dragging() ? node.getPrefHeight() : 0));
        if (node.getPrefHeight() > picture.height()) pace.atRest(shrink);
    }

    private void shrink() {
        node.show(picture);
    }
}
