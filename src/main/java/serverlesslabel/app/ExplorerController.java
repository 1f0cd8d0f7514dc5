package serverlesslabel.app;

import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Stage;
import serverlesslabel.files.catalog.CatalogReader;
import serverlesslabel.files.icons.IconFolder;
import serverlesslabel.paint.Typeface;
import serverlesslabel.state.AcceptabilityService;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.state.Settings;
import serverlesslabel.text.Language;
import serverlesslabel.view.ExplorerView;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.dialog.CrashDialog;
import serverlesslabel.view.host.Host;

/** Shows the explorer on a stage, and replaces its views whenever the catalog, the language or the profiles change. */
final class ExplorerController implements AutoCloseable {

    private final Stage stage;
    private final Workers workers;
    private final LocaleSwitch locale = new LocaleSwitch();
    private final ThemePalette themes = new ThemePalette(DarkModeDetector.ofThisMachine());
    private final Typeface typeface = new Typeface();
    private final OpenCatalogs open;
    private final SettingsStore settings;
    private final CatalogController catalogs;
    private final Host host;
    private final ObjectProperty<ViewContext> context = new SimpleObjectProperty<>();
    /** True for the current views; becomes false when they are replaced, which ends their subscriptions. */
    private BooleanProperty shown = new SimpleBooleanProperty(true);

    /** An explorer on the given catalogs, or on those that were open last if none are given. */
    ExplorerController(Stage stage, Environment environment, Optional<CatalogSelection> given) {
        this.stage = stage;
        this.workers = environment.workers();
        this.open = new OpenCatalogs(given, environment.settings(), workers.settings());
        var english = CatalogReader.read(open.selection(), Language.ENGLISH.id());
        this.settings = new SettingsStore(environment.settings(), open.selection(), workers.settings(),
            Platform::runLater, english);
        this.catalogs = new CatalogController(open, settings, locale, workers.tasks(), english);
        this.host = new Host(settings, catalogs,
            new ExplorationController(catalogs.store(), settings, workers.tasks()),
            new ExportController(catalogs, typeface, IconFolder.shipped(), workers.tasks()),
            environment.desktop().apply(settings), new ProgramController(stage, environment.log()));
        context.set(newContext());
        environment.crashes().report(settings::flush,
            details -> new CrashDialog(details, host.program(), host.desktop(), context.get(), stage));
    }

    /** Fills the stage with a scene of this size in pixels, then opens the file with an exploration if there is one. */
    void begin(double width, double height, Optional<Path> file) {
        var view = view();
        stage.setScene(view.scene(width, height));
        stage.setTitle(open.title(catalogs.texts()));
        catalogs.store().addListener((value, before, now) -> replace());
        Platform.runLater(() -> {
            view.focusStart();
            file.ifPresent(view::open);
        });
    }

    /** Returns the ports through which the window uses the program. */
    Host host() {
        return host;
    }

    /** Stops watching the catalogs, writes the settings, ends the executors and restores the locale of the system. */
    @Override
    public void close() {
        open.close();
        settings.flush();
        workers.close();
        locale.restore();
    }

    private void replace() {
        var view = view();
        view.showIn(stage.getScene());
        view.focusStart();
        stage.setTitle(open.title(catalogs.texts()));
    }

    private ExplorerView view() {
        shown.set(false);
        shown = new SimpleBooleanProperty(true);
        context.set(newContext());
        var store = catalogs.store().getValue();
        return new ExplorerView(store, new AcceptabilityService(store, workers.survey(), Platform::runLater), context,
            shown, host);
    }

    private ViewContext newContext() {
        var look = settings.settings().map(Settings::appearance).when(shown);
        return ViewContext.of(catalogs.texts(), look.map(themes::of), look, typeface, IconFolder.shipped());
    }
}
