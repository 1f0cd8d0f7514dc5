package serverlesslabel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.application.HostServices;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;
import serverlesslabel.command.Program;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Service;
import serverlesslabel.files.CatalogReader;
import serverlesslabel.files.ExplorationFile;
import serverlesslabel.files.ExplorationText;
import serverlesslabel.files.IconFolder;
import serverlesslabel.files.SettingsFile;
import serverlesslabel.paint.Export;
import serverlesslabel.paint.Payload;
import serverlesslabel.paint.Typeface;
import serverlesslabel.picture.Palette;
import serverlesslabel.press.Edition;
import serverlesslabel.press.Press;
import serverlesslabel.state.Exploration;
import serverlesslabel.state.Reopened;
import serverlesslabel.state.Settings;
import serverlesslabel.state.Store;
import serverlesslabel.state.Survey;
import serverlesslabel.text.Texts;
import serverlesslabel.view.Desktop;
import serverlesslabel.view.Easel;
import serverlesslabel.view.ExplorerView;
import serverlesslabel.view.Workplace;

/** What happens between opening the window and closing it: what is shown in it, and what is kept of it. */
final class Session implements Workplace {

    /** How long the hand rests before it is counted who comes first, in milliseconds. */
    private static final long RESTING = 150;

    private final ExecutorService background = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "background");
        thread.setDaemon(true);
        return thread;
    });
    private final Stage stage;
    private final Path log;
    private final Typeface typeface = new Typeface();
    private final Texts texts = Texts.english();
    private final Keeper keeper;
    private final Desktop desktop;
    private final ObservableValue<Palette> palette;
    private Catalog catalog;
    private Store store;

    Session(Stage stage, HostServices host, Path folder, List<Path> catalogs, Path log) {
        this.stage = stage;
        this.log = log;
        this.catalog = read(catalogs);
        this.keeper = new Keeper(new SettingsFile(folder.resolve("settings.json")), background, catalog);
        this.desktop = new StageDesktop(stage, host, keeper);
        this.palette = keeper.settings().map(Settings::look).map(Colours::of);
        this.store = store(keeper.settings().get().exploration());
    }

    /** Fills the stage, and brings back the exploration a file holds where one is given. */
    void begin(double width, double height, Optional<Path> file) {
        var view = view();
        stage.setScene(view.scene(width, height));
        Platform.runLater(() -> {
            view.begin();
            file.ifPresent(view::open);
        });
    }

    /** Keeps what is to be kept. */
    void end() {
        keeper.flush();
        background.shutdown();
    }

    private static Catalog read(List<Path> folders) {
        return folders.isEmpty() ? CatalogReader.shipped() : CatalogReader.read(folders);
    }

    private Store store(Optional<Exploration> last) {
        var fresh = new Store(catalog, last.orElse(Exploration.of(catalog.rubric().reference())));
        fresh.board().addListener((board, before, now) ->
            keeper.remember(settings -> settings.exploring(now.exploration())));
        return fresh;
    }

    private ExplorerView view() {
        var easel = Easel.of(texts, palette, keeper.settings().map(Settings::look), typeface, IconFolder.shipped());
        return new ExplorerView(store, new Survey(store, resting(), Platform::runLater), easel, this);
    }

    // Not with every tick of a slider, but when the hand has paused.
    private Executor resting() {
        return CompletableFuture.delayedExecutor(RESTING, TimeUnit.MILLISECONDS, background);
    }

    @Override
    public Desktop desktop() {
        return desktop;
    }

    @Override
    public Press press() {
        return new Press(typeface, IconFolder.shipped(), texts);
    }

    @Override
    public Optional<Payload> carried(List<Service> about) {
        return Optional.of(new Payload(ExplorationText.of(store.board().get().settled(), about, catalog)));
    }

    @Override
    public void write(Edition edition, Path file, Runnable done, Consumer<String> failed) {
        attempt(() -> {
            Export.write(file, press().print(edition, Press.ending(file)));
            return file;
        }, written -> done.run(), failed);
    }

    @Override
    public void print(Edition edition, String ending, Consumer<byte[]> done, Consumer<String> failed) {
        attempt(() -> press().print(edition, ending), done, failed);
    }

    @Override
    public ObservableValue<Settings> settings() {
        return keeper.settings();
    }

    @Override
    public void remember(UnaryOperator<Settings> change) {
        keeper.remember(change);
    }

    @Override
    public void open(Path file, Consumer<Reopened> done, Consumer<String> failed) {
        var present = catalog;
        attempt(() -> ExplorationFile.open(file, present), reopened -> {
            keeper.remember(settings -> settings.using(file.toAbsolutePath()));
            done.accept(reopened);
        }, failed);
    }

    @Override
    public void save(Path file, Runnable done, Consumer<String> failed) {
        var present = catalog;
        var exploration = store.board().get().settled();
        attempt(() -> {
            ExplorationFile.write(file, exploration, present);
            return file.toAbsolutePath();
        }, written -> {
            keeper.remember(settings -> settings.using(written));
            done.run();
        }, failed);
    }

    @Override
    public void openCatalogs(List<Path> folders) {
        background.execute(() -> {
            var another = read(folders);
            Platform.runLater(() -> show(another));
        });
    }

    @Override
    public Path log() {
        return log;
    }

    @Override
    public List<String> about() {
        return Program.about();
    }

    @Override
    public void quit() {
        stage.close();
    }

    private void show(Catalog another) {
        boolean sameRubric = another.rubric().characteristics().stream().map(each -> each.id()).toList()
            .equals(catalog.rubric().characteristics().stream().map(each -> each.id()).toList());
        var chosen = sameRubric ? Optional.of(store.board().get().exploration()) : Optional.<Exploration>empty();
        catalog = another;
        keeper.of(another);
        store = store(chosen);
        var view = view();
        view.fill(stage.getScene());
        view.begin();
    }

    private <T> void attempt(Attempt<T> attempt, Consumer<T> done, Consumer<String> failed) {
        background.execute(() -> {
            try {
                var made = attempt.make();
                Platform.runLater(() -> done.accept(made));
            } catch (IOException e) {
                Platform.runLater(() -> failed.accept(Export.reason(e)));
            }
        });
    }

    @FunctionalInterface
    private interface Attempt<T> {
        T make() throws IOException;
    }
}
