package serverlesslabel.state;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
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

    /** Draws between two checks whether the request is still the latest; fewer where there are many services. */
    private static final int BATCH = 250;
    /** Services ranked between two checks in a large catalog: some milliseconds' work. */
    private static final int RANKED = 500_000;
    /** The shortest time between two intermediate estimates, in nanoseconds. */
    private static final long PUBLISH_INTERVAL = 400_000_000L;

    private final Executor background;
    private final Executor storeThread;
    private final LongSupplier clock;
    private final ReadOnlyObjectWrapper<Optional<Estimate>> estimate = new ReadOnlyObjectWrapper<>(Optional.empty());
    /** Only the latest is kept: those given up hold no ranking of a large catalog while they wait to be begun. */
    private volatile Optional<Request> latest = Optional.empty();
    private int requests;
    /** Counted once per set of services, as draws over all weights do not depend on the reader's weights. */
    private Optional<Acceptability> all = Optional.empty();

    private record Request(int number, Alternatives alternatives, Optional<Acceptability> all) {}

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

    /**
     * A task on the same executors, for what else is to be computed once the weights rest.
     *
     * @param done called with the result on the thread of the store
     */
    public <I, O> LatestTask<I, O> task(Function<I, O> computation, Consumer<O> done) {
        return new LatestTask<>(background, storeThread, computation, done);
    }

    private void request(Alternatives alternatives) {
        if (latest.filter(request -> same(request.alternatives, alternatives)).isPresent()) return;
        int number = ++requests;
        latest = Optional.of(new Request(number, alternatives, all));
        background.execute(() -> latest.filter(request -> request.number == number)
            .ifPresent(request -> new Count(request).run()));
    }

    private static boolean same(Alternatives before, Alternatives now) {
        return before.ranking() == now.ranking() && before.sameServices(now);
    }

    private boolean outdated(Request request) {
        return latest.filter(last -> last.number == request.number).isEmpty();
    }

    private void publish(Request request, Estimate counted) {
        if (outdated(request)) return;
        if (counted.complete()) all = Optional.of(counted.all());
        estimate.set(Optional.of(counted));
    }

    /**
     * The count of one request. Goes to the end of the queue with every intermediate estimate, so that the count of a
     * large catalog, which may take a minute, lets others through.
     */
    private final class Count implements Runnable {

        private final Request request;
        private final Optional<Acceptability> known;
        private final AcceptabilitySimulation near;
        /** Empty where the count over all weights is known. */
        private final Optional<AcceptabilitySimulation> any;
        private final int batch;
        private int done;

        Count(Request request) {
            this.request = request;
            var alternatives = request.alternatives;
            this.known = request.all.filter(before -> before.alternatives().sameServices(alternatives));
            this.near = new AcceptabilitySimulation(alternatives, WeightSampler.near(alternatives.weights()));
            this.any = known.isPresent() ? Optional.empty()
                : Optional.of(new AcceptabilitySimulation(alternatives, WeightSampler.all()));
            this.batch = Math.max(1, Math.min(BATCH, RANKED / Math.max(1, alternatives.size())));
        }

        @Override
        public void run() {
            long begun = clock.getAsLong();
            while (done < WeightSampler.MOST) {
                if (outdated(request)) return;
                done = Math.min(WeightSampler.MOST, done + batch);
                near.advance(done);
                any.ifPresent(simulation -> simulation.advance(done));
                boolean complete = done == WeightSampler.MOST;
                if (!complete && clock.getAsLong() - begun < PUBLISH_INTERVAL) continue;
                var overAll = known.or(() -> any.map(AcceptabilitySimulation::result)).orElseThrow();
                var counted = new Estimate(request.alternatives, overAll, near.result(), complete);
                storeThread.execute(() -> publish(request, counted));
                if (!complete) background.execute(this);
                return;
            }
        }
    }
}
