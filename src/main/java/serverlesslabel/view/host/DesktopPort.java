package serverlesslabel.view.host;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Port for the desktop: questions to the reader, and opening files and pages. A cancelled question answers empty. */
public interface DesktopPort {

    /** Asks where to save a file. The desktop asks before a file that exists is replaced. */
    Optional<Path> askWhereToSave(String title, String suggestedName, List<FileKind> kinds);

    /** Asks which file to open, of one of these kinds. */
    Optional<Path> askWhatToOpen(String title, List<FileKind> kinds);

    /** Asks which files to open, of one of these kinds. */
    List<Path> askWhichToOpen(String title, List<FileKind> kinds);

    /** Asks for a folder. */
    Optional<Path> askForFolder(String title);

    /** Asks for a name in a text field. */
    Optional<String> askForName(String prompt);

    /** Asks a question; true if the reader agreed. */
    boolean confirm(String question);

    /** Opens a page in the browser if its address is {@code https}. */
    void browse(URI page);

    /** Opens a text file at a line, 1 first, if an editor is found that can; otherwise like {@link #show(Path)}. */
    void edit(Path file, int line);

    /** Opens a file or a folder in the application the desktop has for it. */
    void show(Path path);
}
