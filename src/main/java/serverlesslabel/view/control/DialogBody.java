package serverlesslabel.view.control;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Window;
import serverlesslabel.state.Appearance;

/** What stands in a dialog, in the size the reader chose; what is larger than the screen scrolls. */
public final class DialogBody extends ScrollPane {

    /** For the frame of the dialog, and for its buttons. */
    private static final double FRAME = 64;
    private static final double BUTTONS = 160;
    /** For the scroll bar. */
    private static final double BAR = 16;

    private final Region content;

    public DialogBody(Region content, ViewContext context) {
        this.content = new ZoomPane(content, context.look());
        getStyleClass().add("dialog-body");
        setContent(this.content);
        setFitToWidth(true);
        setFitToHeight(true);
        setMinSize(0, 0);
        // A scroll pane does not ask again by itself how large its content would like to be.
        this.content.needsLayoutProperty().subscribe(needs -> {
            if (needs) requestLayout();
        });
        context.look().map(Appearance::scale).addListener((look, before, now) ->
            Optional.ofNullable(getScene()).map(Scene::getWindow).ifPresent(Window::sizeToScene));
        // The keys belong to what is in it.
        setFocusTraversable(false);
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.min(content.prefWidth(-1) + room(), Screen.getPrimary().getVisualBounds().getWidth() - FRAME);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.min(content.prefHeight(-1), most());
    }

    private double room() {
        return content.prefHeight(-1) > most() ? BAR : 0;
    }

    private static double most() {
        return Screen.getPrimary().getVisualBounds().getHeight() - BUTTONS;
    }
}
