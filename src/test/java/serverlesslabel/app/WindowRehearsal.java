package serverlesslabel.app;

import java.util.List;
import java.util.concurrent.locks.LockSupport;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import serverlesslabel.Main;

/**
 * Opens the window as {@code Main} does, uses it a little and closes it, for the build, which stores the classes that
 * were loaded.
 */
public final class WindowRehearsal {

    /** In frames: time for what the window does after its first one. */
    private static final int PAUSE = 30;
    /** In nanoseconds: how often it is tried whether JavaFX has started. */
    private static final long PATIENCE = 20_000_000;

    private WindowRehearsal() {}

    /** Called by the build; the settings are in a folder of its own. */
    public static void main(String[] arguments) {
        var rehearsal = new Thread(WindowRehearsal::begin, "rehearsal");
        rehearsal.setDaemon(true);
        rehearsal.start();
        Main.main(arguments);
    }

    private static void begin() {
        while (true) {
            try {
                Platform.runLater(WindowRehearsal::rehearse);
                return;
            } catch (IllegalStateException notYet) {
                LockSupport.parkNanos(PATIENCE);
            }
        }
    }

    private static void rehearse() {
        new AnimationTimer() {
            private int frame;

            @Override
            public void handle(long now) {
                if (Window.getWindows().isEmpty()) return;
                if (++frame == 1) point();
                if (frame == PAUSE) slider().setValue(slider().getMax());
                if (frame == 2 * PAUSE) List.of("compare", "order").forEach(page ->
                    ((ToggleButton) find("#page-" + page)).fire());
                if (frame == 3 * PAUSE) Platform.exit();
            }
        }.start();
    }

    // The pointer may lie over a new window, and a screen that is one has its graphics card asked for.
    private static void point() {
        GraphicsCard.isMissing();
        Event.fireEvent(slider().getScene().getRoot(), new MouseEvent(MouseEvent.MOUSE_MOVED, 1, 1, 1, 1,
            MouseButton.NONE, 0, false, false, false, false, false, false, false, false, false, false, null));
    }

    private static Slider slider() {
        return (Slider) find(".slider");
    }

    private static Node find(String selector) {
        return Window.getWindows().get(0).getScene().lookup(selector);
    }
}
