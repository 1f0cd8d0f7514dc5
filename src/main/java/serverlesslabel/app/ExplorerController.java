package serverlesslabel.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Stage;
import serverlesslabel.state.AcceptabilityService;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.state.Settings;
import serverlesslabel.view.ExplorerView;
import serverlesslabel.view.control.Fonts;
import serverlesslabel.view.control.Icons;
import serverlesslabel.view.control.StyleSheets;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.control.ViewPlace;
import serverlesslabel.view.dialog.CrashDialog;
import serverlesslabel.view.frame.DragPace;
import serverlesslabel.view.frame.FirstFrame;
import serverlesslabel.view.host.Host;

/** Shows the explorer on a stage, and replaces its views whenever the catalog, the language or the profiles change. */
final class ExplorerController implements AutoCloseable {

    /** In milliseconds: a drag changes the settings in every frame, and each write waits for the disk. */
    private static final long BETWEEN_WRITES = 100;

    private final Stage stage;
    private final Workers workers;
    private final LocaleSwitch locale = new LocaleSwitch();
    private final Preparation prepared;
    private final AppearanceResolver looks;
    private final Fonts fonts;
    private final OpenCatalogs open;
    private final GestureGate gate;
    private final SettingsStore settings;
    private final CatalogController catalogs;
    private final Host host;
    private final ObjectProperty<ViewContext> context = new SimpleObjectProperty<>();
    /** The catalogs of the current views. */
    private CatalogSelection viewed;
    /** The files to open with the first catalog that was asked for. */
    private List<Path> files = List.of();
    /** True for the current views; becomes false when they are replaced, which ends their subscriptions. */
    private BooleanProperty shown = new SimpleBooleanProperty(true);
    private Optional<ExplorerView> current = Optional.empty();

    /**
     * An explorer on catalogs.
     *
     * @param prepared the catalogs, and what is read of them already
     */
    ExplorerController(Stage stage, Environment environment, Preparation prepared) {
        this.stage = stage;
        this.prepared = prepared;
        this.looks = new AppearanceResolver(prepared.desktop().look());
        // The catalogs are still being read: time to load what every control needs.
        StyleSheets.clearTheme();
        Icons.load();
        this.fonts = new Fonts();
        this.workers = environment.workers();
        this.open = new OpenCatalogs(prepared.requested(), prepared.selection(), environment.settings(),
            workers.settings());
        this.gate = new GestureGate(stage);
        this.settings = new SettingsStore(environment.settings(), open.selection(),
            workers.settings().spaced(BETWEEN_WRITES), workers.later(), Platform::runLater, prepared.english());
        this.catalogs = new CatalogController(open, settings, locale, workers.tasks(), gate, gate::ask,
            prepared);
        var explorations = new ExplorationController(catalogs.store(), settings, workers.tasks());
        this.host = new Host(settings, catalogs, explorations,
            new ExportController(catalogs, prepared.typeface(), prepared.icons(), explorations.people(),
                workers.tasks()),
            new TableController(catalogs, workers.tasks()), environment.desktop().apply(settings),
            new ProgramController(stage, environment.log()));
        this.viewed = open.selection();
        context.set(newContext());
        environment.crashes().report(settings::flush,
            details -> new CrashDialog(details, host.program(), host.desktop(), context.get(), stage));
    }

    /** Fills the stage with a scene of this size in pixels, then opens the files with explorations if there are any. */
    void begin(double width, double height, List<Path> given) {
        var view = view();
        stage.setScene(view.scene(width, height));
        stage.setTitle(title());
        catalogs.store().addListener((value, before, now) -> replace());
        FirstFrame.after(stage.getScene(), () -> {
            workers.standing().complete(null);
            stage.focusedProperty().subscribe((before, focused) -> {
                if (focused) followDesktop();
            });
        });
        workers.later().execute(settings::prepare);
        this.files = given;
        Platform.runLater(() -> {
            view.focusStart();
            openFiles(view);
        });
    }

    /**
     * Brings the window to the front, and opens what a second start was given: the catalogs first, the files in them.
     */
    void open(WindowRequest request) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        files = request.files();
        var others = request.catalogs().filter(asked -> !asked.equals(catalogs.selection()));
        others.ifPresentOrElse(catalogs::open, () -> current.ifPresent(this::openFiles));
    }

    /** Returns the ports through which the window uses the program. */
    Host host() {
        return host;
    }

    /** Stops watching the catalogs, writes the settings, ends the executors and restores the locale of the system. */
    @Override
    public void close() {
        open.close();
        gate.close();
        settings.flush();
        workers.close();
        locale.restore();
    }

    /**
     * Takes over how the desktop looks now, unless the reader leaves nothing to it; on the JavaFX thread, and done
     * later, as asking starts a process. Called when the window gets the focus: whoever changes the look of the
     * desktop does so in another window, and comes back.
     */
    void followDesktop() {
        if (!settings.settings().getValue().appearance().followsSystem()) return;
        workers.later().execute(() -> {
            var now = prepared.desktop().lookNow();
            Platform.runLater(() -> looks.follow(now));
        });
    }

    private String title() {
        return open.title(catalogs.store().getValue().board().get().catalog().rubric().name(), catalogs.texts());
    }

    private void replace() {
        var place = ViewPlace.of(stage.getScene());
        var view = view();
        view.showIn(stage.getScene());
        // Of the same catalogs the reader sees the same place.
        if (!open.selection().equals(viewed) || !place.restore(stage.getScene())) view.focusStart();
        viewed = open.selection();
        stage.setTitle(title());
        openFiles(view);
    }

    // An exploration is of the catalogs that were asked for, and waits until they have been read.
    private void openFiles(ExplorerView view) {
        if (catalogs.isStandIn()) return;
        var given = files;
        files = List.of();
        view.openAll(given);
    }

    private ExplorerView view() {
        shown.set(false);
        shown = new SimpleBooleanProperty(true);
        context.set(newContext());
        var store = catalogs.store().getValue();
        var acceptability = new AcceptabilityService(store, workers.survey(), Platform::runLater);
        var view = new ExplorerView(store, acceptability, context, shown, host);
        current = Optional.of(view);
        return view;
    }

    private ViewContext newContext() {
        var look = looks.sized(settings.settings().map(Settings::appearance)).when(shown);
        return new ViewContext(catalogs.texts(), looks.palette(look).when(shown), look, prepared.typeface(), fonts,
            prepared.icons(), new DragPace());
    }
}
