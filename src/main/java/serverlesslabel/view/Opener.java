package serverlesslabel.view;

import java.nio.file.Path;
import java.util.function.Consumer;
import serverlesslabel.state.Reopened;

/** Reads explorations from files in the background and comes back to the JavaFX thread. */
@FunctionalInterface
public interface Opener {

    /** Reads the exploration a file holds and hands it to {@code done}, or to {@code failed} why there is none. */
    void open(Path file, Consumer<Reopened> done, Consumer<String> failed);
}
