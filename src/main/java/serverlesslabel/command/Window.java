package serverlesslabel.command;

import java.nio.file.Path;
import java.util.List;

/** Opens the window on catalog folders, or on the shipped catalog where there are none; gives the exit code. */
@FunctionalInterface
public interface Window {

    /** Opens the window and returns when it was closed, or could not be opened. */
    int open(List<Path> catalogs);
}
