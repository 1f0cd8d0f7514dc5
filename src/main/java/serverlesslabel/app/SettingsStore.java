package serverlesslabel.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import serverlesslabel.domain.Catalog;
import serverlesslabel.files.settings.SettingsFile;
import serverlesslabel.io.FileFailure;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.state.Exploration;
import serverlesslabel.state.Settings;
import serverlesslabel.view.host.SettingsPort;

/**
 * Writes settings to disk on a background thread as soon as they change; coalesces changes: while one state is written,
 * only the latest of those that follow is kept for the next write. The executor may leave a pause between two writes:
 * so even a killed process loses no more than the changes of a tenth of a second.
 */
final class SettingsStore implements SettingsPort {

    private static final System.Logger LOG = System.getLogger(SettingsStore.class.getName());

    private final Path folder;
    private final Executor writing;
    private final Executor notifying;
    private final ReadOnlyObjectWrapper<Settings> settings;
    private final ReadOnlyObjectWrapper<Optional<FileFailure>> failure = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final AtomicReference<Optional<Snapshot>> waiting = new AtomicReference<>(Optional.empty());
    private SettingsFile file;
    private Catalog catalog;
    /** The settings as they were last read or written. */
    private Settings onDisk;
    /** The last failure, so that it is logged and reported once and not with every tick of a slider. */
    private Optional<FileFailure> lastFailure = Optional.empty();

    private record Snapshot(Settings settings, SettingsFile file, Catalog catalog) {}

    /**
     * Reads the settings in a folder, and the last exploration of the open catalogs.
     *
     * @param writing   runs the writes, on one thread
     * @param notifying sets the failure property, on the thread the settings are used on
     * @param catalog   the content of the open catalogs; an exploration is read as far as it fits this catalog
     */
    SettingsStore(Path folder, CatalogSelection selection, Executor writing, Executor notifying, Catalog catalog) {
        this.folder = folder;
        this.file = new SettingsFile(folder, selection);
        this.writing = writing;
        this.notifying = notifying;
        this.catalog = catalog;
        this.onDisk = file.read(catalog);
        this.settings = new ReadOnlyObjectWrapper<>(onDisk);
    }

    /**
     * Writes everything once to a temporary file, on the thread that calls. The first write is the slowest, because
     * classes are loaded and compiled for it; and a folder that cannot be written is known early.
     */
    synchronized void prepare() {
        attempt(() -> file.prepare(onDisk, catalog));
    }

    @Override
    public ReadOnlyObjectProperty<Settings> settings() {
        return settings.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyObjectProperty<Optional<FileFailure>> failure() {
        return failure.getReadOnlyProperty();
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public void update(UnaryOperator<Settings> change) {
        var next = change.apply(settings.get());
        if (next.equals(settings.get())) return;
        // Queued before the listeners run, because some take a while, such as a change of theme.
        if (waiting.getAndSet(Optional.of(new Snapshot(next, file, catalog))).isEmpty()) writing.execute(this::write);
        settings.set(next);
    }

    /**
     * Writes the current settings, then switches to the exploration file of other catalogs. The settings hold no
     * exploration afterwards.
     *
     * @return the exploration saved for these catalogs, as far as it fits; empty if there is none
     */
    Optional<Exploration> switchTo(CatalogSelection selection, Catalog next) {
        flush();
        settings.set(settings.get().withExploration(Optional.empty()));
        setOnDisk(settings.get());
        catalog = next;
        file = new SettingsFile(folder, selection);
        return file.read(next).exploration();
    }

    /** Writes the current settings on the calling thread, and returns when they are written or the write has failed. */
    void flush() {
        waiting.set(Optional.of(new Snapshot(settings.get(), file, catalog)));
        write();
    }

    private synchronized void write() {
        waiting.getAndSet(Optional.empty()).ifPresent(snapshot -> attempt(() -> {
            snapshot.file.write(snapshot.settings, onDisk, snapshot.catalog);
            onDisk = snapshot.settings;
        }));
    }

    private synchronized void setOnDisk(Settings now) {
        onDisk = now;
    }

    private synchronized void attempt(Writing writing) {
        try {
            writing.run();
            report(Optional.empty());
        } catch (IOException e) {
            if (report(Optional.of(FileFailure.of(e)))) LOG.log(Level.WARNING, "The settings could not be kept", e);
        }
    }

    // Returns whether this outcome differs from the last one.
    private boolean report(Optional<FileFailure> now) {
        if (now.equals(lastFailure)) return false;
        lastFailure = now;
        notifying.execute(() -> failure.set(now));
        return true;
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }
}
