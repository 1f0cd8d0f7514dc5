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
 * Keeps the share of weightings in which each service comes first up to date with a store. Drawing takes longer than a
 * tick of a slider, so it is done elsewhere, given up as soon as it is outdated, and told in steps where it is long.
 */
public final class AcceptabilityService {

    /** Between two looks at whether the question still stands. */
    private static final int STEP = 250;
    /** No more often than this is an unfinished count told, in nanoseconds. */
    private static final long PATIENCE = 400_000_000L;

    private final Executor background;
    private final Executor home;
    private final LongSupplier clock;
    private final ReadOnlyObjectWrapper<Optional<Estimate>> outlook = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final AtomicInteger question = new AtomicInteger();
    private Optional<Alternatives> asked = Optional.empty();
    /** Any weighting is drawn without regard to the reader's: counted once for the services shown. */
    private Optional<Acceptability> all = Optional.empty();

    /**
     * What was counted.
     *
     * @param all      over all weightings
     * @param near     over weightings near the reader's
     * @param complete whether all weightings there are to draw are drawn
     */
    public record Estimate(Alternatives contenders, Acceptability all, Acceptability near, boolean complete) {

        /** Whether it was counted for the order on a board. */
        public boolean answers(Board board) {
            return contenders.ranking() == board.ranking() && contenders.sameServices(board.contenders());
        }
    }

    /** A survey of a store; it draws on one executor, which may take its time before it begins, and
     *  tells on the other, where the store lives. */
    public AcceptabilityService(Store store, Executor background, Executor home) {
        this(store, background, home, System::nanoTime);
    }

    /** The same with a clock of its own, in nanoseconds. */
    AcceptabilityService(Store store, Executor background, Executor home, LongSupplier clock) {
        this.background = background;
        this.home = home;
        this.clock = clock;
        store.board().subscribe(board -> ask(board.contenders()));
    }

    /** The latest count; of an earlier order until the present one is counted. */
    public ReadOnlyObjectProperty<Optional<Estimate>> outlook() {
        return outlook.getReadOnlyProperty();
    }

    private void ask(Alternatives alternatives) {
        if (asked.filter(before -> same(before, alternatives)).isPresent()) return;
        asked = Optional.of(alternatives);
        int number = question.incrementAndGet();
        var known = all.filter(before -> before.contenders().sameServices(alternatives));
        background.execute(() -> count(number, alternatives, known));
    }

    private static boolean same(Alternatives before, Alternatives now) {
        return before.ranking() == now.ranking() && before.sameServices(now);
    }

    private void count(int number, Alternatives alternatives, Optional<Acceptability> known) {
        if (question.get() != number) return;
        var near = new AcceptabilitySimulation(alternatives, WeightSampler.near(alternatives.weights()));
        var any = new AcceptabilitySimulation(alternatives, WeightSampler.all());
        long told = clock.getAsLong();
        for (int until = STEP; until <= WeightSampler.MOST; until += STEP) {
            if (question.get() != number) return;
            near.advance(until);
            if (known.isEmpty()) any.advance(until);
            boolean complete = until == WeightSampler.MOST;
            long now = clock.getAsLong();
            if (!complete && now - told < PATIENCE) continue;
            told = now;
            var counted = new Estimate(alternatives, known.orElseGet(any::soFar), near.soFar(), complete);
            home.execute(() -> tell(number, counted));
        }
    }

    private void tell(int number, Estimate counted) {
        if (question.get() != number) return;
        if (counted.complete()) all = Optional.of(counted.all());
        outlook.set(Optional.of(counted));
    }
}
