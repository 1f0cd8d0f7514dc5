package serverlesslabel.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import serverlesslabel.Samples;
import serverlesslabel.app.StartedExplorer;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Level;
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
import serverlesslabel.view.control.NoticeView;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.detail.DetailView;
import serverlesslabel.view.table.RankingTable;
import serverlesslabel.view.table.RowActions;
import serverlesslabel.view.weights.StabilityView;
import serverlesslabel.view.weights.WeightsView;

/**
 * What a slider tick and the other gestures cost on the JavaFX thread, part by part, for catalogs of several sizes: the
 * computations alone, each pane alone, and the whole window. Painting is not included. Not part of the tests; run the
 * main method with the options the tests run with, and sizes as arguments where others are wanted.
 */
public final class BoardBenchmark {

    private final Catalog catalog;
    private final List<Characteristic> axes;
    private final Timing timing = new Timing();

    private BoardBenchmark(int size) {
        this.catalog = Samples.random(size, 1);
        this.axes = catalog.rubric().characteristics();
    }

    /** Prints medians in milliseconds, a line a part, for one size after the other. */
    public static void main(String[] arguments) throws InterruptedException {
        var sizes = arguments.length == 0 ? List.of(73, 1_000, 10_000, 100_000)
            : Arrays.stream(arguments).map(Integer::valueOf).toList();
        var done = new CountDownLatch(1);
        Platform.startup(() -> {
            sizes.forEach(size -> new BoardBenchmark(size).measure());
            done.countDown();
        });
        done.await();
        Platform.exit();
    }

    private void measure() {
        timing.heading(String.format(Locale.ROOT, "%,d services, median in ms", catalog.services().size()));
        new ComputationTimes(catalog, timing).measure();
        panes();
        window();
    }

    private void panes() {
        var stage = new Stage();
        var host = new StartedExplorer(stage, settings(), Optional.of(CatalogSelection.SHIPPED)).host();
        var context = context(host.settings().settings().getValue());
        var pointed = new SimpleObjectProperty<Optional<Characteristic>>(Optional.empty());
        pane("pane of weights", stage, store -> new WeightsView(store, service(store), context, host.settings(),
            host.desktop(), pointed));
        pane("pane of stability", stage, store -> new StabilityView(store, service(store), context, pointed));
        pane("pane of details", stage, store -> new DetailView(store, service(store), context, host.desktop(),
            pointed));
        pane("table", stage, store -> new RankingTable(store, context, host.settings(), host.desktop(),
            new RowActions(store, context, host.exports(), new NoticeView(context),
                () -> { }), pointed));
        stage.close();
    }

    private interface Pane {
        Parent of(Store store);
    }

    private void pane(String name, Stage stage, Pane pane) {
        var store = store();
        var view = pane.of(store);
        stage.setScene(new Scene(view, 600, 800));
        stage.show();
        var hand = new Gesture();
        timing.time(name, tick -> {
            ComputationTimes.tick(store, hand, tick);
            view.applyCss();
            view.layout();
        });
    }

    private void window() {
        var store = timing.once("store, made", this::store);
        var stage = new Stage();
        var host = new StartedExplorer(stage, settings(), Optional.of(CatalogSelection.SHIPPED)).host();
        var contexts = new SimpleObjectProperty<>(context(host.settings().settings().getValue()));
        var service = service(store);
        var view = timing.once("window, made", () -> new ExplorerView(store, service, contexts,
            new SimpleObjectProperty<>(true), host));
        stage.setScene(view.scene(1440, 900));
        stage.show();
        var table = (TableView<?>) view.lookup("#ranking");
        table.requestFocus();
        Gestures gestures = (name, gesture) -> timing.time(name, tick -> {
            gesture.accept(tick);
            view.applyCss();
            view.layout();
        });
        var hand = new Gesture();
        timing.time("window, tick without layout", tick -> ComputationTimes.tick(store, hand, tick));
        gestures.time("window, tick with layout", tick -> ComputationTimes.tick(store, hand, tick));
        var columns = List.of(TableColumnId.Kind.SERVICE, TableColumnId.Kind.PROVIDER, TableColumnId.Kind.LABEL,
            TableColumnId.Kind.RANK);
        gestures.time("sort", tick ->
            store.apply(new Change.SortBy(Sorting.by(TableColumnId.of(columns.get(tick % 4))))));
        store.apply(new Change.SortBy(Sorting.BY_RANK));
        gestures.time("search", tick -> store.apply(new Change.Search(List.of("s", "se", "service 1", "")
            .get(tick % 4))));
        store.apply(new Change.ShowAll());
        gestures.time("floor", tick -> store.apply(new Change.SetFloor(axes.get(0),
            new Level(tick % 2))));
        store.apply(new Change.ShowAll());
        gestures.time("page down and up", tick ->
            press(table, tick / 10 % 2 == 0 ? KeyCode.PAGE_DOWN : KeyCode.PAGE_UP, false));
        gestures.time("end and home", tick -> press(table, tick % 2 == 0 ? KeyCode.END : KeyCode.HOME, false));
        gestures.time("select the next row", tick -> press(table, KeyCode.DOWN, false));
        gestures.time("type ahead", tick -> {
            press(table, KeyCode.ESCAPE, false);
            type(table, tick % 2 == 0 ? "s" : "z");
        });
        gestures.time("pin", tick -> press(table, KeyCode.SPACE, false));
        store.apply(new Change.SetWeight(axes.get(0), 3, new Gesture()));
        gestures.time("undo and redo", tick -> {
            if (tick % 2 == 0) store.undo();
            else store.redo();
        });
        gestures.time("select all, then one", tick -> {
            if (tick % 2 == 0) press(table, KeyCode.A, true);
            else press(table, KeyCode.HOME, false);
        });
        press(table, KeyCode.A, true);
        gestures.time("tick with all selected", tick -> ComputationTimes.tick(store, hand, tick));
        gestures.time("search with all selected", tick -> store.apply(new Change.Search(tick % 2 == 0 ? "1" : "")));
        stage.close();
    }

    private interface Gestures {
        void time(String name, IntConsumer gesture);
    }

    private Store store() {
        return new Store(catalog, Exploration.of(catalog.rubric().reference()));
    }

    // Counted once, so that there are sentences, which are outdated during the ticks.
    private static AcceptabilityService service(Store store) {
        var waiting = new ArrayList<Runnable>();
        var service = new AcceptabilityService(store, waiting::add, Runnable::run);
        if (store.board().get().ranking().size() <= 10_000) List.copyOf(waiting).forEach(Runnable::run);
        return service;
    }

    private static ViewContext context(Settings settings) {
        return ViewContext.of(Texts.english(), new SimpleObjectProperty<>(Palette.LIGHT),
            new SimpleObjectProperty<>(settings.appearance()), new Typeface(), IconFolder.shipped());
    }

    private static Path settings() {
        try {
            return Files.createTempDirectory("benchmark");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void press(Node node, KeyCode code, boolean shortcut) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false));
    }

    private static void type(Node node, String letter) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false,
            false));
    }
}
