package serverlesslabel.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import serverlesslabel.domain.Catalog;
import serverlesslabel.files.settings.SettingsFile;
import serverlesslabel.io.FileFailure;
import serverlesslabel.state.Exploration;
import serverlesslabel.state.Settings;

/**
 * Keeps the settings on disk as soon as they change, so that they survive even a kill. Writing is done elsewhere, on a
 * thread that does nothing else; while one state is written, only the latest of those that come waits for its turn. So
 * a kill costs what was set while the last writing ran: a few milliseconds, some thirty on a busy machine.
 */
final class SettingsStore {

    private static final System.Logger LOG = System.getLogger(SettingsStore.class.getName());

    private final Executor writing;
    private final Executor telling;
    private final ReadOnlyObjectWrapper<Settings> settings;
    private final ReadOnlyObjectWrapper<Optional<FileFailure>> unkept = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final AtomicReference<Optional<Kept>> waiting = new AtomicReference<>(Optional.empty());
    private SettingsFile file;
    private Catalog catalog;
    /** What was read or written last. */
    private Settings onDisk;
    /** What was in the way the last time, so that it is logged and told once and not with every tick of a slider. */
    private Optional<FileFailure> known = Optional.empty();

    private record Kept(Settings settings, SettingsFile file, Catalog catalog) {}

    /** Keeps in a file, writes on one thread, and tells on another what is in the way. */
    SettingsStore(SettingsFile file, Executor writing, Executor telling, Catalog catalog) {
        this.file = file;
        this.writing = writing;
        this.telling = telling;
        this.catalog = catalog;
        this.onDisk = file.read(catalog);
        this.settings = new ReadOnlyObjectWrapper<>(onDisk);
        // The first writing would be the slowest: classes are loaded and compiled for it.
        var rehearsed = onDisk;
        writing.execute(() -> attempt(() -> file.rehearse(rehearsed, catalog)));
    }

    /** What is kept. */
    ReadOnlyObjectProperty<Settings> settings() {
        return settings.getReadOnlyProperty();
    }

    /** What is in the way of keeping it; empty while nothing is. */
    ReadOnlyObjectProperty<Optional<FileFailure>> unkept() {
        return unkept.getReadOnlyProperty();
    }

    /** From now on explorations are of this catalog, and kept in its file. Gives the one that was kept there last. */
    Optional<Exploration> of(Catalog another, SettingsFile itsFile) {
        flush();
        settings.set(settings.get().withExploration(Optional.empty()));
        keptIs(settings.get());
        catalog = another;
        file = itsFile;
        return itsFile.read(another).exploration();
    }

    /** Keeps something else from now on. */
    void remember(UnaryOperator<Settings> change) {
        var next = change.apply(settings.get());
        if (next.equals(settings.get())) return;
        // Before anybody is told: a window in other colours takes a while.
        if (waiting.getAndSet(Optional.of(new Kept(next, file, catalog))).isEmpty()) writing.execute(this::write);
        settings.set(next);
    }

    /** Keeps the present settings at once, before the program ends or goes on with something else. */
    void flush() {
        waiting.set(Optional.of(new Kept(settings.get(), file, catalog)));
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
        telling.execute(() -> unkept.set(now));
        return true;
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }
}
