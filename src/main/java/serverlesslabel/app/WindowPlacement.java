package serverlesslabel.app;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.stage.Screen;
import javafx.stage.Stage;
import serverlesslabel.state.Layout.Bounds;

/** Restores the bounds of the window if their screen still exists, and reports changes of the bounds. */
final class WindowPlacement {

    /** The width at the first start in pixels, as far as the screen allows. */
    static final double WIDTH = 1440;
    /** The height at the first start in pixels, as far as the screen allows. */
    static final double HEIGHT = 900;

    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 700;
    /** In pixels: the part of the title bar that must be on a screen for the window to be reachable. */
    private static final double GRIP = 100;

    private final Stage stage;

    /** Gives the stage its least size and the size of the first start. */
    WindowPlacement(Stage stage) {
        this.stage = stage;
        var screen = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
        stage.setWidth(Math.min(WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
    }

    /** Restores size and place; centres the window if its screen is gone. */
    void restore(Bounds bounds) {
        stage.setWidth(Math.max(stage.getMinWidth(), bounds.width()));
        stage.setHeight(Math.max(stage.getMinHeight(), bounds.height()));
        if (!Screen.getScreensForRectangle(bounds.x() + GRIP, bounds.y(), GRIP, GRIP).isEmpty()) {
            stage.setX(bounds.x());
            stage.setY(bounds.y());
        }
        stage.setMaximized(bounds.maximized());
    }

    /** Calls the listener with the bounds whenever they change. */
    void whenMoved(Consumer<Bounds> listener) {
        InvalidationListener moved = any -> listener.accept(bounds());
        for (var property : List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(),
            stage.heightProperty(), stage.maximizedProperty())) property.addListener(moved);
    }

    private Bounds bounds() {
        return new Bounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }
}
