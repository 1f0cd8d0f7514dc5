package serverlesslabel.app;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import serverlesslabel.files.catalog.CatalogStamp;
import serverlesslabel.files.catalog.CatalogWatch;
import serverlesslabel.files.settings.CatalogSelectionFile;
import serverlesslabel.io.LazyLogger;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.text.SafeText;
import serverlesslabel.text.Texts;

/** Holds the selection of open catalogs, watches their files and saves the selection for the next start. */
final class OpenCatalogs implements AutoCloseable {

    private static final LazyLogger LOG = LazyLogger.of(OpenCatalogs.class);

    private final CatalogSelectionFile file;
    private final BackgroundExecutor writing;
    private final CatalogSelection requested;
    private CatalogSelection selection;
    private Optional<CatalogSelection> watched = Optional.empty();
    private Consumer<CatalogSelection> changed = any -> { };
    private CatalogWatch watch = new CatalogWatch(List.of(), Optional.empty(), () -> { });

    /**
     * Opens catalogs.
     *
     * @param requested the catalogs that were asked for
     * @param selection the catalogs that are open instead until those have been read; often the same
     * @param folder    the folder of the settings
     */
    OpenCatalogs(CatalogSelection requested, CatalogSelection selection, Path folder, BackgroundExecutor writing) {
        this.file = new CatalogSelectionFile(folder);
        this.writing = writing;
        this.requested = requested;
        this.selection = selection;
    }

    /** Returns the catalogs that were asked for at the start. */
    CatalogSelection requested() {
        return requested;
    }

    /** Returns the open catalogs. */
    CatalogSelection selection() {
        return selection;
    }

    /**
     * Starts to watch the open catalogs, including those opened later.
     *
     * @param seen     what was seen of them before they were read; if empty, they are looked at now
     * @param listener receives the catalogs of which a file was saved, on the thread of the watch
     */
    void watch(Optional<CatalogStamp> seen, Consumer<CatalogSelection> listener) {
        changed = listener;
        watch(selection, seen);
    }

    /** Watches catalogs that are about to be read, so that no change is missed meanwhile. */
    void prepare(CatalogSelection next) {
        if (!isWatched(next)) watch(next, Optional.empty());
    }

    /** Returns whether catalogs are watched; what is reported of others comes too late. None are after the end. */
    boolean isWatched(CatalogSelection catalogs) {
        return watched.equals(Optional.of(catalogs));
    }

    /** Watches the open catalogs again, because those that were to be read stay closed. */
    void stay() {
        prepare(selection);
    }

    /** Replaces the open catalogs, which have been read, watches the new ones and saves the selection. */
    void replace(CatalogSelection next) {
        if (next.equals(selection)) return;
        selection = next;
        prepare(next);
        keep();
    }

    /** Saves the selection for the next start; only called once its catalogs have been read. */
    void keep() {
        save(selection);
    }

    /**
     * Returns the title of the window, which names the rubric, and the open catalogs unless the shipped one is the only
     * one.
     */
    String title(String rubric, Texts texts) {
        if (selection.equals(CatalogSelection.SHIPPED)) return rubric;
        var names = Stream.concat(selection.shipped() ? Stream.of(texts.get("shelf.shipped")) : Stream.empty(),
            selection.names().stream()).collect(Collectors.joining(", "));
        return texts.get("shelf.title", SafeText.withReplacements(names), rubric);
    }

    /** Stops watching. */
    @Override
    public void close() {
        watched = Optional.empty();
        watch.close();
    }

    private void watch(CatalogSelection next, Optional<CatalogStamp> seen) {
        watch.close();
        watched = Optional.of(next);
        watch = new CatalogWatch(next.own(), seen, () -> changed.accept(next));
    }

    private void save(CatalogSelection saved) {
        writing.attempt(() -> {
            if (!file.read().equals(saved)) file.write(saved);
            return saved;
        }, written -> { }, why -> LOG.get().log(Level.WARNING, "Which catalogs are open could not be kept: " + why));
    }
}
