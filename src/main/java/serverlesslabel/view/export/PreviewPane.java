package serverlesslabel.view.export;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;
import javafx.stage.Screen;
import serverlesslabel.picture.Picture;
import serverlesslabel.state.Appearance;
import serverlesslabel.view.control.PictureNode;
import serverlesslabel.view.control.ViewContext;

/** The drawing itself, as small as it must be to be seen whole, with its size and its text for those who cannot see. */
final class PreviewPane extends VBox {

    private static final double WIDTH = 620;
    private static final double MOST_HEIGHT = 440;
    private static final double LEAST_HEIGHT = 300;
    /** For the words below it, and for the dialog around it. */
    private static final double BESIDE = 328;

    private final ViewContext context;
    private final PictureNode node;
    private final Scale scale = new Scale(1, 1);
    private final Pane pane = new Pane();
    private final Label size = new Label();
    private final Label alternative = new Label();
    private final double height;

    PreviewPane(ViewContext context) {
        this.context = context;
        this.node = context.pictureNode();
        this.height = height(context.look().getValue());
        node.setId("preview");
        node.getTransforms().add(scale);
        pane.getChildren().add(node);
        pane.setMinSize(WIDTH, height);
        pane.setMaxSize(WIDTH, height);
        pane.getStyleClass().add("preview");
        size.getStyleClass().add("caption");
        size.setId("preview-size");
        alternative.getStyleClass().add("caption");
        alternative.setWrapText(true);
        alternative.setMaxWidth(WIDTH);
        alternative.setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("preview-pane");
        getChildren().addAll(pane, size, alternative);
    }

    // On a low screen the picture is smaller, so that the words below it are seen without scrolling.
    private static double height(Appearance appearance) {
        double screen = Screen.getPrimary().getVisualBounds().getHeight() * Appearance.ACTUAL / appearance.scale();
        return Math.max(LEAST_HEIGHT, Math.min(MOST_HEIGHT, screen - BESIDE));
    }

    /** Shows a picture that would have so many pixels for each of its own. */
    void show(Picture picture, int pixels) {
        node.show(picture);
        node.resize(picture.width(), picture.height());
        double fitting = Math.min(1, Math.min(WIDTH / picture.width(), height / picture.height()));
        scale.setX(fitting);
        scale.setY(fitting);
        node.relocate((WIDTH - picture.width() * fitting) / 2, (height - picture.height() * fitting) / 2);
        var formats = context.texts().formats();
        size.setText(context.text("export.size", formats.whole((long) Math.ceil(picture.width() * pixels)),
            formats.whole((long) Math.ceil(picture.height() * pixels))));
        alternative.setText(context.text("export.alternative", picture.description()));
    }
}
