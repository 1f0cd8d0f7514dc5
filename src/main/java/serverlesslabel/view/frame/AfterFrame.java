package serverlesslabel.view.frame;

import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;
import javafx.util.Duration;

/**
 * Runs work that no frame should wait for: in a new window after the frame that is its first, afterwards as soon as the
 * thread is free, or when requests have paused. Of several requests only the last one runs. Used on the JavaFX thread
 * only.
 */
public final class AfterFrame {

    private final PauseTransition pause;
    private Optional<Runnable> request = Optional.empty();
    private boolean painted;

    /**
     * A queue without a request.
     *
     * @param pause the time without a request after which {@link #submitAtRest} runs the last one
     */
    public AfterFrame(Node node, Duration pause) {
        this.pause = new PauseTransition(pause);
        this.pause.setOnFinished(end -> flush());
        node.sceneProperty().subscribe(scene -> {
            if (scene != null && !painted) enter(scene);
        });
    }

    /** Runs work as soon as the thread is free, instead of an earlier request that has not run. */
    public void submit(Runnable work) {
        request = Optional.of(work);
        pause.stop();
        if (painted) Platform.runLater(this::flush);
    }

    /** Runs work when there has been no request for the pause, instead of an earlier request that has not run. */
    public void submitAtRest(Runnable work) {
        request = Optional.of(work);
        pause.playFromStart();
    }

    /** Begins the pause anew if a request waits for its end. */
    public void postpone() {
        if (pause.getStatus() == Animation.Status.RUNNING) pause.playFromStart();
    }

    /** Runs the request that waits now, if there is one. */
    public void flush() {
        var waiting = request;
        request = Optional.empty();
        pause.stop();
        waiting.ifPresent(Runnable::run);
    }

    // In a window that stands already, as with another catalog, nothing may appear later than the rest.
    private void enter(Scene scene) {
        if (Optional.ofNullable(scene.getWindow()).filter(Window::isShowing).isPresent()) stand();
        else FirstFrame.after(scene, this::stand);
    }

    private void stand() {
        painted = true;
        flush();
    }
}
