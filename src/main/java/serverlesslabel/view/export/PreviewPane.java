package serverlesslabel.view.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;
import javafx.stage.Screen;
import serverlesslabel.export.ExportOption;
import serverlesslabel.export.ExportRequest;
import serverlesslabel.export.FileType;
import serverlesslabel.picture.Picture;
import serverlesslabel.state.Appearance;
import serverlesslabel.view.control.Labels;
import serverlesslabel.view.control.PictureNode;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.control.Visibility;
import serverlesslabel.view.host.ExportsPort;

/**
 * Preview of an export: the drawing, shrunk to fit, with its size in pixels and its alternative text; of a file of text
 * how it begins.
 */
final class PreviewPane extends VBox {

    private static final double MAX_WIDTH = 620;
    private static final double MIN_WIDTH = 420;
    /** The width of the options beside it and of the dialog around it. */
    private static final double BESIDE = 360;
    /** Around the paper, so that its edge and shadow are seen. */
    private static final double MARGIN = 16;
    private static final double MAX_HEIGHT = 440;
    private static final double MIN_HEIGHT = 300;
    /** The height of the words below it and of the dialog around it. */
    private static final double REST = 336;
    /** The most characters shown of a file of text. */
    private static final int MOST = 20_000;

    private final ViewContext context;
    private final PictureNode node;
    private final Scale scale = new Scale(1, 1);
    private final Pane pane = new Pane();
    private final TextArea text = new TextArea();
    private final Label size = Labels.caption("");
    private final Label alternative = Labels.caption("");
    private final double width;
    private final double height;
    /** What is shown, or will be when it has been rendered. */
    private Object asked = "";

    /** A pane that is empty until a picture is shown. */
    PreviewPane(ViewContext context) {
        this.context = context;
        this.node = context.pictureNode();
        var screen = Screen.getPrimary().getVisualBounds();
        double zoom = (double) Appearance.ACTUAL / context.look().getValue().scale();
        // Smaller on a small screen, so that the options beside it and the words below it are seen without scrolling.
        this.width = Math.max(MIN_WIDTH, Math.min(MAX_WIDTH, screen.getWidth() * zoom - BESIDE));
        this.height = Math.max(MIN_HEIGHT, Math.min(MAX_HEIGHT, screen.getHeight() * zoom - REST));
        node.setId("preview");
        node.getStyleClass().add("preview-paper");
        node.getTransforms().add(scale);
        pane.getChildren().addAll(node, text);
        text.setId("preview-text");
        text.setEditable(false);
        text.setPrefSize(width, height);
        pane.setMinSize(width, height);
        pane.setMaxSize(width, height);
        pane.getStyleClass().add("preview");
        size.setId("preview-size");
        alternative.setWrapText(true);
        alternative.setMaxWidth(width);
        alternative.setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("preview-pane");
        getChildren().addAll(pane, size, alternative);
    }

    /** Shows what a file of this type will hold; one of text after it has been rendered in the background. */
    void show(ExportRequest request, FileType type, ExportsPort exports) {
        asked = request;
        Visibility.set(text, !type.isPicture());
        text.setWrapText(type != FileType.CSV);
        for (var each : List.of(node, size, alternative)) Visibility.set(each, type.isPicture());
        if (type.isPicture()) {
            show(exports.exporter().picture(request),
                type.takes(ExportOption.SCALE) ? (int) request.files().scale() : 1);
            return;
        }
        // Without a script the page is the decision record, and its source tells nobody anything.
        exports.render(request, type == FileType.HTML ? FileType.MD : type, bytes -> {
            if (asked == request) show(new String(bytes, StandardCharsets.UTF_8));
        }, why -> {
            if (asked == request) show(context.text(why));
        });
    }

    private void show(String content) {
        text.setText(content.length() <= MOST ? content : content.substring(0, MOST) + "…");
    }

    private void show(Picture picture, int pixels) {
        node.show(picture);
        node.resize(picture.width(), picture.height());
        double fitting = Math.min(1, Math.min((width - 2 * MARGIN) / picture.width(),
            (height - 2 * MARGIN) / picture.height()));
        scale.setX(fitting);
        scale.setY(fitting);
        node.relocate((width - picture.width() * fitting) / 2, (height - picture.height() * fitting) / 2);
        var formats = context.texts().formats();
        size.setText(context.text("export.size", formats.whole((long) Math.ceil(picture.width() * pixels)),
            formats.whole((long) Math.ceil(picture.height() * pixels))));
        alternative.setText(context.text("export.alternative", picture.description()));
    }
}
