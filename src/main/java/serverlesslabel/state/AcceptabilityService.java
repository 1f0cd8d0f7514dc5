package serverlesslabel.state;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import serverlesslabel.ranking.Acceptability;
import serverlesslabel.ranking.AcceptabilitySimulation;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.WeightSampler;

/**
 * Computes rank acceptabilities for the board of a store, anew whenever its alternatives or their weights change. The
 * draws take longer than a slider tick, so they run on a background executor, stop as soon as they are outdated, and
 * publish intermediate estimates when they take long.
 */
public final class AcceptabilityService {

    /** Draws between two checks whether the request is still the latest. */
    private static final int BATCH = 250;
    /** The shortest time between two intermediate estimates, in nanoseconds. */
    private static final long PUBLISH_INTERVAL = 400_000_000L;

    private final Executor background;
    private final Executor storeThread;
    private final LongSupplier clock;
    private final ReadOnlyObjectWrapper<Optional<Estimate>> estimate = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final AtomicInteger latestRequest = new AtomicInteger();
    private Optional<Alternatives> requested = Optional.empty();
    /** Counted once per set of services, as draws over all weights do not depend on the reader's weights. */
    private Optional<Acceptability> all = Optional.empty();

    /**
     * The rank acceptabilities counted so far.
     *
     * @param alternatives the services and weights they were counted for
     * @param all        over sets of weights drawn uniformly from all there are
     * @param near       over sets of weights drawn near the reader's
     * @param complete   whether all {@link WeightSampler#MOST} draws are counted
     */
    public record Estimate(Alternatives alternatives, Acceptability all, Acceptability near, boolean complete) {

        /** Whether the estimate is for the ranking and the shown services of a board. */
        public boolean answers(Board board) {
            return alternatives.ranking() == board.ranking() && alternatives.sameServices(board.alternatives());
        }
    }

    /**
     * Subscribes to a store and begins with its present board.
     *
     * @param background  runs the draws; it may delay them
     * @param storeThread runs the updates of {@link #estimate()} on the thread the store lives on
     */
    public AcceptabilityService(Store store, Executor background, Executor storeThread) {
        this(store, background, storeThread, System::nanoTime);
    }

    /** Subscribes with another clock, in nanoseconds. */
    AcceptabilityService(Store store, Executor background, Executor storeThread, LongSupplier clock) {
        this.background = background;
        this.storeThread = storeThread;
        this.clock = clock;
        store.board().subscribe(board -> request(board.alternatives()));
    }

    /**
     * The latest estimate; empty before the first. It may be outdated until the present board is counted: see
     * {@link Estimate#answers(Board)}.
     */
    public ReadOnlyObjectProperty<Optional<Estimate>> estimate() {
        return estimate.getReadOnlyProperty();
    }

    private void request(Alternatives alternatives) {
        if (requested.filter(before -> same(before, alternatives)).isPresent()) return;
        requested = Optional.of(alternatives);
        int number = latestRequest.incrementAndGet();
        var known = all.filter(before -> before.alternatives().sameServices(alternatives));
        background.execute(() -> count(number, alternatives, known));
    }

    private static boolean same(Alternatives before, Alternatives now) {
        return before.ranking() == now.ranking() && before.sameServices(now);
    }

    private void count(int number, Alternatives alternatives, Optional<Acceptability> known) {
        if (latestRequest.get() != number) return;
        var near = new AcceptabilitySimulation(alternatives, WeightSampler.near(alternatives.weights()));
        var any = new AcceptabilitySimulation(alternatives, WeightSampler.all());
        long published = clock.getAsLong();
        for (int until = BATCH; until <= WeightSampler.MOST; until += BATCH) {
            if (latestRequest.get() != number) return;
            near.advance(until);
            if (known.isEmpty()) any.advance(until);
            boolean complete = until == WeightSampler.MOST;
            long now = clock.getAsLong();
            if (!complete && now - published < PUBLISH_INTERVAL) continue;
            published = now;
            var counted = new Estimate(alternatives, known.orElseGet(any::result), near.result(), complete);
            storeThread.execute(() -> publish(number, counted));
        }
    }

    private void publish(int number, Estimate counted) {
        if (latestRequest.get() != number) return;
        if (counted.complete()) all = Optional.of(counted.all());
        estimate.set(Optional.of(counted));
    }
}
