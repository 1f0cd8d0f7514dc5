package serverlesslabel.state;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A computation in the background of which only the latest is wanted: what is outdated before it is begun is not
 * computed, and what is outdated when it is done is dropped. Inputs that wait are not kept.
 */
public final class LatestTask<I, O> {

    private final Executor background;
    private final Executor storeThread;
    private final Function<I, O> computation;
    private final Consumer<O> done;
    private volatile Optional<Request<I>> latest = Optional.empty();
    private int requests;

    private record Request<I>(int number, I input) {}

    /**
     * A task that nothing is requested of yet.
     *
     * @param background  runs the computation; it may delay it
     * @param storeThread runs {@code done}, on the thread that {@link #request} is called on
     */
    public LatestTask(Executor background, Executor storeThread, Function<I, O> computation, Consumer<O> done) {
        this.background = background;
        this.storeThread = storeThread;
        this.computation = computation;
        this.done = done;
    }

    /** Requests the result for an input instead of any requested before. */
    public void request(I input) {
        int number = ++requests;
        latest = Optional.of(new Request<>(number, input));
        background.execute(() -> latest(number).ifPresent(request -> {
            var result = computation.apply(request.input);
            storeThread.execute(() -> latest(number).ifPresent(still -> {
                latest = Optional.empty();
                done.accept(result);
            }));
        }));
    }

    /** Drops what was requested. */
    public void cancel() {
        latest = Optional.empty();
    }

    private Optional<Request<I>> latest(int number) {
        return latest.filter(request -> request.number == number);
    }
}
