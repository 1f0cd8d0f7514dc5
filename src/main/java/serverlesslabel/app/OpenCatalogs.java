package serverlesslabel.app;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import serverlesslabel.files.catalog.CatalogWatch;
import serverlesslabel.files.settings.CatalogSelectionFile;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.text.Texts;

/** Knows which catalogs are open, watches their files, and keeps the selection for the next start. */
final class OpenCatalogs implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(OpenCatalogs.class.getName());

    private final CatalogSelectionFile file;
    private final BackgroundExecutor writing;
    private CatalogSelection selection;
    private Consumer<CatalogSelection> changed = any -> { };
    private CatalogWatch watch = new CatalogWatch(List.of(), () -> { });

    /** Opens the catalogs given, or those the folder of the settings says were open last. */
    OpenCatalogs(Optional<CatalogSelection> given, Path folder, BackgroundExecutor writing) {
        this.file = new CatalogSelectionFile(folder);
        this.writing = writing;
        this.selection = given.orElseGet(file::read);
        given.ifPresent(this::keep);
    }

    /** Which catalogs are open. */
    CatalogSelection selection() {
        return selection;
    }

    /**
     * Begins to watch the open catalogs, these and those that follow.
     *
     * @param told told the catalogs of which a file was saved; on a thread of its own
     */
    void watch(Consumer<CatalogSelection> told) {
        changed = told;
        watchSelection();
    }

    /** Opens other catalogs in the place of these. */
    void put(CatalogSelection another) {
        if (another.equals(selection)) return;
        selection = another;
        watchSelection();
        keep(another);
    }

    /** The title of the window: which catalogs are open; the shipped one alone goes without saying. */
    String title(Texts texts) {
        if (selection.equals(CatalogSelection.SHIPPED)) return texts.get("app.name");
        var names = Stream.concat(selection.shipped() ? Stream.of(texts.get("shelf.shipped")) : Stream.empty(),
            selection.names().stream()).collect(Collectors.joining(", "));
        return texts.get("shelf.title", names, texts.get("app.name"));
    }

    /** Ends the watching. */
    @Override
    public void close() {
        watch.close();
    }

    private void watchSelection() {
        watch.close();
        var watched = selection;
        watch = new CatalogWatch(watched.own(), () -> changed.accept(watched));
    }

    private void keep(CatalogSelection kept) {
        writing.attempt(() -> {
            file.write(kept);
            return kept;
        }, written -> { }, why -> LOG.log(Level.WARNING, "Which catalogs are open could not be kept: " + why));
    }
}
