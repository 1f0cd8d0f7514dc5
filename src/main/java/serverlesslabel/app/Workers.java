package serverlesslabel.app;

import java.util.concurrent.Executor;

/**
 * The executors beside the JavaFX thread.
 *
 * @param tasks    runs what the reader waits for: reading catalogs, rendering and writing exports
 * @param settings writes settings, on a thread of its own so that it never waits for a large picture
 * @param counting counts, on a thread of its own so that nothing the reader waits for waits for it
 * @param survey   computes on the thread of {@code counting} once the weights have rested: rank acceptabilities, and
 *                 what else takes too long for a slider tick in a large catalog
 */
record Workers(BackgroundExecutor tasks, BackgroundExecutor settings, BackgroundExecutor counting, Executor survey)
    implements AutoCloseable {

    /** In milliseconds: how long the weights must rest first, so that a slider tick starts no computation. */
    private static final long RESTING = 150;

    /** Starts the executors; each makes its thread for its first task. */
    static Workers start(Thread.UncaughtExceptionHandler crashes) {
        var counting = new BackgroundExecutor("counting", crashes);
        return new Workers(new BackgroundExecutor("background", crashes), new BackgroundExecutor("settings", crashes),
            counting, counting.after(RESTING));
    }

    @Override
    public void close() {
        settings.close();
        tasks.close();
        counting.close();
    }
}
