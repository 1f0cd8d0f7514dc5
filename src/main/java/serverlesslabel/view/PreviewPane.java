package serverlesslabel.view;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;
import serverlesslabel.picture.Picture;

/** The drawing itself, as small as it must be to be seen whole, with its size and its text for those who cannot see. */
final class PreviewPane extends VBox {

    private static final double WIDTH = 620;
    private static final double HEIGHT = 440;

    private final Easel easel;
    private final PictureNode node;
    private final Scale scale = new Scale(1, 1);
    private final Pane pane = new Pane();
    private final Label size = new Label();
    private final Label alternative = new Label();

    PreviewPane(Easel easel) {
        this.easel = easel;
        this.node = easel.pictureNode();
        node.setId("preview");
        node.getTransforms().add(scale);
        pane.getChildren().add(node);
        pane.setMinSize(WIDTH, HEIGHT);
        pane.setMaxSize(WIDTH, HEIGHT);
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

    /** Shows a picture that would have so many pixels for each of its own. */
    void show(Picture picture, int pixels) {
        node.show(picture);
        node.resize(picture.width(), picture.height());
        double fitting = Math.min(1, Math.min(WIDTH / picture.width(), HEIGHT / picture.height()));
        scale.setX(fitting);
        scale.setY(fitting);
        node.relocate((WIDTH - picture.width() * fitting) / 2, (HEIGHT - picture.height() * fitting) / 2);
        var formats = easel.texts().formats();
        size.setText(easel.say("export.size", formats.whole((long) Math.ceil(picture.width() * pixels)),
            formats.whole((long) Math.ceil(picture.height() * pixels))));
        alternative.setText(easel.say("export.alternative", picture.description()));
    }
}
