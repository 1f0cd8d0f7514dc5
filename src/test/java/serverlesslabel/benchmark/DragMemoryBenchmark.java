package serverlesslabel.benchmark;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Stage;
import serverlesslabel.Samples;
import serverlesslabel.app.StartedExplorer;
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
 * The heap in use before and after a long drag, as dragging for an hour must keep nothing: once for the store alone,
 * for as many ticks as an hour has at 55 a second, and once for the whole window. Not part of the tests; run the main
 * method with the options the tests run with.
 */
public final class DragMemoryBenchmark {

    private static final int STORE_TICKS = 200_000;
    private static final int WINDOW_TICKS = 1_000;
    private static final int SERVICES = 100;
    /** Ticks of one gesture. */
    private static final int GESTURE = 50;

    private DragMemoryBenchmark() {}

    /** Prints the heap in use after collections, before and after the ticks. */
    public static void main(String[] arguments) throws InterruptedException {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
        var catalog = Samples.random(SERVICES, 1);
        var done = new CountDownLatch(1);
        Platform.startup(() -> {
            var store = new Store(catalog, Exploration.of(catalog.rubric().reference()));
            measure(out, "store", STORE_TICKS, drag(store));
            var window = new Store(catalog, store.board().get().exploration());
            show(window, new AcceptabilityService(window, task -> { }, Runnable::run));
            dragInPulses(window, out, done);
        });
        done.await();
        Platform.exit();
    }

    // A tick in each pulse, as the toolkit forgets what left the scene when it has painted.
    private static void dragInPulses(Store store, PrintStream out, CountDownLatch done) {
        var drag = drag(store);
        new AnimationTimer() {
            private int tick;
            private long before;

            @Override
            public void handle(long now) {
                if (tick == WINDOW_TICKS / 2) before = used();
                if (tick < WINDOW_TICKS) drag.accept(tick++);
                else {
                    stop();
                    print(out, "window", WINDOW_TICKS, before, used());
                    done.countDown();
                }
            }
        }.start();
    }

    private static void show(Store store, AcceptabilityService service) {
        var stage = new Stage();
        var host = new StartedExplorer(stage, settings(), Optional.of(CatalogSelection.SHIPPED)).host();
        var context = ViewContext.of(Texts.english(), new SimpleObjectProperty<>(Palette.LIGHT),
            host.settings().settings().map(Settings::appearance), new Typeface(), IconFolder.shipped());
        var view = new ExplorerView(store, service, new SimpleObjectProperty<>(context),
            new SimpleObjectProperty<>(true), host);
        // No larger than the screen of the headless toolkit.
        stage.setScene(view.scene(1200, 760));
        stage.show();
    }

    private static Path settings() {
        try {
            return Files.createTempDirectory("benchmark");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IntConsumer drag(Store store) {
        var axes = store.board().get().catalog().rubric().characteristics();
        var hand = new Gesture[] {new Gesture()};
        return tick -> {
            if (tick % GESTURE == 0) hand[0] = new Gesture();
            store.apply(new Change.SetWeight(axes.get(tick / GESTURE % axes.size()), 1 + 37 * tick % 100, hand[0]));
        };
    }

    // The first half fills what is limited: the history, caches of the toolkit.
    private static void measure(PrintStream out, String what, int ticks, IntConsumer turn) {
        for (int tick = 0; tick < ticks / 2; tick++) turn.accept(tick);
        long before = used();
        for (int tick = ticks / 2; tick < ticks; tick++) turn.accept(tick);
        long after = used();
        print(out, what, ticks, before, after);
    }

    private static void print(PrintStream out, String what, int ticks, long before, long after) {
        out.printf(Locale.ROOT, "%s, %,d ticks: %,d KB, after as many again %,d KB%n", what, ticks / 2, before / 1024,
            after / 1024);
    }

    private static long used() {
        var runtime = Runtime.getRuntime();
        for (int i = 0; i < 3; i++) System.gc();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
