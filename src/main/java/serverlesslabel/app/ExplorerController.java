package serverlesslabel.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.application.HostServices;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Service;
import serverlesslabel.export.ExportRequest;
import serverlesslabel.export.Exporter;
import serverlesslabel.export.FileType;
import serverlesslabel.files.catalog.CatalogReader;
import serverlesslabel.files.icons.IconFolder;
import serverlesslabel.files.settings.ExplorationFile;
import serverlesslabel.files.settings.ExplorationText;
import serverlesslabel.files.settings.SettingsFile;
import serverlesslabel.io.FileFailure;
import serverlesslabel.paint.Payload;
import serverlesslabel.paint.PayloadReader;
import serverlesslabel.paint.Typeface;
import serverlesslabel.state.AcceptabilityService;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.state.Change;
import serverlesslabel.state.Exploration;
import serverlesslabel.state.History;
import serverlesslabel.state.RestoredExploration;
import serverlesslabel.state.Settings;
import serverlesslabel.state.Store;
import serverlesslabel.text.Language;
import serverlesslabel.text.Texts;
import serverlesslabel.view.ExplorerView;
import serverlesslabel.view.Workplace;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.dialog.CrashDialog;
import serverlesslabel.view.host.About;
import serverlesslabel.view.host.DesktopPort;

/** What happens between opening the window and closing it: what is shown in it, and what is kept of it. */
final class ExplorerController implements Workplace {

    private final CrashReporter mishap = new CrashReporter(this::keep, this::dialog);
    private final BackgroundExecutor background = new BackgroundExecutor("background", mishap);
    /** What was set is written at once, even while a picture is printed. */
    private final BackgroundExecutor keeping = new BackgroundExecutor("keeping", mishap);
    private final Stage stage;
    private final Path folder;
    private final Path log;
    private final CatalogSwitch succession = new CatalogSwitch();
    private final Typeface typeface = new Typeface();
    private final LocaleSwitch system = new LocaleSwitch();
    private final SettingsStore keeper;
    private final DesktopPort desktop;
    private final OpenCatalogs open;
    /** What the present catalog is of. */
    private CatalogSelection showing;
    private Texts texts;
    /** As it was read, without the reader's own profiles. */
    private Catalog read;
    private Catalog catalog;
    private Store store;
    private final ObjectProperty<ViewContext> easel = new SimpleObjectProperty<>();
    /** Ends what the present views listen to when others take their place. */
    private BooleanProperty shown = new SimpleBooleanProperty(true);

    ExplorerController(Stage stage, HostServices host, Path folder, Optional<CatalogSelection> given, Path log) {
        this.stage = stage;
        this.folder = folder;
        this.log = log;
        this.open = new OpenCatalogs(given, folder, keeping, this::reread);
        this.showing = open.shelf();
        this.read = read(showing, Language.ENGLISH);
        this.keeper = new SettingsStore(new SettingsFile(folder, showing), keeping, Platform::runLater, read);
        this.desktop = new FxDesktop(stage, host, keeper);
        this.texts = system.speak(system.of(settings().getValue().look()));
        this.read = texts.language() == Language.ENGLISH ? read : read(showing, texts.language());
        this.catalog = named(read);
        this.store = store(settings().getValue().exploration(), History.NONE);
        settings().map(Settings::look).map(system::of).addListener((value, before, now) -> speak(now));
        settings().map(Settings::profiles).addListener((value, before, now) -> show(read));
    }

    /** Fills the stage, and brings back the exploration a file holds where one is given. */
    void begin(double width, double height, Optional<Path> file) {
        var view = view();
        stage.setScene(view.scene(width, height));
        stage.setTitle(open.title(texts));
        Platform.runLater(() -> {
            view.begin();
            file.ifPresent(view::open);
        });
    }

    /** What is done about our own mistakes. */
    CrashReporter mishap() {
        return mishap;
    }

    private void keep() {
        keeper.flush();
    }

    private CrashDialog dialog(String details) {
        return new CrashDialog(details, this, easel.get(), stage);
    }

    /** Keeps what is to be kept. */
    void end() {
        open.close();
        keeper.flush();
        keeping.close();
        system.end();
        background.close();
    }

    private static Catalog read(CatalogSelection shelf, Language language) {
        return CatalogReader.read(shelf, language.id());
    }

    private Store store(Optional<Exploration> last, History history) {
        var fresh = new Store(catalog, last.orElse(Exploration.of(catalog.rubric().reference())), history);
        fresh.board().addListener((board, before, now) ->
            keeper.remember(settings -> settings.withExploration(now.exploration())));
        return fresh;
    }

