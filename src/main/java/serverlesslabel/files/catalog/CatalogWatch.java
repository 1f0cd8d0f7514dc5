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

/** Tells when something in catalog folders was saved, once the saving has come to rest. */
public final class CatalogWatch implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(CatalogWatch.class.getName());
    /** An editor saves in several steps; so long after the last one it is done, in milliseconds. */
    private static final long RESTING = 200;

    private final Optional<WatchService> service;
    private final List<Path> catalogs;
    private final Runnable changed;

    /** Watches tables, and folders with all below them, from now on; {@code changed} is run on a thread of its own. */
    public CatalogWatch(List<Path> catalogs, Runnable changed) {
        this.catalogs = catalogs.stream().map(Path::toAbsolutePath).map(Path::normalize).toList();
        this.changed = changed;
        this.service = catalogs.isEmpty() ? Optional.empty() : open();
        service.ifPresent(each -> {
            register(each);
            var thread = new Thread(() -> watch(each), "catalog watch");
            thread.setDaemon(true);
            thread.start();
        });
    }

    @Override
    public void close() {
        service.ifPresent(each -> {
            try {
                each.close();
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

    private void watch(WatchService watched) {
        try {
            while (true) {
                boolean concerned = concerns(watched.take());
                for (var key = watched.poll(RESTING, TimeUnit.MILLISECONDS); key != null;
                    key = watched.poll(RESTING, TimeUnit.MILLISECONDS)) concerned |= concerns(key);
                register(watched);
                if (concerned) changed.run();
            }
        } catch (ClosedWatchServiceException e) {
            // Nobody listens any more.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    // Beside a table lie files that are nobody's business.
    private boolean concerns(WatchKey key) {
        var events = key.pollEvents();
        key.reset();
        var folder = (Path) key.watchable();
        return events.stream().anyMatch(event -> !(event.context() instanceof Path name)
            || catalogs.stream().anyMatch(folder.resolve(name)::startsWith));
    }

    // Folders that came since are watched too; to watch one twice changes nothing.
    private void register(WatchService watched) {
        for (var catalog : catalogs) {
            boolean table = Files.isRegularFile(catalog);
            var folder = table ? catalog.toAbsolutePath().getParent() : catalog;
            try (var below = Files.walk(folder, table ? 0 : Integer.MAX_VALUE)) {
                for (var path : below.filter(Files::isDirectory).toList())
                    path.register(watched, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
            } catch (IOException e) {
                LOG.log(Level.WARNING, "The catalog in " + folder + " cannot be watched: " + e.getMessage());
            }
        }
    }
}
