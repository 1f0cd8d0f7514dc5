package serverlesslabel.view;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Service;
import serverlesslabel.export.ExportRequest;
import serverlesslabel.export.Exporter;
import serverlesslabel.export.FileType;
import serverlesslabel.files.icons.IconFolder;
import serverlesslabel.files.settings.ExplorationFile;
import serverlesslabel.files.settings.ExplorationText;
import serverlesslabel.io.FileFailure;
import serverlesslabel.io.FileFailureException;
import serverlesslabel.paint.Payload;
import serverlesslabel.paint.PayloadReader;
import serverlesslabel.paint.Typeface;
import serverlesslabel.state.Appearance;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.state.Change;
import serverlesslabel.state.Exploration;
import serverlesslabel.state.RestoredExploration;
import serverlesslabel.state.Settings;
import serverlesslabel.state.Store;
import serverlesslabel.text.Texts;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.host.About;
import serverlesslabel.view.host.DesktopPort;
import serverlesslabel.view.host.FileKind;

/** The program around a window under test: everything is done at once, and what was asked of the desktop is noted. */
public final class TestWorkplace implements Workplace, DesktopPort {

    private final Catalog catalog;
    private final Store store;
    private final SimpleObjectProperty<Settings> settings =
        new SimpleObjectProperty<>(Settings.NONE.withLook(Appearance.FIRST.withTheme(Appearance.Theme.LIGHT))
        .withGreeted(true));
    private final List<URI> visited = new ArrayList<>();
    private final List<Path> shown = new ArrayList<>();
    private final List<String> questions = new ArrayList<>();
    private final List<String> edited = new ArrayList<>();
    private CatalogSelection shelf = CatalogSelection.SHIPPED;
    private final SimpleObjectProperty<ViewContext> easel = new SimpleObjectProperty<>();
    private final SimpleObjectProperty<Optional<FileFailure>> unkept = new SimpleObjectProperty<>(Optional.empty());
    private boolean agrees;
    private String name = "";
    private Optional<Path> answer = Optional.empty();

    /** The program around a window on a store. */
    public TestWorkplace(Catalog catalog, Store store) {
        this.catalog = catalog;
        this.store = store;
    }

    /** What the next question for a file or a folder is answered with; empty for a reader who cancels. */
    void answer(Optional<Path> file) {
        answer = file;
    }

    /** What the next question for a name is answered with. */
    void name(String another) {
        name = another;
    }

    List<URI> visited() {
        return visited;
    }

    List<Path> shown() {
        return shown;
    }

    /** What was asked; every answer is no unless the reader agrees. */
    List<String> questions() {
        return questions;
    }

    List<String> edited() {
        return edited;
    }

    @Override
    public DesktopPort desktop() {
        return this;
    }

    @Override
    public ObservableValue<ViewContext> easel() {
        return easel;
    }

    /** What the window is drawn with. */
    void easel(ViewContext present) {
        easel.set(present);
    }

    /** From now on questions are answered with yes. */
    void agree() {
        agrees = true;
    }

    @Override
    public void beginAnew() {
        store.apply(new Change.Open(Exploration.of(catalog.rubric().reference())));
        remember(Settings::withDefaults);
    }

    @Override
    public Path settingsFolder() {
        return Path.of("settings");
    }

    @Override
    public Exporter exporter() {
        return new Exporter(new Typeface(), IconFolder.shipped(), Texts.english());
    }

    @Override
    public Optional<Payload> carried(List<Service> about) {
        return Optional.of(new Payload(ExplorationText.of(store.board().get().settled(), about, catalog)));
    }

    @Override
    public void write(ExportRequest request, Path file, Runnable done, Consumer<FileFailure> failed) {
        try {
            exporter().write(request, file);
            done.run();
        } catch (IOException e) {
            failed.accept(FileFailure.of(e));
        }
    }

    @Override
    public void print(ExportRequest request, FileType type, Consumer<byte[]> done, Consumer<FileFailure> failed) {
        done.accept(exporter().content(request, type));
    }

    @Override
    public ObservableValue<Settings> settings() {
        return settings;
    }

    @Override
    public ObservableValue<Optional<FileFailure>> unkept() {
        return unkept;
    }

    /** Something is in the way of remembering. */
    void obstruct(FileFailure why) {
        unkept.set(Optional.of(why));
    }

    @Override
    public void remember(UnaryOperator<Settings> change) {
        settings.set(change.apply(settings.get()));
    }

    @Override
    public void open(Path file, Consumer<RestoredExploration> done, Consumer<FileFailure> failed) {
        try {
            done.accept(ExplorationFile.open(file, catalog, PayloadReader::text));
        } catch (FileFailureException e) {
            failed.accept(e.failure());
        }
    }

    @Override
    public void save(Path file, Runnable done, Consumer<FileFailure> failed) {
        try {
            ExplorationFile.write(file, store.board().get().settled(), catalog);
            done.run();
        } catch (IOException e) {
            failed.accept(FileFailure.of(e));
        }
    }

    @Override
    public CatalogSelection shelf() {
        return shelf;
    }

    @Override
    public void openCatalogs(CatalogSelection another) {
        shelf = another;
    }

    @Override
    public Path log() {
        return Path.of("serverless-label.log");
    }

    @Override
    public About about() {
        return new About("Serverless Label 1.2.3", List.of("JavaFX 21", "Java 17"), List.of(new About.Part("Typeface",
            "4.5", "MIT", URI.create("https://example.org/licence"), URI.create("https://example.org/"))));
    }

    @Override
    public void quit() {}

    @Override
    public Optional<Path> askWhereToSave(String title, String suggestedName, List<FileKind> kinds) {
        return answer;
    }

    @Override
    public Optional<Path> askWhatToOpen(String title, List<FileKind> kinds) {
        return answer;
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
