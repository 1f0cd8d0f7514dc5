package serverlesslabel.app;

import java.util.concurrent.Executor;

/**
 * The executors beside the JavaFX thread.
 *
 * @param tasks    what the reader waits for: reading catalogs, exports
 * @param settings writes what was set, even while a large picture is rendered
 * @param survey   counts shares once the hand rests
 */
record Workers(BackgroundExecutor tasks, BackgroundExecutor settings, Executor survey) implements AutoCloseable {

    /** How long the weights must rest before shares are counted, in milliseconds: not with every tick of a slider. */
    private static final long RESTING = 150;

    /** Two new threads; the survey is counted on that of the tasks. */
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
