package serverlesslabel.io;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Lets one process at a time read, change and write the files of a folder. The lock is the system's, on a file that is
 * empty and stays: it ends with the process that holds it, however that ends, so nobody has to take it away. Who does
 * not get it soon, because its holder is stopped or the file system knows no locks, goes on without.
 */
public final class FolderLock {

    /** The name of the file in the folder. */
    public static final String NAME = ".lock";

    private static final LazyLogger LOG = LazyLogger.of(FolderLock.class);
    /** In milliseconds: many times what a holder needs for two small files. */
    private static final long PATIENCE = 2000;
    /** In milliseconds. */
    private static final long BETWEEN_TRIES = 2;

    private FolderLock() {}

    /** What is done while the lock is held. */
    @FunctionalInterface
    public interface Work {

        /** Does the work. */
        void run() throws IOException;
    }

    /**
     * Does work while no other process and no other thread does any in this folder. The folder must exist.
     *
     * @throws IOException if the work fails
     */
    public static void hold(Path folder, Work work) throws IOException {
        // The lock of the system is one of processes: two threads would both have it.
        synchronized (FolderLock.class) {
            try (var lock = new ProcessLock(folder.resolve(NAME))) {
                if (!isSoonHeld(lock)) LOG.get().log(Level.INFO, "Another process holds the lock of {0}", folder);
                work.run();
            }
        }
    }

    private static boolean isSoonHeld(ProcessLock lock) {
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE);
        try {
            while (!lock.acquire()) {
                if (System.nanoTime() > until) return false;
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(BETWEEN_TRIES));
            }
            return true;
        } catch (IOException unknown) {
            return false;
        }
    }
}
