package serverlesslabel.view;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import serverlesslabel.paint.Payload;
import serverlesslabel.picture.Picture;

/** Writes pictures in the background and comes back to the JavaFX thread. */
@FunctionalInterface
public interface Exporter {

    /**
     * Writes a picture to a file, then runs {@code done}, or {@code failed} with the reason in a few words;
     * {@code scale} is the pixels of a PNG for each of the picture's own.
     */
    void write(Picture picture, Path file, double scale, Optional<Payload> carried, Runnable done,
               Consumer<String> failed);
}
