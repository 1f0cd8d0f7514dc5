package serverlesslabel.view;

import java.nio.file.Path;
import java.util.function.Consumer;
import serverlesslabel.picture.Picture;

/** Writes pictures in the background and comes back to the JavaFX thread. */
@FunctionalInterface
public interface Exporter {

    /** Writes a picture to a file, then runs {@code done}, or {@code failed} with the reason in a few words. */
    void write(Picture picture, Path file, Runnable done, Consumer<String> failed);
}
