package serverlesslabel.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import serverlesslabel.files.settings.SettingsFolder;
import serverlesslabel.state.CatalogSelection;

/** The window as an application: a stage, what happens on it, and where it is. */
public final class ExplorerApp extends Application {

    private static final List<String> ICONS = List.of("app-16.png", "app-32.png", "app-64.png", "app-128.png",
        "app-256.png");

    /** In bytes; an older one as large stays beside it. */
    private static final long LARGEST_LOG = 1 << 20;

    private LogFile log;
    private ExplorerController session;

    /** Made by JavaFX. */
    public ExplorerApp() {}

    @Override
    public void start(Stage stage) {
        var folder = SettingsFolder.ofThisUser();
        log = new LogFile(SettingsFolder.logsOfThisUser(), LARGEST_LOG);
        log.begin();
        var arguments = getParameters().getRaw();
        session = new ExplorerController(stage, getHostServices(), folder, shelf(arguments), log.file());
        Thread.currentThread().setUncaughtExceptionHandler(session.mishap());
        var place = new WindowPlacement(stage);
        ICONS.forEach(name -> stage.getIcons().add(new Image(
            ExplorerApp.class.getResourceAsStream("/serverlesslabel/icons/" + name))));
        session.begin(WindowPlacement.WIDTH, WindowPlacement.HEIGHT, arguments.stream().limit(1)
            .filter(text -> !text.isEmpty()).map(Path::of).findFirst());
        session.settings().getValue().layout().bounds().ifPresent(place::restore);
        stage.show();
        place.whenMoved(bounds ->
            session.remember(settings -> settings.withLayout(layout -> layout.withBounds(bounds))));
    }

    // The exploration's file, whether the shipped catalog is wanted, and those beside it: as Main hands them over.
    private static Optional<CatalogSelection> shelf(List<String> arguments) {
        if (arguments.size() < 2 || arguments.get(1).isEmpty()) return Optional.empty();
        return Optional.of(new CatalogSelection(Boolean.parseBoolean(arguments.get(1)),
            arguments.stream().skip(2).map(Path::of).toList()));
    }

    @Override
    public void stop() {
        session.end();
        log.close();
    }
}
