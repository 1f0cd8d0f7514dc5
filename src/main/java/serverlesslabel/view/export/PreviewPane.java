package serverlesslabel.view.export;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;
import javafx.stage.Screen;
import serverlesslabel.picture.Picture;
import serverlesslabel.state.Appearance;
import serverlesslabel.view.control.Labels;
import serverlesslabel.view.control.PictureNode;
import serverlesslabel.view.control.ViewContext;

/** Preview of an export: the drawing, shrunk to fit, with its size in pixels and its alternative text. */
final class PreviewPane extends VBox {

    private static final double WIDTH = 620;
    /** Around the paper, so that its edge and shadow are seen. */
    private static final double MARGIN = 16;
    private static final double MAX_HEIGHT = 440;
    private static final double MIN_HEIGHT = 300;
    /** The height of the words below it and of the dialog around it. */
    private static final double REST = 336;

    private final ViewContext context;
    private final PictureNode node;
    private final Scale scale = new Scale(1, 1);
    private final Pane pane = new Pane();
    private final Label size = Labels.caption("");
    private final Label alternative = Labels.caption("");
    private final double height;

    /** A pane that is empty until a picture is shown. */
    PreviewPane(ViewContext context) {
        this.context = context;
        this.node = context.pictureNode();
        this.height = height(context.look().getValue());
        node.setId("preview");
        node.getStyleClass().add("preview-paper");
        node.getTransforms().add(scale);
        pane.getChildren().add(node);
        pane.setMinSize(WIDTH, height);
        pane.setMaxSize(WIDTH, height);
        pane.getStyleClass().add("preview");
        size.setId("preview-size");
        alternative.setWrapText(true);
        alternative.setMaxWidth(WIDTH);
        alternative.setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("preview-pane");
        getChildren().addAll(pane, size, alternative);
    }

    // Lower on a low screen, so that the words below it are visible without scrolling.
    private static double height(Appearance appearance) {
        double screen = Screen.getPrimary().getVisualBounds().getHeight() * Appearance.ACTUAL / appearance.scale();
        return Math.max(MIN_HEIGHT, Math.min(MAX_HEIGHT, screen - REST));
    }

    /**
     * Shows a picture.
     *
     * @param pixels the pixels of the export per unit of the picture; it changes only the size in words
     */
    void show(Picture picture, int pixels) {
        node.show(picture);
        node.resize(picture.width(), picture.height());
        double fitting = Math.min(1, Math.min((WIDTH - 2 * MARGIN) / picture.width(),
            (height - 2 * MARGIN) / picture.height()));
        scale.setX(fitting);
        scale.setY(fitting);
        node.relocate((WIDTH - picture.width() * fitting) / 2, (height - picture.height() * fitting) / 2);
        var formats = context.texts().formats();
        size.setText(context.text("export.size", formats.whole((long) Math.ceil(picture.width() * pixels)),
            formats.whole((long) Math.ceil(picture.height() * pixels))));
        alternative.setText(context.text("export.alternative", picture.description()));
    }
}
