package serverlesslabel.files.catalog;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import serverlesslabel.io.LazyLogger;

/** Receives the system's notices about folders, and tells those that concern catalogs. Used on one thread. */
final class FolderNotices {

    private static final LazyLogger LOG = LazyLogger.of(FolderNotices.class);

    private final WatchService watcher;
    private final List<Path> catalogs;
    private final Map<Path, WatchKey> keys = new HashMap<>();

    /** Notices about catalogs, given by absolute paths. */
    FolderNotices(WatchService watcher, List<Path> catalogs) {
        this.watcher = watcher;
        this.catalogs = catalogs;
    }

    /**
     * Watches these folders and no others. A folder that was made anew under its old name is another one to the system,
     * so all of them are registered again; for those that are the same, that changes nothing.
     *
     * @throws ClosedWatchServiceException if the service has been closed
     */
    void watch(Set<Path> folders) {
        keys.entrySet().removeIf(entry -> {
            boolean left = !folders.contains(entry.getKey());
            if (left) entry.getValue().cancel();
            return left;
        });
        folders.forEach(this::register);
    }

    private void register(Path folder) {
        try {
            var key = folder.register(watcher, StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE);
            var before = keys.put(folder, key);
            if (before != null && !before.equals(key)) before.cancel();
        } catch (IOException | UnsupportedOperationException e) {
            // It has just been deleted, may not be looked into, or the system has no more notices to give.
            LOG.get().log(Level.DEBUG, "no notices about " + folder, e);
        }
    }

    /**
     * Waits for notices, at most this long in milliseconds.
     *
     * @return whether one of them concerns the catalogs
     * @throws ClosedWatchServiceException if the service has been closed
     */
    boolean await(long wait) throws InterruptedException {
        boolean concerned = false;
        for (var key = watcher.poll(wait, TimeUnit.MILLISECONDS); key != null; key = watcher.poll())
            concerned |= concerns(key);
        return concerned;
    }

    private boolean concerns(WatchKey key) {
        var events = key.pollEvents();
        key.reset();
        var folder = (Path) key.watchable();
        return events.stream().anyMatch(event -> event.context() instanceof Path name
            && CatalogStamp.concerns(folder.resolve(name), catalogs));
    }
}
