package serverlesslabel.view;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** What the window asks of the desktop around it. */
public interface Desktop {

    /** Where a picture shall be saved, empty where the reader thought better of it. */
    Optional<Path> askWhereToSave(String suggestedName);

    /** Opens an {@code https} page in the browser. */
    void browse(URI page);

    /** Shows a folder in the file manager. */
    void show(Path folder);
}
