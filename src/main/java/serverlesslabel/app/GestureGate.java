package serverlesslabel.app;

import java.lang.ref.WeakReference;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;

/**
 * Lets a task through once the reader's hands are off: no mouse button is pressed, nobody is typing, no menu and no
 * dialog is open. A text field that was typed into is waited for until it is left; the search field, which hands on
 * each letter at once, only until the typing pauses. What the reader asked for waits for the mouse buttons alone. Of
 * several tasks that wait, the last one runs. Used on the JavaFX thread.
 */
final class GestureGate implements Executor, AutoCloseable {

    /** The id of the field whose text is part of the exploration as it is typed. */
    private static final String SEARCH = "search";
    /** How long a pause in typing is. */
    private static final Duration TYPING = Duration.millis(700);

    private final Stage stage;
    private final PauseTransition typing = new PauseTransition(TYPING);
    private final EventHandler<InputEvent> hands = this::note;
    private final ListChangeListener<Window> windows = change -> later();
    private boolean pressed;
    /** Held weakly: whoever types nothing more would keep the view of this field after it was replaced. */
    private WeakReference<Node> typedInto = new WeakReference<>(null);
    private Optional<Runnable> waiting = Optional.empty();
    private Optional<Runnable> asked = Optional.empty();

    /** A gate for a stage; open until the reader does something. */
    GestureGate(Stage stage) {
        this.stage = stage;
        typing.setOnFinished(pause -> later());
        stage.addEventFilter(InputEvent.ANY, hands);
        Window.getWindows().addListener(windows);
    }

    @Override
    public void execute(Runnable task) {
        waiting = Optional.of(task);
        pass();
    }

    /**
     * Lets a task through once no mouse button is pressed: the release goes to what was pressed, and JavaFX fails where
     * that is in no window any more.
     */
    void ask(Runnable task) {
        asked = Optional.of(task);
        passAsked();
    }

    /** Watches the hands no longer; what waits is dropped. */
    @Override
    public void close() {
        waiting = Optional.empty();
        asked = Optional.empty();
        typing.stop();
        stage.removeEventFilter(InputEvent.ANY, hands);
        Window.getWindows().removeListener(windows);
    }

    private void note(InputEvent event) {
        // Every event of the mouse tells which buttons are down, so none is taken for pressed for long.
        if (event instanceof MouseEvent mouse)
            pressed = mouse.isPrimaryButtonDown() || mouse.isSecondaryButtonDown() || mouse.isMiddleButtonDown();
        if (event instanceof KeyEvent && stage.getScene().getFocusOwner() instanceof TextInputControl field) {
            typing.playFromStart();
            if (event.getEventType() == KeyEvent.KEY_TYPED) typedInto = new WeakReference<>(field);
        }
        later();
    }

    // After the event has had its effect, which may be the last step of a gesture.
    private void later() {
        if (asked.isPresent()) Platform.runLater(this::passAsked);
        if (waiting.isPresent()) Platform.runLater(this::pass);
    }

    private void passAsked() {
        if (pressed) return;
        var task = asked;
        asked = Optional.empty();
        task.ifPresent(Runnable::run);
    }

    private void pass() {
        if (pressed || typing.getStatus() == PauseTransition.Status.RUNNING || isTyped() || isCovered()) return;
        var task = waiting;
        waiting = Optional.empty();
        task.ifPresent(Runnable::run);
    }

    private boolean isTyped() {
        return Optional.ofNullable(typedInto.get()).filter(field -> !SEARCH.equals(field.getId()))
            .filter(field -> field.isFocused() && field.getScene() == stage.getScene()).isPresent();
    }

    private boolean isCovered() {
        return Window.getWindows().stream().anyMatch(window -> window != stage && !(window instanceof Tooltip));
    }
}
