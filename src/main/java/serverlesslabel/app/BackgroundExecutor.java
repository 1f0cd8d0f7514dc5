package serverlesslabel.app;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import serverlesslabel.io.FileFailure;

/** Runs tasks one after the other on one background thread, and reports their results on the JavaFX thread. */
final class BackgroundExecutor implements Executor, AutoCloseable {

    private final ExecutorService thread;

    /**
     * Starts an executor on a new daemon thread, for which the program does not wait when it ends.
     *
     * @param name    the name of the thread
     * @param crashes receives the unchecked exceptions that tasks throw
     */
    BackgroundExecutor(String name, Thread.UncaughtExceptionHandler crashes) {
        // What is asked for after the end, by a count or a watch that was under way, is nobody's any more.
        this.thread = new ThreadPoolExecutor(1, 1, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
            var thread = new Thread(task, name);
            thread.setDaemon(true);
            thread.setUncaughtExceptionHandler(crashes);
            return thread;
        }, new ThreadPoolExecutor.DiscardPolicy());
    }

    /** A task with a result, which may fail for a reason outside the program. */
    @FunctionalInterface
    interface Attempt<T> {

        /** Runs the task and returns its result. */
        T make() throws IOException;
    }

    @Override
    public void execute(Runnable task) {
        thread.execute(task);
    }

    /** Returns an executor on the same thread that submits each task after a delay in milliseconds. */
    Executor after(long delay) {
        return CompletableFuture.delayedExecutor(delay, TimeUnit.MILLISECONDS, thread);
    }

    /**
     * Returns an executor on the same thread that begins a task no sooner than a pause in milliseconds after the one
     * before; for one thread.
     */
    Executor spaced(long pause) {
        return new Executor() {
            private long next = System.nanoTime();

            @Override
            public void execute(Runnable task) {
                long now = System.nanoTime();
                long wait = Math.max(0, next - now);
                next = now + wait + TimeUnit.MILLISECONDS.toNanos(pause);
                if (wait == 0) thread.execute(task);
                else CompletableFuture.delayedExecutor(wait, TimeUnit.NANOSECONDS, thread).execute(task);
            }
        };
    }

    /** Runs a task in the background, then calls {@code done} or {@code failed} on the JavaFX thread. */
    <T> void attempt(Attempt<T> attempt, Consumer<T> done, Consumer<FileFailure> failed) {
        execute(() -> {
            try {
                var result = attempt.make();
                Platform.runLater(() -> done.accept(result));
            } catch (IOException e) {
                Platform.runLater(() -> failed.accept(FileFailure.of(e)));
            }
        });
    }

    /** Drops new tasks; those already submitted still run. */
    @Override
    public void close() {
        thread.shutdown();
    }
}