    private ExplorerView view() {
        shown.set(false);
        shown = new SimpleBooleanProperty(true);
        var look = settings().map(Settings::look).when(shown);
        easel.set(ViewContext.of(texts, look.map(ThemePalette::of), look, typeface, IconFolder.shipped()));
        return new ExplorerView(store, new AcceptabilityService(store, background.resting(), Platform::runLater),
            easel.get(), this);
    }

    @Override
    public ObservableValue<ViewContext> easel() {
        return easel;
    }

    // The weights can be brought back with undo, the profiles stay: nothing the reader made is lost.
    @Override
    public void beginAnew() {
        store.apply(new Change.Open(Exploration.of(catalog.rubric().reference())));
        keeper.remember(Settings::withDefaults);
    }

    @Override
    public Path settingsFolder() {
        return folder;
    }

    @Override
    public DesktopPort desktop() {
        return desktop;
    }

    @Override
    public Exporter exporter() {
        return new Exporter(typeface, IconFolder.shipped(), texts);
    }

    @Override
    public Optional<Payload> carried(List<Service> about) {
        return Optional.of(new Payload(ExplorationText.of(store.board().get().settled(), about, catalog)));
    }

    @Override
    public void write(ExportRequest request, Path file, Runnable done, Consumer<FileFailure> failed) {
        var exporter = exporter();
        background.attempt(() -> {
            exporter.write(request, file);
            return file;
        }, written -> done.run(), failed);
    }

    @Override
    public void print(ExportRequest request, FileType type, Consumer<byte[]> done, Consumer<FileFailure> failed) {
        var exporter = exporter();
        background.attempt(() -> exporter.content(request, type), done, failed);
    }

    @Override
    public ObservableValue<Settings> settings() {
        return keeper.settings();
    }

    @Override
    public ObservableValue<Optional<FileFailure>> unkept() {
        return keeper.unkept().when(shown);
    }

    @Override
    public void remember(UnaryOperator<Settings> change) {
        keeper.remember(change);
    }

    @Override
    public void open(Path file, Consumer<RestoredExploration> done, Consumer<FileFailure> failed) {
        var present = catalog;
        background.attempt(() -> ExplorationFile.open(file, present, PayloadReader::text), reopened -> {
            keeper.remember(settings -> settings.withRecentFile(file.toAbsolutePath()));
            done.accept(reopened);
        }, failed);
    }

    @Override
    public void save(Path file, Runnable done, Consumer<FileFailure> failed) {
        var present = catalog;
        var exploration = store.board().get().settled();
        background.attempt(() -> {
            ExplorationFile.write(file, exploration, present);
            return file.toAbsolutePath();
        }, written -> {
            keeper.remember(settings -> settings.withRecentFile(written));
            done.run();
        }, failed);
    }

    @Override
    public CatalogSelection shelf() {
        return open.shelf();
    }

    @Override
    public void openCatalogs(CatalogSelection another) {
        reread(another, texts.language());
    }

    // A file that is saved is read at once.
    private void reread(CatalogSelection watched) {
        Platform.runLater(() -> {
            if (open.shelf().equals(watched)) reread(watched, texts.language());
        });
    }

    private void speak(Language language) {
        if (language != texts.language()) reread(open.shelf(), language);
    }

    private void reread(CatalogSelection another, Language language) {
        background.execute(() -> {
            var fresh = read(another, language);
            Platform.runLater(() -> {
                open.put(another);
                texts = system.speak(language);
                show(fresh);
            });
        });
    }

    @Override
    public Path log() {
        return log;
    }

    @Override
    public About about() {
        return ThirdPartyNotices.about();
    }

    @Override
    public void quit() {
        stage.close();
    }

    private void show(Catalog another) {
        boolean elsewhere = !open.shelf().equals(showing);
        showing = open.shelf();
        read = another;
        catalog = named(another);
        var kept = keeper.of(catalog, new SettingsFile(folder, showing)).filter(last -> elsewhere);
        var heir = succession.after(store.board().get(), catalog, kept);
        store = store(heir.exploration(), heir.history());
        var view = view();
        view.fill(stage.getScene());
        view.begin();
        stage.setTitle(open.title(texts));
    }

    private Catalog named(Catalog plain) {
        return plain.naming(settings().getValue().profiles().stream()
            .flatMap(ownProfile -> ownProfile.in(plain.rubric(), texts.get("profiles.mine")).stream()).toList());
    }
}
