package serverlesslabel.soak;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import serverlesslabel.state.Appearance;
import serverlesslabel.text.Language;
import serverlesslabel.view.host.Host;

/**
 * Moves the mouse, presses keys and changes settings at random, as a seed says: the same seed makes the same gestures.
 * Remembers the last ones, for whoever looks for the cause of an error.
 */
final class RandomHand {

    private static final int REMEMBERED = 12;
    private static final int MOVES = 20;

    private static final List<KeyCode> KEYS = List.of(KeyCode.UP, KeyCode.DOWN, KeyCode.LEFT, KeyCode.RIGHT,
        KeyCode.PAGE_UP, KeyCode.PAGE_DOWN, KeyCode.HOME, KeyCode.END, KeyCode.SPACE, KeyCode.ENTER, KeyCode.DELETE,
        KeyCode.BACK_SPACE, KeyCode.TAB, KeyCode.F6, KeyCode.A, KeyCode.E, KeyCode.S, KeyCode.DIGIT5);
    private static final List<KeyCode> SHORTCUTS = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3,
        KeyCode.DIGIT4, KeyCode.B, KeyCode.D, KeyCode.F, KeyCode.L, KeyCode.P, KeyCode.R, KeyCode.T, KeyCode.Z,
        KeyCode.Y, KeyCode.PLUS, KeyCode.MINUS, KeyCode.DIGIT0);
    private static final List<KeyCode> DIALOGS = List.of(KeyCode.E, KeyCode.G, KeyCode.COMMA, KeyCode.F1, KeyCode.H);

    private final Random random;
    private final Stage stage;
    private final Host host;
    private final Robot robot;
    private final Deque<String> last = new ArrayDeque<>();

    /** A hand on a window that is shown. */
    RandomHand(long seed, Stage stage, Host host) {
        this.random = new Random(seed);
        this.stage = stage;
        this.host = host;
        this.robot = onFx(Robot::new);
    }

    /** Makes the next gesture, and waits until the window has answered. */
    void move() {
        int kind = random.nextInt(100);
        if (kind < 25) drag();
        else if (kind < 40) click();
        else if (kind < 70) key("key", any(KEYS));
        else if (kind < 82) key("shortcut", KeyCode.SHORTCUT, any(SHORTCUTS));
        else if (kind < 88) dialog();
        else if (kind < 94) scroll();
        else if (kind < 97) appearance();
        else reload();
        settle();
        reopen();
    }

    // The hand may find the command that ends the program. In a scene that is not shown all views pile up, because it
    // waits for the next frame to look at them.
    private void reopen() {
        onFx(() -> {
            if (!stage.isShowing()) stage.show();
            return true;
        });
    }

    /** Closes what is open and goes back to where a session begins, so that two states can be compared. */
    void rest() {
        closeDialogs();
        remember("rest");
        onFx(() -> {
            host.settings().update(all -> all.withAppearance(Appearance.FIRST.withLanguage(Optional.of("en"))));
            host.explorations().reset();
            return true;
        });
        key("rest", KeyCode.SHORTCUT, KeyCode.DIGIT1);
        settle();
        touch();
    }

    // JavaFX keeps the window that had the focus or the mouse last, though another has replaced it.
    private void touch() {
        for (double share : new double[] {0.4, 0.5, 0.6}) {
            onFx(() -> {
                robot.mouseMove(stage.getX() + share * stage.getWidth(), stage.getY() + share * stage.getHeight());
                robot.mouseClick(MouseButton.PRIMARY);
                return true;
            });
            key("rest", KeyCode.TAB);
            settle();
        }
    }

    /** The last gestures, latest last. */
    List<String> last() {
        return List.copyOf(last);
    }

    private void drag() {
        var sliders = onFx(() -> stage.getScene().getRoot().lookupAll(".slider").stream()
            .filter(node -> String.valueOf(node.getId()).startsWith("weight-")).<Node>map(node -> node).toList());
        if (sliders.isEmpty()) return;
        var slider = any(sliders);
        remember("drag " + slider.getId());
        var bounds = onFx(() -> slider.localToScreen(slider.getLayoutBounds()));
        if (bounds == null) return;
        mouse(bounds, random.nextDouble());
        onFx(() -> press(true));
        for (int move = 0; move < MOVES; move++) mouse(bounds, random.nextDouble());
        onFx(() -> press(false));
    }

    private void mouse(Bounds bounds, double share) {
        onFx(() -> {
            robot.mouseMove(bounds.getMinX() + share * bounds.getWidth(), bounds.getCenterY());
            return true;
        });
    }

    private boolean press(boolean down) {
        if (down) robot.mousePress(MouseButton.PRIMARY);
        else robot.mouseRelease(MouseButton.PRIMARY);
        return true;
    }

    private void click() {
        double x = random.nextDouble();
        double y = random.nextDouble();
        var button = random.nextInt(5) == 0 ? MouseButton.SECONDARY : MouseButton.PRIMARY;
        remember("click " + button + " at " + x + ", " + y);
        onFx(() -> {
            robot.mouseMove(stage.getX() + x * stage.getWidth(), stage.getY() + y * stage.getHeight());
            robot.mouseClick(button);
            return true;
        });
    }

    private void scroll() {
        int wheel = random.nextInt(-5, 6);
        remember("wheel " + wheel);
        onFx(() -> {
            robot.mouseWheel(wheel);
            return true;
        });
    }

    private void dialog() {
        var key = any(DIALOGS);
        if (key == KeyCode.F1) key("dialog", key);
        else if (key == KeyCode.H) key("dialog", KeyCode.SHORTCUT, KeyCode.SHIFT, key);
        else key("dialog", KeyCode.SHORTCUT, key);
        settle();
        for (int times = random.nextInt(4); times > 0; times--) key("in dialog", any(KEYS));
        closeDialogs();
    }

    // By the window and not by Escape, which a list or a menu inside may take for itself.
    private void closeDialogs() {
        settle();
        onFx(() -> {
            List.copyOf(Window.getWindows()).stream().filter(window -> window != stage).forEach(Window::hide);
            return true;
        });
    }

    private void appearance() {
        var theme = any(List.of(Appearance.Theme.values()));
        var language = any(List.of(Language.values())).id();
        remember("theme " + theme + ", language " + language);
        onFx(() -> {
            host.settings().update(all -> all.withAppearance(all.appearance().withTheme(theme)
                .withLanguage(Optional.of(language)).withOwnScale(Optional.of(any(Appearance.SCALES)))));
            return true;
        });
    }

    private void reload() {
        remember("reload");
        onFx(() -> {
            host.catalogs().open(host.catalogs().selection());
            return true;
        });
    }

    private void key(String what, KeyCode... keys) {
        remember(what + " " + List.of(keys));
        onFx(() -> {
            for (var key : keys) robot.keyPress(key);
            for (int i = keys.length - 1; i >= 0; i--) robot.keyRelease(keys[i]);
            return true;
        });
    }

    private void settle() {
        for (int turns = 0; turns < 3; turns++) onFx(() -> true);
    }

    private void remember(String gesture) {
        if (last.size() == REMEMBERED) last.removeFirst();
        last.add(gesture);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static <T> T onFx(Supplier<T> task) {
        return CompletableFuture.supplyAsync(task, Platform::runLater).join();
    }
}
