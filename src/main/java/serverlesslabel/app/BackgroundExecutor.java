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

/** Where everything is done that takes time, one thing after the other; it tells how it ended on the JavaFX thread. */
final class BackgroundExecutor implements Executor {

    /** How long the hand rests before it is counted who comes first, in milliseconds. */
    private static final long RESTING = 150;

    private final ExecutorService thread;

    /** A thread of a name, which the program does not wait for when it ends; somebody is told of our mistakes. */
    BackgroundExecutor(String name, Thread.UncaughtExceptionHandler mistakes) {
        this.thread = Executors.newSingleThreadExecutor(task -> {
            var thread = new Thread(task, name);
            thread.setDaemon(true);
            thread.setUncaughtExceptionHandler(mistakes);
            return thread;
        });
    }

    /** Something that may fail for a reason outside the program. */
    @FunctionalInterface
    interface Attempt<T> {

        /** Does it. */
        T make() throws IOException;
    }

    @Override
    public void execute(Runnable task) {
        thread.execute(task);
    }

    /** An executor that begins when the hand has paused, not with every tick of a slider. */
    Executor resting() {
        return CompletableFuture.delayedExecutor(RESTING, TimeUnit.MILLISECONDS, thread);
    }

    /** Attempts something, and hands on what came of it, or why nothing did. */
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

    /** Takes nothing more. */
    void close() {
        thread.shutdown();
    }
}
