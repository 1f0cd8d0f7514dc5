package serverlesslabel.app;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import serverlesslabel.files.settings.ExplorationFile;
import serverlesslabel.io.FileFailure;
import serverlesslabel.paint.PayloadReader;
import serverlesslabel.state.Change;
import serverlesslabel.state.Exploration;
import serverlesslabel.state.RestoredExploration;
import serverlesslabel.state.Settings;
import serverlesslabel.state.Store;
import serverlesslabel.view.host.ExplorationsPort;

/** Opens, saves and resets the exploration of the present store; remembers the files. */
final class ExplorationController implements ExplorationsPort {

    private final ObservableValue<Store> store;
    private final SettingsStore settings;
    private final BackgroundExecutor background;

    ExplorationController(ObservableValue<Store> store, SettingsStore settings, BackgroundExecutor background) {
        this.store = store;
        this.settings = settings;
        this.background = background;
    }

    @Override
    public void open(Path file, Consumer<RestoredExploration> done, Consumer<FileFailure> failed) {
        var catalog = store.getValue().board().get().catalog();
        background.attempt(() -> ExplorationFile.open(file, catalog, PayloadReader::text), reopened -> {
            use(file);
            done.accept(reopened);
        }, failed);
    }

    @Override
    public void save(Path file, Runnable done, Consumer<FileFailure> failed) {
        var board = store.getValue().board().get();
        background.attempt(() -> {
            ExplorationFile.write(file, board.settled(), board.catalog());
            return file;
        }, written -> {
            use(written);
            done.run();
        }, failed);
    }

    @Override
    public void reset() {
        var present = store.getValue();
        present.apply(new Change.Open(Exploration.of(present.board().get().catalog().rubric().reference())));
        settings.update(Settings::withDefaults);
    }

    private void use(Path file) {
        settings.update(now -> now.withRecentFile(file.toAbsolutePath()));
    }
}
