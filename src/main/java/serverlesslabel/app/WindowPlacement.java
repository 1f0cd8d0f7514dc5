package serverlesslabel.app;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.InvalidationListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import serverlesslabel.state.Layout.Bounds;

/** Restores the bounds of the window within the screens that exist, and reports changes of the bounds. */
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

    /** Restores size and place inside the screens there are; centres the window if its screen is gone. */
    void restore(Bounds bounds) {
        var former = Rectangle.of(bounds);
        var screens = Screen.getScreens().stream().map(Screen::getVisualBounds).map(Rectangle::of).toList();
        var home = Rectangle.home(former, screens);
        var screen = home.orElseGet(() -> Rectangle.of(Screen.getPrimary().getVisualBounds()));
        stage.setMinWidth(Math.min(LEAST_WIDTH, screen.width()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.height()));
        var wanted = new Rectangle(former.x(), former.y(), Math.max(stage.getMinWidth(), former.width()),
            Math.max(stage.getMinHeight(), former.height()));
        var placed = wanted.isCovered(screens) ? wanted : wanted.inside(screen);
        stage.setWidth(placed.width());
        stage.setHeight(placed.height());
        if (home.isPresent()) {
            stage.setX(placed.x());
            stage.setY(placed.y());
        }
        stage.setMaximized(bounds.maximized());
    }

    /** A part of the desktop, in pixels. */
    record Rectangle(double x, double y, double width, double height) {

        static Rectangle of(Bounds bounds) {
            return new Rectangle(bounds.x(), bounds.y(), bounds.width(), bounds.height());
        }

        static Rectangle of(Rectangle2D bounds) {
            return new Rectangle(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
        }

        /** Returns the screen that shows most of a window; empty if its title bar can be seen on none. */
        static Optional<Rectangle> home(Rectangle window, List<Rectangle> screens) {
            var grip = new Rectangle(window.x + GRIP, window.y, GRIP, GRIP);
            return screens.stream().filter(screen -> screens.stream().anyMatch(each -> grip.shared(each) > 0))
                .filter(screen -> window.shared(screen) > 0).max(Comparator.comparingDouble(window::shared));
        }

        /** Returns whether each part of it is on one of the screens, which do not overlap. */
        boolean isCovered(List<Rectangle> screens) {
            return screens.stream().mapToDouble(this::shared).sum() >= width * height - 1;
        }

        /** Returns it moved into a screen, and made smaller where it is larger than that. */
        Rectangle inside(Rectangle screen) {
            double w = Math.min(width, screen.width);
            double h = Math.min(height, screen.height);
            return new Rectangle(Math.max(screen.x, Math.min(x, screen.x + screen.width - w)),
                Math.max(screen.y, Math.min(y, screen.y + screen.height - h)), w, h);
        }

        private double shared(Rectangle other) {
            double w = Math.min(x + width, other.x + other.width) - Math.max(x, other.x);
            double h = Math.min(y + height, other.y + other.height) - Math.max(y, other.y);
            return Math.max(0, w) * Math.max(0, h);
        }
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
