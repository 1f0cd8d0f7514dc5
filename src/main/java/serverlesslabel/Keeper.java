package serverlesslabel;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import serverlesslabel.domain.Catalog;
import serverlesslabel.files.SettingsFile;
import serverlesslabel.paint.Export;
import serverlesslabel.state.Settings;

/**
 * Keeps the settings on disk as soon as they change, so that they survive even a kill. Writing is done elsewhere; while
 * one state is written, only the latest of those that come waits for its turn.
 */
final class Keeper {

    private static final System.Logger LOG = System.getLogger(Keeper.class.getName());

    private final Executor writing;
    private final ReadOnlyObjectWrapper<Settings> settings;
    private final AtomicReference<Optional<Kept>> waiting = new AtomicReference<>(Optional.empty());
    private SettingsFile file;
    private Catalog catalog;

    private record Kept(Settings settings, SettingsFile file, Catalog catalog) {}

    Keeper(SettingsFile file, Executor writing, Catalog catalog) {
        this.file = file;
        this.writing = writing;
        this.catalog = catalog;
        this.settings = new ReadOnlyObjectWrapper<>(file.read(catalog));
    }

    /** What is kept. */
    ReadOnlyObjectProperty<Settings> settings() {
        return settings.getReadOnlyProperty();
    }

    /** From now on explorations are of this catalog, and kept in its file. */
    void of(Catalog another, SettingsFile itsFile) {
        catalog = another;
        file = itsFile;
    }

    /** Keeps something else from now on. */
    void remember(UnaryOperator<Settings> change) {
        var next = change.apply(settings.get());
        if (next.equals(settings.get())) return;
        settings.set(next);
        if (waiting.getAndSet(Optional.of(new Kept(next, file, catalog))).isEmpty()) writing.execute(this::write);
    }

    /** Keeps the present settings at once, before the program ends. */
    void flush() {
        waiting.set(Optional.of(new Kept(settings.get(), file, catalog)));
        write();
    }

    private synchronized void write() {
        waiting.getAndSet(Optional.empty()).ifPresent(kept -> {
            try {
                kept.file.write(kept.settings, kept.catalog);
            } catch (IOException e) {
                LOG.log(Level.WARNING, "The settings could not be kept: " + Export.reason(e));
            }
        });
    }
}
