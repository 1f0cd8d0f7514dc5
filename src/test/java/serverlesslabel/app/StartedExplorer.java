package serverlesslabel.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import javafx.stage.Stage;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.state.Store;
import serverlesslabel.view.host.Host;

/**
 * The program under test, wired as it is at every start: real controllers, threads and files, with a stub for the
 * desktop alone. Shares are counted when a test asks for it, not after a pause.
 */
public final class StartedExplorer implements AutoCloseable {

    private static final Runnable NOTHING = () -> { };

    private final StubDesktop desktop = new StubDesktop();
    private final AtomicReference<String> desktopLook = new AtomicReference<>("");
    private final CrashReporter crashes = new CrashReporter();
    private final AtomicReference<Runnable> counting = new AtomicReference<>(NOTHING);
    private final Workers workers;
    private final ExplorerController explorer;

    /** Starts the program on a stage; on the JavaFX thread. */
    public StartedExplorer(Stage stage, Path settings, Optional<CatalogSelection> catalogs) {
        this(stage, settings, catalogs, false);
    }

    private StartedExplorer(Stage stage, Path settings, Optional<CatalogSelection> catalogs, boolean counts) {
        var threads = Workers.start(crashes);
        this.workers = counts ? threads : new Workers(threads.tasks(), threads.settings(), threads.counting(),
            counting::set, threads.settings(), threads.standing());
        this.explorer = new ExplorerController(stage, new Environment(settings,
            settings.resolve("serverless-label.log"), workers, crashes, any -> desktop),
            new Preparation(settings, catalogs,
                new DesktopLookDetector("Linux", Map.of(), command -> desktopLook.get())));
    }

    /** Starts the program on a stage, counting shares whenever the hand rests; on the JavaFX thread. */
    public static StartedExplorer withAllThreads(Stage stage, Path settings, Optional<CatalogSelection> catalogs) {
        return new StartedExplorer(stage, settings, catalogs, true);
    }

    /** Fills the stage; on the JavaFX thread. */
    public void begin(double width, double height) {
        explorer.begin(width, height, List.of());
    }

    /** Opens what a second start was given; on the JavaFX thread. */
    void open(WindowRequest request) {
        explorer.open(request);
    }

    /** What the window asks of the program. */
    public Host host() {
        return explorer.host();
    }

    /** The desktop it is on. */
    public StubDesktop desktop() {
        return desktop;
    }

    /** Has the desktop say this of its look, the next time it is asked; at first it says nothing. */
    void desktopSays(String answer) {
        desktopLook.set(answer);
    }

    /** Asks the desktop how it looks, as when the reader comes back to the window; on the JavaFX thread. */
    void comeBack() {
        explorer.followDesktop();
    }

    /** The reporter of the program's own mistakes. */
    CrashReporter crashes() {
        return crashes;
    }

    /** The store of the catalog that is shown. */
    public Store store() {
        return ((CatalogController) host().catalogs()).store().getValue();
    }

    /** The threads of the program. */
    Workers workers() {
        return workers;
    }

    /** Counts shares to the end, as it is done while the hand rests; not on the JavaFX thread. */
    public void count() {
        for (var next = counting.getAndSet(NOTHING); next != NOTHING; next = counting.getAndSet(NOTHING)) next.run();
    }

    /** Waits until everything the background was asked for is done. */
    public void awaitTasks() {
        await(workers.tasks());
    }

    /** Waits until everything that was set is written, or was found to be in the way. */
    public void awaitSettings() {
        await(workers.settings());
    }

    /** Ends the program as the system does, whatever still waits. */
    void closeAtOnce() {
        explorer.close();
    }

    private static void await(Executor thread) {
        CompletableFuture.runAsync(() -> { }, thread).join();
    }

    /** Ends the program, after everything that was begun: nothing is written into a folder that is to be deleted. */
    @Override
    public void close() {
        awaitTasks();
        awaitSettings();
        explorer.close();
    }
}
