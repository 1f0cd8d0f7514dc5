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
import serverlesslabel.io.LazyLogger;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.state.Exploration;
import serverlesslabel.state.Settings;
import serverlesslabel.view.host.SettingsPort;

/**
 * Writes settings to disk on a background thread as soon as they change; coalesces changes: while one state is written,
 * only the latest of those that follow is kept for the next write. The executor may leave a pause between two writes:
 * so even a killed process loses no more than the changes of a tenth of a second. What could not be written is tried
 * again until it can be. Each write brings what changed here into what is on disk then, where another window may have
 * changed something else.
 */
final class SettingsStore implements SettingsPort {

    private static final LazyLogger LOG = LazyLogger.of(SettingsStore.class);

    private final Path folder;
    private final Executor writing;
    private final Executor retrying;
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
    /** What could not be written and will be tried again. */
    private Optional<Snapshot> unwritten = Optional.empty();

    private record Snapshot(Settings settings, SettingsFile file, Catalog catalog) {}

    /**
     * Reads the settings in a folder, and the last exploration of the open catalogs.
     *
     * @param writing   runs the writes, on one thread
     * @param retrying  runs on the same thread what may succeed in a while
     * @param notifying sets the failure property, on the thread the settings are used on
     * @param catalog   the content of the open catalogs; an exploration is read as far as it fits this catalog
     */
    SettingsStore(Path folder, CatalogSelection selection, Executor writing, Executor retrying, Executor notifying,
                  Catalog catalog) {
        this.folder = folder;
        this.file = new SettingsFile(folder, selection);
        this.writing = writing;
        this.retrying = retrying;
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
        var unused = attempt(() -> file.prepare(onDisk, catalog));
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
        file = new SettingsFile(folder, selection);
        var saved = file.read(next).exploration();
        goOn(next, saved);
        return saved;
    }

    /**
     * Writes the current settings, then goes on with another content of the same catalogs. The settings hold no
     * exploration afterwards.
     *
     * @param now    the exploration to go on with
     * @param before the catalog it is of
     * @return the exploration, with what was saved for these catalogs and fits only the other content
     */
    Exploration refit(Exploration now, Catalog before, Catalog next) {
        boolean written = flush() && settings.get().exploration().filter(last -> !last.equals(now)).isEmpty();
        var fitted = file.refit(now, before, next);
        goOn(next, written ? Optional.of(fitted) : file.read(next).exploration());
        return fitted;
    }

    private void goOn(Catalog next, Optional<Exploration> saved) {
        catalog = next;
        settings.set(settings.get().withExploration(Optional.empty()));
        setOnDisk(saved);
    }

    /**
     * Writes the current settings on the calling thread, and returns when they are written or the write has failed.
     *
     * @return whether everything that was set is on disk
     */
    synchronized boolean flush() {
        waiting.set(Optional.of(new Snapshot(settings.get(), file, catalog)));
        write();
        return lastFailure.isEmpty();
    }

    private synchronized void write() {
        waiting.getAndSet(Optional.empty()).ifPresent(snapshot -> {
            boolean written = attempt(() -> {
                snapshot.file.write(snapshot.settings, onDisk, snapshot.catalog);
                onDisk = snapshot.settings;
            });
            if (!written && unwritten.isEmpty()) retrying.execute(this::retry);
            unwritten = written ? Optional.empty() : Optional.of(snapshot);
        });
    }

    // What was set meanwhile holds what could not be written then.
    private synchronized void retry() {
        var again = unwritten;
        unwritten = Optional.empty();
        if (again.isPresent()) waiting.compareAndSet(Optional.empty(), again);
        write();
    }

    private synchronized void setOnDisk(Optional<Exploration> exploration) {
        onDisk = onDisk.withExploration(exploration);
        unwritten = Optional.empty();
    }

    private synchronized boolean attempt(Writing work) {
        try {
            work.run();
            report(Optional.empty());
            return true;
        } catch (IOException e) {
            if (report(Optional.of(FileFailure.of(e))))
                LOG.get().log(Level.WARNING, "The settings could not be kept", e);
            return false;
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
