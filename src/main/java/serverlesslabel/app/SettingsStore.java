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
 * Writes settings to disk on a background thread as soon as they change, so that they survive even a kill; coalesces
 * changes: while one state is written, only the latest of those that come waits for its turn. So a kill costs what was
 * set while the last writing ran: a few milliseconds, some thirty on a busy machine.
 */
final class SettingsStore implements SettingsPort {

    private static final System.Logger LOG = System.getLogger(SettingsStore.class.getName());

    private final Path folder;
    private final Executor writing;
    private final Executor telling;
    private final ReadOnlyObjectWrapper<Settings> settings;
    private final ReadOnlyObjectWrapper<Optional<FileFailure>> failure = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final AtomicReference<Optional<Snapshot>> waiting = new AtomicReference<>(Optional.empty());
    private SettingsFile file;
    private Catalog catalog;
    /** What was read or written last. */
    private Settings onDisk;
    /** What was in the way the last time, so that it is logged and told once and not with every tick of a slider. */
    private Optional<FileFailure> known = Optional.empty();

    private record Snapshot(Settings settings, SettingsFile file, Catalog catalog) {}

    /**
     * The settings in a folder, and the exploration of the catalogs that are open.
     *
     * @param writing writes, on one thread
     * @param telling runs what tells whether the writing failed, on the thread the settings are used on
     * @param catalog what these catalogs hold; an exploration is read as far as it fits
     */
    SettingsStore(Path folder, CatalogSelection selection, Executor writing, Executor telling, Catalog catalog) {
        this.folder = folder;
        this.file = new SettingsFile(folder, selection);
        this.writing = writing;
        this.telling = telling;
        this.catalog = catalog;
        this.onDisk = file.read(catalog);
        this.settings = new ReadOnlyObjectWrapper<>(onDisk);
        // The first writing would be the slowest: classes are loaded and compiled for it.
        var rehearsed = onDisk;
        var first = file;
        writing.execute(() -> attempt(() -> first.rehearse(rehearsed, catalog)));
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
        // Before anybody is told: a window in other colours takes a while.
        if (waiting.getAndSet(Optional.of(new Snapshot(next, file, catalog))).isEmpty()) writing.execute(this::write);
        settings.set(next);
    }

    /** From now on explorations are of other catalogs, with a file of their own; gives the one kept there last. */
    Optional<Exploration> switchTo(CatalogSelection selection, Catalog another) {
        flush();
        settings.set(settings.get().withExploration(Optional.empty()));
        keptIs(settings.get());
        catalog = another;
        file = new SettingsFile(folder, selection);
        return file.read(another).exploration();
    }

    /** Writes the present settings at once, before the program ends or goes on with something else. */
    void flush() {
        waiting.set(Optional.of(new Snapshot(settings.get(), file, catalog)));
        write();
    }

    private synchronized void write() {
        waiting.getAndSet(Optional.empty()).ifPresent(kept -> attempt(() -> {
            kept.file.write(kept.settings, onDisk, kept.catalog);
            onDisk = kept.settings;
        }));
    }

    private synchronized void keptIs(Settings now) {
        onDisk = now;
    }

    private synchronized void attempt(Writing writing) {
        try {
            writing.run();
            tell(Optional.empty());
        } catch (IOException e) {
            if (tell(Optional.of(FileFailure.of(e)))) LOG.log(Level.WARNING, "The settings could not be kept", e);
        }
    }

    private boolean tell(Optional<FileFailure> now) {
        if (now.equals(known)) return false;
        known = now;
        telling.execute(() -> failure.set(now));
        return true;
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }
}
