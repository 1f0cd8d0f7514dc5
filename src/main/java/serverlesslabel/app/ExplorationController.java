package serverlesslabel.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import serverlesslabel.domain.Catalog;
import serverlesslabel.export.PayloadReader;
import serverlesslabel.files.settings.ExplorationFile;
import serverlesslabel.io.FileFailure;
import serverlesslabel.io.FileFailureException;
import serverlesslabel.state.Change;
import serverlesslabel.state.Exploration;
import serverlesslabel.state.PeopleStore;
import serverlesslabel.state.RestoredExploration;
import serverlesslabel.state.Settings;
import serverlesslabel.state.Store;
import serverlesslabel.view.host.ExplorationsPort;
import serverlesslabel.view.host.PersonOutcome;

/** Opens, saves and resets the exploration of the current store; adds its files to the recent ones. */
final class ExplorationController implements ExplorationsPort {

    private final ObservableValue<Store> store;
    private final SettingsStore settings;
    private final BackgroundExecutor background;
    private final PeopleStore people = new PeopleStore();

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
    public PeopleStore people() {
        return people;
    }

    // Somebody else's files are none of those the reader used last.
    @Override
    public void openPeople(List<Path> files, Consumer<List<PersonOutcome>> done) {
        var catalog = store.getValue().board().get().catalog();
        background.execute(() -> {
            var read = files.stream().map(file -> read(file, catalog)).toList();
            Platform.runLater(() -> done.accept(read.stream().map(outcome -> admitted(outcome, catalog)).toList()));
        });
    }

    private static PersonOutcome read(Path file, Catalog catalog) {
        try {
            return new PersonOutcome.Added(file, ExplorationFile.owner(file),
                ExplorationFile.open(file, catalog, PayloadReader::text));
        } catch (FileFailureException e) {
            return new PersonOutcome.Failed(file, e.failure());
        }
    }

    private PersonOutcome admitted(PersonOutcome read, Catalog catalog) {
        if (!(read instanceof PersonOutcome.Added added)) return read;
        return people.add(added.name(), added.restored().exploration().weights(), catalog.rubric())
            .<PersonOutcome>map(person -> new PersonOutcome.Added(added.file(), person.name(), added.restored()))
            .orElse(new PersonOutcome.LeftOut(added.file()));
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
