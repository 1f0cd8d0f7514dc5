package serverlesslabel.app;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import serverlesslabel.files.catalog.CatalogSize;
import serverlesslabel.files.catalog.CatalogWatch;
import serverlesslabel.files.settings.CatalogSelectionFile;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.text.Texts;

/** Holds the selection of open catalogs, watches their files and saves the selection for the next start. */
final class OpenCatalogs implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(OpenCatalogs.class.getName());

    private final CatalogSelectionFile file;
    private final BackgroundExecutor writing;
    private final CatalogSelection requested;
    private CatalogSelection selection;
    private Consumer<CatalogSelection> changed = any -> { };
    private CatalogWatch watch = new CatalogWatch(List.of(), () -> { });

    /**
     * Opens the given catalogs, or those that the folder of the settings says were open last. If they are large, the
     * catalog inside the program is open until they have been read.
     */
    OpenCatalogs(Optional<CatalogSelection> given, Path folder, BackgroundExecutor writing) {
        this.file = new CatalogSelectionFile(folder);
        this.writing = writing;
        this.requested = given.orElseGet(file::read);
        this.selection = CatalogSize.isLarge(requested) ? CatalogSelection.SHIPPED : requested;
        given.ifPresent(this::save);
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
     * @param listener receives the catalogs of which a file was saved, on the thread of the watch
     */
    void watch(Consumer<CatalogSelection> listener) {
        changed = listener;
        watchSelection();
    }

    /** Replaces the open catalogs, watches the new ones and saves the selection. */
    void replace(CatalogSelection next) {
        if (next.equals(selection)) return;
        selection = next;
        watchSelection();
        save(next);
    }

    /** Returns the title of the window, which names the open catalogs unless the shipped one is the only one. */
    String title(Texts texts) {
        if (selection.equals(CatalogSelection.SHIPPED)) return texts.get("app.name");
        var names = Stream.concat(selection.shipped() ? Stream.of(texts.get("shelf.shipped")) : Stream.empty(),
            selection.names().stream()).collect(Collectors.joining(", "));
        return texts.get("shelf.title", names, texts.get("app.name"));
    }

    /** Stops watching. */
    @Override
    public void close() {
        watch.close();
    }

    private void watchSelection() {
        watch.close();
        var watched = selection;
        watch = new CatalogWatch(watched.own(), () -> changed.accept(watched));
    }

    private void save(CatalogSelection saved) {
        writing.attempt(() -> {
            file.write(saved);
            return saved;
        }, written -> { }, why -> LOG.log(Level.WARNING, "Which catalogs are open could not be kept: " + why));
    }
}
