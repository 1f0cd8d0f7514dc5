package serverlesslabel;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.util.Duration;
import serverlesslabel.domain.Catalog;
import serverlesslabel.files.CatalogReader;
import serverlesslabel.files.ExplorationFile;
import serverlesslabel.files.IconFolder;
import serverlesslabel.files.SettingsFile;
import serverlesslabel.files.SettingsFolder;
import serverlesslabel.paint.Export;
import serverlesslabel.paint.Typeface;
import serverlesslabel.paint.Unreadable;
import serverlesslabel.picture.Palette;
import serverlesslabel.picture.Picture;
import serverlesslabel.state.Exploration;
import serverlesslabel.state.Reopened;
import serverlesslabel.state.Settings;
import serverlesslabel.state.Settings.Theme;
import serverlesslabel.state.Store;
import serverlesslabel.state.Survey;
import serverlesslabel.text.Texts;
import serverlesslabel.view.Easel;
import serverlesslabel.view.ExplorerView;

/** Puts the window together: catalog and settings in, store and views, and settings out again. */
public final class ExplorerApp extends Application {

    private static final System.Logger LOG = System.getLogger(ExplorerApp.class.getName());
    private static final List<String> ICONS = List.of("app-16.png", "app-32.png", "app-64.png", "app-128.png",
        "app-256.png");
    /** Pixels of an exported PNG for each of the picture's own. */
    private static final double SCALE = 2;
    /** How long the hand rests before it is counted who comes first, in milliseconds. */
    private static final long RESTING = 150;
    /** How long the hand rests before what was set is kept on disk. */
    private static final Duration REST = Duration.seconds(1);

    private final ExecutorService background = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "background");
        thread.setDaemon(true);
        return thread;
    });
    private final SimpleObjectProperty<Palette> palette = new SimpleObjectProperty<>(Palette.LIGHT);
    private final Typeface typeface = new Typeface();
    private final Texts texts = Texts.english();
    private SettingsFile file;
    private Catalog catalog;
    private Settings settings;
    private Store store;
    private WindowPlace place;

    /** Made by JavaFX. */
    public ExplorerApp() {
        file = new SettingsFile(SettingsFolder.ofThisUser().resolve("settings.json"));
        settings = Settings.NONE;
    }

    @Override
    public void start(Stage stage) {
        Thread.currentThread().setUncaughtExceptionHandler(new Mishap(texts));
        var arguments = getParameters().getRaw();
        var folders = arguments.stream().skip(1).map(Path::of).toList();
        catalog = folders.isEmpty() ? CatalogReader.shipped() : CatalogReader.read(folders);
        settings = file.read(catalog);
        palette.set(colours(settings.theme()));
        store = new Store(catalog, settings.exploration().orElse(Exploration.of(catalog.rubric().reference())));
        var desktop = new StageDesktop(stage, getHostServices(), texts, () -> settings.folder(),
            folder -> settings = settings.exportingTo(folder));
        var survey = new Survey(store, once(RESTING), Platform::runLater);
        var view = new ExplorerView(store, survey, Easel.of(texts, palette, typeface, IconFolder.shipped()), desktop,
            this::switchTheme, this::export, this::open);
        place = new WindowPlace(stage);
        stage.setScene(view.scene(WindowPlace.WIDTH, WindowPlace.HEIGHT));
        stage.setTitle(texts.say("app.name"));
        ICONS.forEach(name -> stage.getIcons().add(new Image(
            ExplorerApp.class.getResourceAsStream("/serverlesslabel/icons/" + name))));
        settings.bounds().ifPresent(place::restore);
        stage.show();
        view.begin();
        keepWhatIsSet();
        arguments.stream().limit(1).filter(each -> !each.isEmpty()).map(Path::of).forEach(view::open);
    }

    // Not with every tick of a slider, but when the hand has paused.
    private Executor once(long milliseconds) {
        return CompletableFuture.delayedExecutor(milliseconds, TimeUnit.MILLISECONDS, background);
    }

    @Override
    public void stop() {
        keep(now());
        background.shutdown();
    }

    // After every change, once the hand rests: what was set survives a crash.
    private void keepWhatIsSet() {
        var rest = new PauseTransition(REST);
        rest.setOnFinished(rested -> {
            var kept = now();
            background.execute(() -> keep(kept));
        });
        store.board().addListener((board, before, now) -> rest.playFromStart());
        palette.addListener((colours, before, now) -> rest.playFromStart());
    }

    private Settings now() {
        return settings.exploring(store.board().get().exploration()).at(place.bounds());
    }

    private void keep(Settings kept) {
        try {
            file.write(kept, catalog);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The settings could not be kept: " + Export.reason(e));
        }
    }

    private void switchTheme() {
        settings = settings.in(settings.theme() == Theme.DARK ? Theme.LIGHT : Theme.DARK);
        palette.set(colours(settings.theme()));
    }

    private static Palette colours(Theme theme) {
        return theme == Theme.DARK ? Palette.DARK : Palette.LIGHT;
    }

    private void open(Path file, Consumer<Reopened> done, Consumer<String> failed) {
        background.execute(() -> {
            try {
                var reopened = ExplorationFile.open(file, catalog);
                Platform.runLater(() -> done.accept(reopened));
            } catch (Unreadable e) {
                Platform.runLater(() -> failed.accept(e.getMessage()));
            }
        });
    }

    private void export(Picture picture, Path target, Runnable done, Consumer<String> failed) {
        background.execute(() -> {
            try {
                new Export(typeface).write(picture, target, SCALE, Optional.empty());
                Platform.runLater(done);
            } catch (IOException e) {
                Platform.runLater(() -> failed.accept(Export.reason(e)));
            }
        });
    }
}
