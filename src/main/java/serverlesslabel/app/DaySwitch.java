package serverlesslabel.app;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import serverlesslabel.domain.Catalog;
import serverlesslabel.state.CatalogDays;
import serverlesslabel.state.Exploration;
import serverlesslabel.state.LatestTask;
import serverlesslabel.state.Store;

/**
 * Follows the day whose facts the reader wants to see: computes the catalog of that day in the background, and hands
 * over a store of it with the same exploration and history. Used on the JavaFX thread.
 */
final class DaySwitch {

    /** So many services are computed at once when a catalog is first shown; more in the background. */
    private static final int FEW = 2_000;

    private final ObservableValue<Store> current;
    private final Executor released;
    private final Consumer<Store> show;
    private final LatestTask<Wanted, Result> task;

    private record Wanted(Store store, Catalog catalog, Optional<LocalDate> day) {}

    private record Result(Store store, Catalog catalog) {}

    /**
     * A switch between the days of a store.
     *
     * @param current    the store on screen
     * @param background computes catalogs
     * @param released   runs on the JavaFX thread what must not happen under a pressed button
     * @param show       shows another store
     */
    DaySwitch(ObservableValue<Store> current, Executor background, Executor released, Consumer<Store> show) {
        this.current = current;
        this.released = released;
        this.show = show;
        this.task = new LatestTask<>(background, Platform::runLater,
            wanted -> new Result(wanted.store(), wanted.catalog().at(wanted.day())), this::arrive);
    }

    /** The exploration without its day, where the catalog knows nothing of that day. */
    static Exploration fitted(Exploration exploration, Catalog latest) {
        return exploration.day().isEmpty() || exploration.day().flatMap(day -> CatalogDays.of(latest)
            .filter(days -> days.contain(day))).isPresent() ? exploration : exploration.withDay(Optional.empty());
    }

    /** The catalog to begin with: as of a day, unless that takes so long that it has to follow. */
    static Catalog beginning(Catalog latest, Optional<LocalDate> day) {
        return latest.services().size() <= FEW ? latest.at(day) : latest;
    }

    /** Follows the day of a store as long as it is on screen. */
    void follow(Store store) {
        store.kept().map(board -> board.exploration().day()).subscribe(day -> {
            var catalog = store.kept().get().catalog();
            if (catalog.day().equals(day)) task.cancel();
            else task.request(new Wanted(store, catalog, day));
        });
    }

    private void arrive(Result result) {
        released.execute(() -> {
            var board = result.store().kept().get();
            // Meanwhile other catalogs may be on screen, or the reader may have gone on to another day.
            if (current.getValue() != result.store() || !board.exploration().day().equals(result.catalog().day()))
                return;
            show.accept(new Store(result.catalog(), board.exploration(), board.history()));
        });
    }
}
