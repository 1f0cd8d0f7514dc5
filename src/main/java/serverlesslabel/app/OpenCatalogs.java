package serverlesslabel.app;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import serverlesslabel.files.catalog.CatalogWatch;
import serverlesslabel.files.settings.CatalogSelectionFile;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.text.Texts;

/** The catalogs that are open: watched while they are, and remembered for the next start. */
final class OpenCatalogs {

    private static final System.Logger LOG = System.getLogger(OpenCatalogs.class.getName());

    private final CatalogSelectionFile file;
    private final BackgroundExecutor keeping;
    private final Consumer<CatalogSelection> changed;
    private CatalogSelection shelf;
    private CatalogWatch watch;

    /**
     * Opens the catalogs given, or those that were open last.
     *
     * @param changed told when a file was saved in the catalogs that were open then; on a thread of its own
     */
    OpenCatalogs(Optional<CatalogSelection> given, Path folder, BackgroundExecutor keeping,
        Consumer<CatalogSelection> changed) {
        this.file = new CatalogSelectionFile(folder);
        this.keeping = keeping;
        this.changed = changed;
        this.shelf = given.orElseGet(file::read);
        this.watch = watch(shelf);
        given.ifPresent(this::keep);
    }

    /** Which catalogs are open. */
    CatalogSelection shelf() {
        return shelf;
    }

    /** Others are open from now on. */
    void put(CatalogSelection another) {
        if (another.equals(shelf)) return;
        watch.close();
        shelf = another;
        watch = watch(another);
        keep(another);
    }

    /** The title of the window: which catalogs are open; the shipped one alone goes without saying. */
    String title(Texts texts) {
        if (shelf.equals(CatalogSelection.SHIPPED)) return texts.get("app.name");
        var names = Stream.concat(shelf.shipped() ? Stream.of(texts.get("shelf.shipped")) : Stream.empty(),
            shelf.names().stream()).collect(Collectors.joining(", "));
        return texts.get("shelf.title", names, texts.get("app.name"));
    }

    /** Nothing is watched any more. */
    void close() {
        watch.close();
    }

    private CatalogWatch watch(CatalogSelection watched) {
        return new CatalogWatch(watched.own(), () -> changed.accept(watched));
    }

    private void keep(CatalogSelection kept) {
        keeping.attempt(() -> {
            file.write(kept);
            return kept;
        }, written -> { }, why -> LOG.log(Level.WARNING, "Which catalogs are open could not be kept: " + why));
    }
}
