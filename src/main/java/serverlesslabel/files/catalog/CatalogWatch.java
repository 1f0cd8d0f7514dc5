package serverlesslabel.files.catalog;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Watches catalog folders and tables, and reports when files in them have been saved; combines saves in a row. */
public final class CatalogWatch implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(CatalogWatch.class.getName());
    /** In milliseconds: editors save in several steps; a save is complete this long after the last of them. */
    private static final long RESTING = 200;

    private final Optional<WatchService> service;
    private final List<Path> catalogs;
    private final Runnable changed;

    /**
     * Starts to watch tables, and folders with all folders below them.
     *
     * @param changed runs after each save, on the thread of the watch
     */
    public CatalogWatch(List<Path> catalogs, Runnable changed) {
        this.catalogs = catalogs.stream().map(Path::toAbsolutePath).map(Path::normalize).toList();
        this.changed = changed;
        this.service = catalogs.isEmpty() ? Optional.empty() : open();
        service.ifPresent(watcher -> {
            register(watcher);
            var thread = new Thread(() -> watch(watcher), "catalog watch");
            thread.setDaemon(true);
            thread.start();
        });
    }

    @Override
    public void close() {
        service.ifPresent(watcher -> {
            try {
                watcher.close();
            } catch (IOException e) {
                LOG.log(Level.DEBUG, "a catalog could not be left alone", e);
            }
        });
    }

    private static Optional<WatchService> open() {
        try {
            return Optional.of(FileSystems.getDefault().newWatchService());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The catalog cannot be watched: " + e.getMessage());
            return Optional.empty();
        }
    }

    private void watch(WatchService watcher) {
        try {
            while (true) {
                boolean concerned = concerns(watcher.take());
                for (var key = watcher.poll(RESTING, TimeUnit.MILLISECONDS); key != null;
                    key = watcher.poll(RESTING, TimeUnit.MILLISECONDS)) concerned |= concerns(key);
                register(watcher);
                if (concerned) changed.run();
            }
        } catch (ClosedWatchServiceException e) {
            // Closed: the watch ends.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    // The folder of a table may hold other files, which are ignored.
    private boolean concerns(WatchKey key) {
        var events = key.pollEvents();
        key.reset();
        var folder = (Path) key.watchable();
        return events.stream().anyMatch(event -> !(event.context() instanceof Path name)
            || catalogs.stream().anyMatch(folder.resolve(name)::startsWith));
    }

    // Called after each save, for folders created meanwhile; registering a folder again changes nothing.
    private void register(WatchService watcher) {
        for (var catalog : catalogs) {
            boolean table = Files.isRegularFile(catalog);
            var folder = table ? catalog.toAbsolutePath().getParent() : catalog;
            try (var below = Files.walk(folder, table ? 0 : Integer.MAX_VALUE)) {
                for (var path : below.filter(Files::isDirectory).toList())
                    path.register(watcher, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
            } catch (IOException e) {
                LOG.log(Level.WARNING, "The catalog in " + folder + " cannot be watched: " + e.getMessage());
            }
        }
    }
}
