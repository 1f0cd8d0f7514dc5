package serverlesslabel.files.catalog;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import serverlesslabel.io.LazyLogger;

/**
 * Watches catalog folders and tables, and reports when one of the files they consist of has been saved; combines saves
 * in a row. The system's notices make it fast; beside them it looks itself every few seconds, because some drives give
 * no notices, and a folder that was deleted and made anew gives none either.
 */
public final class CatalogWatch implements AutoCloseable {

    private static final LazyLogger LOG = LazyLogger.of(CatalogWatch.class);
    /** In milliseconds: editors save in several steps; a save is complete this long after the last of them. */
    private static final long RESTING = 200;
    /** The most pauses that are waited for: who saves all the time is told from time to time. */
    private static final int MOST_RESTS = 20;
    private static final Duration PAUSE = Duration.ofSeconds(2);
    /** A thousand files make the pause this many milliseconds longer, so that looking costs little however many. */
    private static final int LONGER = 200;

    private final Optional<WatchService> service;
    private final List<Path> catalogs;
    private final Runnable changed;
    private final long pause;
    private final CountDownLatch closed = new CountDownLatch(1);

    /**
     * Starts to watch tables, and folders with all folders of services below them.
     *
     * @param before  what was seen of the catalogs before they were read, so that no change is missed since; if empty,
     *                they are looked at now
     * @param changed runs after each save, on the thread of the watch
     */
    public CatalogWatch(List<Path> catalogs, Optional<CatalogStamp> before, Runnable changed) {
        this(catalogs, before, PAUSE, changed);
    }

    /** A watch that looks itself in this interval. */
    CatalogWatch(List<Path> catalogs, Optional<CatalogStamp> before, Duration pause, Runnable changed) {
        this.catalogs = catalogs.stream().map(Path::toAbsolutePath).map(Path::normalize).toList();
        this.changed = changed;
        this.pause = pause.toMillis();
        this.service = catalogs.isEmpty() ? Optional.empty() : open();
        if (catalogs.isEmpty()) return;
        // Looked at before this returns, so that no change after it is missed.
        var seen = before.orElseGet(() -> CatalogStamp.of(this.catalogs));
        long wait = before.isPresent() ? 0 : this.pause;
        var thread = new Thread(() -> watch(seen, wait), "catalog watch");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        closed.countDown();
        service.ifPresent(watcher -> {
            try {
                watcher.close();
            } catch (IOException e) {
                LOG.get().log(Level.DEBUG, "a catalog could not be left alone", e);
            }
        });
    }

    private static Optional<WatchService> open() {
        try {
            return Optional.of(FileSystems.getDefault().newWatchService());
        } catch (IOException | UnsupportedOperationException e) {
            LOG.get().log(Level.INFO, "The system gives no notices; the catalog is looked at every few seconds: " + e);
            return Optional.empty();
        }
    }

    // The first wait, in milliseconds, is none if the catalogs were seen some time ago.
    private void watch(CatalogStamp before, long first) {
        var notices = service.map(watcher -> new FolderNotices(watcher, catalogs));
        var seen = before;
        long wait = first;
        try {
            notices.ifPresent(each -> each.watch(before.folders()));
            while (closed.getCount() > 0) {
                boolean told = await(notices, wait);
                var now = CatalogStamp.of(catalogs);
                wait = pause + now.parts().size() / 1000 * LONGER;
                if (!told && now.equals(seen)) continue;
                seen = rested(notices, now);
                var folders = seen.folders();
                notices.ifPresent(each -> each.watch(folders));
                tell();
            }
        } catch (ClosedWatchServiceException e) {
            // Closed: the watch ends.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    // Returns whether a notice concerns the catalogs; waits no longer than this, in milliseconds.
    private boolean await(Optional<FolderNotices> notices, long wait) throws InterruptedException {
        if (notices.isPresent()) return notices.get().await(wait);
        closed.await(wait, TimeUnit.MILLISECONDS);
        return false;
    }

    // A file may still be written, or one of several be saved.
    private CatalogStamp rested(Optional<FolderNotices> notices, CatalogStamp first) throws InterruptedException {
        var last = first;
        for (int rests = 0; rests < MOST_RESTS; rests++) {
            boolean told = await(notices, RESTING);
            var now = CatalogStamp.of(catalogs);
            if (!told && now.equals(last)) return now;
            last = now;
        }
        return last;
    }

    // Whatever goes wrong with one report, the next save is reported again.
    private void tell() {
        try {
            if (closed.getCount() > 0) changed.run();
        } catch (RuntimeException e) {
            LOG.get().log(Level.ERROR, "A change of the catalog could not be reported", e);
        }
    }
}
