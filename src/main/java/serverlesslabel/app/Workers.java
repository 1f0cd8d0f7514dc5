package serverlesslabel.app;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * The executors beside the JavaFX thread.
 *
 * @param tasks    runs what the reader waits for: reading catalogs, rendering and writing exports
 * @param settings writes settings, on a thread of its own so that it never waits for a large picture
 * @param counting counts, on a thread of its own so that nothing the reader waits for waits for it
 * @param survey   computes on the thread of {@code counting} once the weights have rested and the window stands: rank
 *                 acceptabilities, and what else takes too long for a slider tick in a large catalog
 * @param later    runs on the thread of the settings what can wait a while longer
 * @param standing to be completed when the window has painted its first frame
 */
record Workers(BackgroundExecutor tasks, BackgroundExecutor settings, BackgroundExecutor counting, Executor survey,
               Executor later, CompletableFuture<Void> standing) implements AutoCloseable {

    /** In milliseconds: how long the weights must rest first, so that a slider tick starts no computation. */
    private static final long RESTING = 150;
    /** In milliseconds, from the first frame: by then the reader has the whole window. */
    private static final long SETTLING = 1000;

    /** Starts the executors; each makes its thread for its first task. */
    static Workers start(Thread.UncaughtExceptionHandler crashes) {
        var tasks = new BackgroundExecutor("background", crashes);
        var settings = new BackgroundExecutor("settings", crashes);
        var counting = new BackgroundExecutor("counting", crashes);
        var standing = new CompletableFuture<Void>();
        return new Workers(tasks, settings, counting, after(standing, counting.after(RESTING)),
            after(standing, settings.after(SETTLING)), standing);
    }

    private static Executor after(CompletableFuture<Void> standing, Executor executor) {
        return task -> {
            // Not thenRunAsync: it would keep what the task throws to itself.
            var unused = standing.thenRun(() -> executor.execute(task));
        };
    }

    @Override
    public void close() {
        settings.close();
        tasks.close();
        counting.close();
    }
}
