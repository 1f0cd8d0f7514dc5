package serverlesslabel.view.host;

import java.nio.file.Path;
import java.util.function.Consumer;
import serverlesslabel.io.FileFailure;
import serverlesslabel.state.RestoredExploration;

/** Explorations in files of their own. Used on the JavaFX thread. */
public interface ExplorationsPort {

    /** Reads the exploration a file holds; does not apply it. The file joins those used lately if it could be read. */
    void open(Path file, Consumer<RestoredExploration> done, Consumer<FileFailure> failed);

    /** Writes the exploration as it is now, all or nothing. The file joins those used lately if it was written. */
    void save(Path file, Runnable done, Consumer<FileFailure> failed);

    /**
     * Takes exploration and settings back to the first start. The profiles the reader made stay, and undo brings the
     * exploration back.
     */
    void reset();
}
