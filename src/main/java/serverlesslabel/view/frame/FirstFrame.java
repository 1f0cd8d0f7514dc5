package serverlesslabel.view.frame;

import javafx.application.Platform;
import javafx.scene.Scene;

/** Puts off until a window is on screen what its first frame does not show. */
public final class FirstFrame {

    /**
     * In frames: the first is painted on another thread while the second is laid out, and the third waits until it is
     * painted. Work before that would be done by the thread that has to bring the first to the screen.
     */
    private static final int PAINTED = 3;

    private FirstFrame() {}

    /** Runs work on the JavaFX thread once a scene has been painted: for the first time, if its window is new. */
    public static void after(Scene scene, Runnable work) {
        scene.addPostLayoutPulseListener(new Runnable() {
            private int frames;

            @Override
            public void run() {
                if (++frames < PAINTED) Platform.requestNextPulse();
                else {
                    scene.removePostLayoutPulseListener(this);
                    Platform.runLater(work);
                }
            }
        });
    }
}
