package serverlesslabel.view.control;

import java.util.List;
import java.util.function.DoubleFunction;
import javafx.application.Platform;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import serverlesslabel.picture.Picture;

/** A picture as wide as the room it is given, drawn anew whenever that room changes. */
public final class WidePicture extends VBox {

    // An empty region measures the width the pane leaves for the picture.
    private final Region room = new Region();
    private final PictureNode node;
    private DoubleFunction<Picture> drawing = width -> new Picture(width, 0, "", "", List.of());

    public WidePicture(ViewContext context) {
        node = context.pictureNode();
        setMinWidth(0);
        getChildren().addAll(room, node);
        room.widthProperty().subscribe(width -> {
            draw();
            // Who lays this out does not listen meanwhile; so it hears afterwards that the picture is higher now.
            Platform.runLater(this::requestLayout);
        });
    }

    /** Shows what a drawing makes of a width, now and whenever the width changes. */
    public void show(DoubleFunction<Picture> next) {
        drawing = next;
        draw();
    }

    /** The node the picture is on. */
    public PictureNode node() {
        return node;
    }

    private void draw() {
        if (room.getWidth() > 0) node.show(drawing.apply(room.getWidth()));
    }
}
