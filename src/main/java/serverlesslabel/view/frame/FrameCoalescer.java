package serverlesslabel.view.frame;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Coalesces requests that come faster than frames, such as the events of a mouse: of any number of requests between two
 * frames only the last one runs, before the layout of the next frame. Used on the JavaFX thread only.
 */
public final class FrameCoalescer {

    private final Runnable onFrame = this::flush;
    private Optional<Runnable> request = Optional.empty();

    /** A coalescer for the frames of the scene a node is in, without a request. */
    public FrameCoalescer(Node node) {
        node.sceneProperty().addListener((value, before, now) -> follow(before, now));
        follow(null, node.getScene());
    }

    /** Runs a request in the next frame, instead of an earlier one that has not run. */
    public void submit(Runnable latest) {
        request = Optional.of(latest);
        Platform.requestNextPulse();
    }

    /** Runs the request that waits for the next frame now, if there is one. */
    public void flush() {
        var waiting = request;
        request = Optional.empty();
        waiting.ifPresent(Runnable::run);
    }

    private void follow(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) before.removePreLayoutPulseListener(onFrame);
        if (now != null) now.addPreLayoutPulseListener(onFrame);
    }
}
