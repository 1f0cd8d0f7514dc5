package serverlesslabel.view.host;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The desktop the window is on. An answer is empty where the reader cancelled the question. */
public interface DesktopPort {

    /** Where a file shall be saved, as one of some kinds. */
    Optional<Path> askWhereToSave(String title, String suggestedName, List<FileKind> kinds);

    /** Which file shall be opened, one of some kinds. */
    Optional<Path> askWhatToOpen(String title, List<FileKind> kinds);

    /** Which folder shall be opened. */
    Optional<Path> askForFolder(String title);

    /** A name the reader types, for what the words say. */
    Optional<String> askForName(String words);

    /** Asks a question that is answered with yes or no. */
    boolean confirm(String question);

    /** Opens an {@code https} page in the browser. */
    void browse(URI page);

    /** Opens a text file at a line, 1 first, where an editor is known that can; else as {@link #show(Path)} does. */
    void edit(Path file, int line);

    /** Shows a file or a folder with what the desktop opens it with. */
    void show(Path path);
}
