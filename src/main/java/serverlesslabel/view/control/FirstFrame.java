package serverlesslabel.view.control;

import javafx.application.Platform;
import javafx.scene.Scene;

/** Puts off until a window is on screen what its first frame does not show. */
public final class FirstFrame {

    private FirstFrame() {}

    /** Runs work on the JavaFX thread after the next frame of a scene: the first, if its window is not shown yet. */
    public static void after(Scene scene, Runnable work) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                Platform.runLater(work);
            }
        });
    }
}
