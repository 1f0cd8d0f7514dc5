package serverlesslabel.benchmark;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Stage;
import serverlesslabel.Samples;
import serverlesslabel.app.StartedExplorer;
import serverlesslabel.domain.Catalog;
import serverlesslabel.files.icons.IconFolder;
import serverlesslabel.paint.Typeface;
import serverlesslabel.picture.Palette;
import serverlesslabel.state.AcceptabilityService;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.state.Change;
import serverlesslabel.state.Exploration;
import serverlesslabel.state.Gesture;
import serverlesslabel.state.Settings;
import serverlesslabel.state.Store;
import serverlesslabel.text.Texts;
import serverlesslabel.view.ExplorerView;
import serverlesslabel.view.control.ViewContext;

/**
 * What one tick of a slider costs on the JavaFX thread, from the change to a laid-out window, for catalogs of several
 * sizes. Not part of the tests; run the main method with the options the tests run with.
 */
public final class TickBenchmark {

    private static final int WARM_UP = 300;
    private static final int TICKS = 1000;
    private static final ExecutorService BACKGROUND = Executors.newSingleThreadExecutor(task -> {
        var thread = new Thread(task, "background");
        thread.setDaemon(true);
        return thread;
    });

    private TickBenchmark() {}

    /** Prints median and 99th percentile in milliseconds, a line a size. */
    public static void main(String[] arguments) throws InterruptedException {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
        var done = new CountDownLatch(1);
        Platform.startup(() -> {
            for (int size : new int[] {12, 1_000, 10_000, 100_000}) out.println(measure(Samples.random(size, 1)));
            done.countDown();
        });
        done.await();
        Platform.exit();
    }

    private static Path settings() {
        try {
            return Files.createTempDirectory("benchmark");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String measure(Catalog catalog) {
        var store = new Store(catalog, Exploration.of(catalog.rubric().reference()));
        var stage = new Stage();
        var host = new StartedExplorer(stage, settings(), Optional.of(CatalogSelection.SHIPPED)).host();
        var context = ViewContext.of(Texts.english(), new SimpleObjectProperty<>(Palette.LIGHT),
            host.settings().settings().map(Settings::appearance), new Typeface(), IconFolder.shipped());
        var survey = new AcceptabilityService(store,
            CompletableFuture.delayedExecutor(150, TimeUnit.MILLISECONDS, BACKGROUND),
            Platform::runLater);
        var view = new ExplorerView(store, survey, new SimpleObjectProperty<>(context),
            new SimpleObjectProperty<>(true), host);
        stage.setScene(view.scene(1440, 900));
        stage.show();
        var hand = new Gesture();
        var times = new double[TICKS];
        for (int tick = -WARM_UP; tick < TICKS; tick++) {
            var moved = catalog.rubric().characteristics().get(Math.floorMod(tick / 100, 8));
            long start = System.nanoTime();
            store.apply(new Change.SetWeight(moved, Math.floorMod(tick, 100), hand));
            view.applyCss();
            view.layout();
            if (tick >= 0) times[tick] = (System.nanoTime() - start) / 1e6;
        }
        stage.close();
        Arrays.sort(times);
        return String.format(Locale.ROOT, "%,7d services: median %.1f ms, 99 of 100 within %.1f ms",
            catalog.services().size(), times[TICKS / 2], times[TICKS * 99 / 100]);
    }
}
