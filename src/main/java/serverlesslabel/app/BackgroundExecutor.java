package serverlesslabel.app;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import serverlesslabel.io.FileFailure;

/** Runs tasks one after the other on a thread of its own, and reports how they ended on the JavaFX thread. */
final class BackgroundExecutor implements Executor, AutoCloseable {

    private final ExecutorService thread;

    /**
     * An executor on a new daemon thread: the program ends without waiting for it.
     *
     * @param crashes told what a task threw that is a mistake of the program
     */
    BackgroundExecutor(String name, Thread.UncaughtExceptionHandler crashes) {
        this.thread = Executors.newSingleThreadExecutor(task -> {
            var thread = new Thread(task, name);
            thread.setDaemon(true);
            thread.setUncaughtExceptionHandler(crashes);
            return thread;
        });
    }

    /** A task that may fail for a reason outside the program. */
    @FunctionalInterface
    interface Attempt<T> {

        /** Does it; gives the result. */
        T make() throws IOException;
    }

    @Override
    public void execute(Runnable task) {
        thread.execute(task);
    }

    /** An executor on the same thread that hands each task over only after a delay in milliseconds. */
    Executor after(long delay) {
        return CompletableFuture.delayedExecutor(delay, TimeUnit.MILLISECONDS, thread);
    }

    /** Attempts a task; its result, or why there is none, is reported on the JavaFX thread. */
    <T> void attempt(Attempt<T> attempt, Consumer<T> done, Consumer<FileFailure> failed) {
        execute(() -> {
            try {
                var made = attempt.make();
                Platform.runLater(() -> done.accept(made));
            } catch (IOException e) {
                Platform.runLater(() -> failed.accept(FileFailure.of(e)));
            }
        });
    }

    /** Takes no more tasks; those that wait are still done. */
    @Override
    public void close() {
        thread.shutdown();
    }
}
