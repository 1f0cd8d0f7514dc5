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
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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
import serverlesslabel.state.Sorting;
import serverlesslabel.state.Store;
import serverlesslabel.state.TableColumnId;
import serverlesslabel.text.Texts;
import serverlesslabel.view.ExplorerView;
import serverlesslabel.view.control.ViewContext;

/**
 * What a page of scrolling, a typed letter and a tick with several rows marked cost with many rows, as times of what
 * they cost with a hundred in the same run. Not part of the tests; run the main method with the options the tests run
 * with.
 */
public final class ScrollBenchmark {

    private static final int STEPS = 60;

    private ScrollBenchmark() {}

    /** Prints medians, and how many times those of a hundred rows they are. */
    public static void main(String[] arguments) throws InterruptedException {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true);
        var done = new CountDownLatch(1);
        Platform.startup(() -> {
            measure(100);
            var few = measure(100);
            Stream.of(1_000, 10_000, 100_000).forEach(size -> {
                var many = measure(size);
                for (var part : Part.values()) {
                    double median = many[part.ordinal()];
                    out.printf(Locale.ROOT, "%,7d rows, %s: %.2f ms, %.1f times%n", size, part, median,
                        median / few[part.ordinal()]);
                }
            });
            done.countDown();
        });
        done.await();
        Platform.exit();
    }

    /** What is measured. */
    private enum Part { PAGE, LETTER, TICK, SORTED_TICK, MARKED_TICK }

    private static Path settings() {
        try {
            return Files.createTempDirectory("benchmark");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double[] measure(int size) {
        var catalog = Samples.random(size, 1);
        var store = new Store(catalog, Exploration.of(catalog.rubric().reference()));
        var stage = new Stage();
        var host = new StartedExplorer(stage, settings(), Optional.of(CatalogSelection.SHIPPED)).host();
        var context = ViewContext.of(Texts.english(), new SimpleObjectProperty<>(Palette.LIGHT),
            host.settings().settings().map(Settings::appearance), new Typeface(), IconFolder.shipped());
        var view = new ExplorerView(store, new AcceptabilityService(store, task -> { }, Runnable::run),
            new SimpleObjectProperty<>(context), new SimpleObjectProperty<>(true), host);
        stage.setScene(view.scene(1440, 900));
        stage.show();
        var table = (TableView<?>) view.lookup("#ranking");
        table.requestFocus();
        var medians = new double[Part.values().length];
        medians[Part.PAGE.ordinal()] = median(view, step -> press(table,
            step / 10 % 2 == 0 ? KeyCode.PAGE_DOWN : KeyCode.PAGE_UP));
        medians[Part.LETTER.ordinal()] = median(view, step -> {
            press(table, KeyCode.ESCAPE);
            type(table, step % 2 == 0 ? "s" : "1");
        });
        var characteristic = catalog.rubric().characteristics().get(2);
        var hand = new Gesture();
        medians[Part.TICK.ordinal()] = median(view, step ->
            store.apply(new Change.SetWeight(characteristic, step % 100, hand)));
        store.apply(new Change.SortBy(Sorting.by(TableColumnId.level(characteristic))
            .toggled(TableColumnId.of(TableColumnId.Kind.LABEL))));
        medians[Part.SORTED_TICK.ordinal()] = median(view, step ->
            store.apply(new Change.SetWeight(characteristic, step % 100, hand)));
        store.apply(new Change.SortBy(Sorting.BY_RANK));
        table.getSelectionModel().selectRange(0, Math.min(size, 50));
        medians[Part.MARKED_TICK.ordinal()] = median(view, step ->
            store.apply(new Change.SetWeight(characteristic, step % 100, hand)));
        stage.close();
        return medians;
    }

    private interface Step {
        void take(int step);
    }

    private static double median(ExplorerView view, Step each) {
        var times = new double[STEPS];
        for (int step = -STEPS; step < STEPS; step++) {
            long start = System.nanoTime();
            each.take(Math.floorMod(step, STEPS));
            view.applyCss();
            view.layout();
            if (step >= 0) times[step] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times[STEPS / 2];
    }

    private static void press(Node node, KeyCode code) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private static void type(Node node, String letter) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false,
            false));
    }
}
