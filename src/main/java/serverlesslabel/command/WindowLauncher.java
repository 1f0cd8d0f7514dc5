package serverlesslabel.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import serverlesslabel.state.CatalogSelection;

/** Opens the window, for the command line, which knows no JavaFX. */
@FunctionalInterface
public interface WindowLauncher {

    /**
     * Opens the window and returns its {@link ExitCode} once it is closed, or could not be opened. Where the user has
     * one open, that comes to the front and opens what was given.
     *
     * @param catalogs the catalogs to open; empty for those that were open last
     * @param files    files with explorations: one to show, or those of several people; empty for the last exploration
     */
    int open(Optional<CatalogSelection> catalogs, List<Path> files);

    /** Does the same as {@link #open}, but in a window of its own where another start would use one that is open. */
    default int openAnother(Optional<CatalogSelection> catalogs, List<Path> files) {
        return open(catalogs, files);
    }
}
