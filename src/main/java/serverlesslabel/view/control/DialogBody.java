package serverlesslabel.view.control;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Window;
import serverlesslabel.state.Appearance;
import serverlesslabel.view.frame.ScrollView;

/**
 * Content of a dialog at the reader's zoom; scrolls where it would be larger than the screen. The appearance of the
 * program outlives every dialog: it is listened to only while the dialog is shown.
 */
public final class DialogBody extends ScrollView {

    /** Space left on the screen for the frame of the dialog, and for its buttons. */
    private static final double FRAME = 64;
    private static final double BUTTONS = 160;
    /** The width of the scroll bar. */
    private static final double BAR = 16;

    private final Region content;

    /** A body that shows the content and follows the zoom. */
    public DialogBody(Region content, ViewContext context) {
        var look = context.look().when(sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::showingProperty)
            .orElse(false));
        this.content = new ZoomPane(content, look);
        getStyleClass().add("dialog-body");
        setContent(this.content);
        setFitToHeight(true);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.AS_NEEDED);
        setMinSize(0, 0);
        // A scroll pane does not ask again by itself for the preferred size of its content.
        this.content.needsLayoutProperty().subscribe(needs -> {
            if (needs) requestLayout();
        });
        look.map(Appearance::scale).addListener((value, before, now) ->
            Optional.ofNullable(getScene()).map(Scene::getWindow).ifPresent(Window::sizeToScene));
        // The focus belongs to the controls inside.
        setFocusTraversable(false);
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.min(content.prefWidth(-1) + barWidth(), Screen.getPrimary().getVisualBounds().getWidth() - FRAME);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.min(content.prefHeight(-1), maxHeight());
    }

    private double barWidth() {
        return content.prefHeight(-1) > maxHeight() ? BAR : 0;
    }

    private static double maxHeight() {
        return Screen.getPrimary().getVisualBounds().getHeight() - BUTTONS;
    }
}
