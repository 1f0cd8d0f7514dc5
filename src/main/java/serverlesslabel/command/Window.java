package serverlesslabel.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Opens the window; gives the exit code. */
@FunctionalInterface
public interface Window {

    /**
     * Opens the window on catalog folders, or on the shipped catalog where there are none, with the exploration a file
     * holds, or with the last one where no file is given. Returns when it was closed, or could not be opened.
     */
    int open(List<Path> catalogs, Optional<Path> file);
}
