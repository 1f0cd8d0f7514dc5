package serverlesslabel.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import serverlesslabel.files.settings.SettingsFolder;
import serverlesslabel.io.LazyLogger;
import serverlesslabel.view.frame.FirstFrame;

/** The JavaFX application: starts the log, shows the explorer on the stage and restores where the stage was. */
public final class ExplorerApp extends Application {

    /** One for title bars and one for switchers: each is decoded at the start, and desktops scale them well. */
    private static final List<String> ICONS = List.of("app-32.png", "app-128.png");

    /** Names the socket to listen on, where this is the first window. */
    static final String SOCKET = "--socket=";

    private static final LazyLogger LOG = LazyLogger.of(ExplorerApp.class);

    /** In bytes; the previous log file, of the same size, is kept beside it. */
    private static final long LARGEST_LOG = 1 << 20;

    private final LogFile log = new LogFile(SettingsFolder.logsOfThisUser(), LARGEST_LOG);
    private final CrashReporter crashes = new CrashReporter();
    /** Null if the start failed: JavaFX calls {@code stop} even then. */
    private @Nullable ExplorerController explorer;
    private final AtomicReference<AutoCloseable> listening = new AtomicReference<>(() -> { });

    /** Called by JavaFX. */
    public ExplorerApp() {}

    @Override
    public void start(Stage stage) {
        log.begin();
        Thread.currentThread().setUncaughtExceptionHandler(crashes);
        var request = WindowRequest.of(getParameters().getRaw());
        var environment = environment(stage);
        var opened = new ExplorerController(stage, environment,
            Preparation.take(environment.settings(), request.catalogs()));
        explorer = opened;
        var placement = new WindowPlacement(stage);
        opened.begin(WindowPlacement.WIDTH, WindowPlacement.HEIGHT, request.files());
        var settings = opened.host().settings();
        settings.settings().getValue().layout().bounds().ifPresent(placement::restore);
        // Which a switcher of windows shows, and no first frame.
        FirstFrame.after(stage.getScene(), () -> addIcons(stage));
        stage.show();
        environment.workers().later().execute(log::prepare);
        getParameters().getRaw().stream().filter(argument -> argument.startsWith(SOCKET)).forEach(argument ->
            environment.workers().later().execute(() -> listen(Path.of(argument.substring(SOCKET.length())), opened)));
        placement.whenMoved(bounds -> settings.update(now -> now.withLayout(layout -> layout.withBounds(bounds))));
    }

    private void listen(Path socket, ExplorerController opened) {
        try {
            listening.set(FirstWindow.listen(socket, request -> CompletableFuture.runAsync(() ->
                opened.open(request), Platform::runLater).join()));
        } catch (IOException noSocket) {
            LOG.get().log(Level.INFO, "A second start will open a window of its own", noSocket);
        }
    }

    private Environment environment(Stage stage) {
        return new Environment(SettingsFolder.ofThisUser(), log.file(), Workers.start(crashes), crashes,
            settings -> new FxDesktop(stage, getHostServices()::showDocument, settings));
    }

    private static void addIcons(Stage stage) {
        ICONS.forEach(name -> stage.getIcons().add(new Image(
            ExplorerApp.class.getResourceAsStream("/serverlesslabel/icons/" + name))));
    }

    @Override
    public void stop() {
        try {
            listening.getAndSet(() -> { }).close();
        } catch (Exception unclosed) {
            LOG.get().log(Level.INFO, "The socket of the window is left", unclosed);
        }
        if (explorer != null) explorer.close();
        log.close();
    }
}
