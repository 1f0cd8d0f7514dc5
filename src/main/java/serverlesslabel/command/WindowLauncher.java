package serverlesslabel.command;

import java.nio.file.Path;
import java.util.Optional;
import serverlesslabel.state.CatalogSelection;

/** Opens the window; gives the exit code. */
@FunctionalInterface
public interface WindowLauncher {

    /**
     * Opens the window on catalogs, or on those that were open last where none are given, with the exploration a file
     * holds, or with the last one where no file is given. Returns when it was closed, or could not be opened.
     */
    int open(Optional<CatalogSelection> shelf, Optional<Path> file);
}
