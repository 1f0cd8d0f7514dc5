package serverlesslabel.app;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.stage.Screen;
import javafx.stage.Stage;
import serverlesslabel.state.Layout.Bounds;

/** Puts the window back where it was if that screen is still there, and tells where it is. */
final class WindowPlacement {

    /** The size of the first start, as far as the screen allows. */
    static final double WIDTH = 1440;
    /** The size of the first start, as far as the screen allows. */
    static final double HEIGHT = 900;

    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 700;
    /** So much of the window must be on a screen for it to be found again. */
    private static final double GRIP = 100;

    private final Stage stage;

    WindowPlacement(Stage stage) {
        this.stage = stage;
        var screen = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
        stage.setWidth(Math.min(WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(HEIGHT, screen.getHeight()));
    }

    /** Puts the window where it was; centred where that screen is gone. */
    void restore(Bounds bounds) {
        stage.setWidth(Math.max(stage.getMinWidth(), bounds.width()));
        stage.setHeight(Math.max(stage.getMinHeight(), bounds.height()));
        if (!Screen.getScreensForRectangle(bounds.x() + GRIP, bounds.y(), GRIP, GRIP).isEmpty()) {
            stage.setX(bounds.x());
            stage.setY(bounds.y());
        }
        stage.setMaximized(bounds.maximized());
    }

    /** Tells the bounds whenever they have changed, from now on. */
    void whenMoved(Consumer<Bounds> told) {
        InvalidationListener moved = any -> told.accept(bounds());
        for (var readOnlyProperty : List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(),
            stage.heightProperty(),
            stage.maximizedProperty())) readOnlyProperty.addListener(moved);
    }

    private Bounds bounds() {
        return new Bounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }
}
