package serverlesslabel.app;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import serverlesslabel.export.PayloadReader;
import serverlesslabel.files.settings.ExplorationFile;
import serverlesslabel.io.FileFailure;
import serverlesslabel.state.Change;
import serverlesslabel.state.Exploration;
import serverlesslabel.state.RestoredExploration;
import serverlesslabel.state.Settings;
import serverlesslabel.state.Store;
import serverlesslabel.view.host.ExplorationsPort;

/** Opens, saves and resets the exploration of the current store; adds its files to the recent ones. */
final class ExplorationController implements ExplorationsPort {

    private final ObservableValue<Store> store;
    private final SettingsStore settings;
    private final BackgroundExecutor background;

    /** A controller that reads and writes files on a background executor. */
    ExplorationController(ObservableValue<Store> store, SettingsStore settings, BackgroundExecutor background) {
        this.store = store;
        this.settings = settings;
        this.background = background;
    }

    @Override
    public void open(Path file, Consumer<RestoredExploration> done, Consumer<FileFailure> failed) {
        var catalog = store.getValue().board().get().catalog().latest();
        background.attempt(() -> ExplorationFile.open(file, catalog, PayloadReader::text), restored -> {
            addToRecent(file);
            done.accept(restored);
        }, failed);
    }

    @Override
    public void save(Path file, Runnable done, Consumer<FileFailure> failed) {
        var board = store.getValue().board().get();
        background.attempt(() -> {
            ExplorationFile.write(file, board.explorationWithSelection(), board.catalog());
            return file;
        }, written -> {
            addToRecent(written);
            done.run();
        }, failed);
    }

    @Override
    public void reset() {
        var current = store.getValue();
        current.apply(new Change.Open(Exploration.of(current.board().get().catalog().rubric().reference())));
        settings.update(Settings::withDefaults);
    }

    private void addToRecent(Path file) {
        settings.update(now -> now.withRecentFile(file.toAbsolutePath()));
    }
}
