package serverlesslabel.app;

import java.util.concurrent.Executor;

/**
 * The executors beside the JavaFX thread.
 *
 * @param tasks    runs what the reader waits for: reading catalogs, rendering and writing exports
 * @param settings writes settings, on a thread of its own so that it never waits for a large picture
 * @param survey   computes rank acceptabilities once the weights have rested
 */
record Workers(BackgroundExecutor tasks, BackgroundExecutor settings, Executor survey) implements AutoCloseable {

    /** In milliseconds: how long the weights must rest first, so that a slider tick starts no computation. */
    private static final long RESTING = 150;

    /** Starts the two threads; rank acceptabilities are computed on that of the tasks. */
    static Workers start(Thread.UncaughtExceptionHandler crashes) {
        var tasks = new BackgroundExecutor("background", crashes);
        return new Workers(tasks, new BackgroundExecutor("settings", crashes), tasks.after(RESTING));
    }

    @Override
    public void close() {
        settings.close();
        tasks.close();
    }
}
