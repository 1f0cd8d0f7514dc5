package serverlesslabel.app;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import serverlesslabel.view.host.DesktopPort;
import serverlesslabel.view.host.FileKind;

/** A desktop that answers every question as a test told it to, and notes what it was asked and shown. */
public final class StubDesktop implements DesktopPort {

    private final List<URI> visited = new ArrayList<>();
    private final List<Path> shown = new ArrayList<>();
    private final List<String> questions = new ArrayList<>();
    private final List<String> edited = new ArrayList<>();
    private Optional<Path> answer = Optional.empty();
    private List<Path> several = List.of();
    private String name = "";
    private boolean agrees;

    /** What questions for a file or a folder are answered with; empty for a reader who cancels. */
    public void answer(Optional<Path> file) {
        answer = file;
        several = file.stream().toList();
    }

    /** What questions for several files are answered with. */
    public void answerAll(List<Path> files) {
        several = files;
    }

    /** What questions for a name are answered with. */
    public void name(String another) {
        name = another;
    }

    /** From now on questions are answered with yes. */
    public void agree() {
        agrees = true;
    }

    /** The pages that were opened. */
    public List<URI> visited() {
        return visited;
    }

    /** The files and folders that were shown. */
    public List<Path> shown() {
        return shown;
    }

    /** The questions that were asked. */
    public List<String> questions() {
        return questions;
    }

    /** The files that were opened in an editor, each as "name:line". */
    public List<String> edited() {
        return edited;
    }

    @Override
    public Optional<Path> askWhereToSave(String title, String suggestedName, List<FileKind> kinds) {
        return answer;
    }

    @Override
    public Optional<Path> askWhatToOpen(String title, List<FileKind> kinds) {
        return answer;
    }

    @Override
    public List<Path> askWhichToOpen(String title, List<FileKind> kinds) {
        return several;
    }

    @Override
    public Optional<Path> askForFolder(String title) {
        return answer;
    }

    @Override
    public Optional<String> askForName(String words) {
        return Optional.of(name);
    }

    @Override
    public boolean confirm(String question) {
        questions.add(question);
        return agrees;
    }

    @Override
    public void browse(URI page) {
        visited.add(page);
    }

    @Override
    public void edit(Path file, int line) {
        edited.add(file.getFileName() + ":" + line);
    }

    @Override
    public void show(Path path) {
        shown.add(path);
    }
}
