package serverlesslabel.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.LargestRemainder;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.Weights;

/**
 * What one service needs to overtake another: the smallest shift of weight, and the smallest change of a single level.
 *
 * @param lower  the service that is behind or tied
 * @param higher the service to overtake
 * @param move   the shift of weight; empty if the lower service is better on no characteristic, so that no weights help
 * @param change the change of a level; empty if no change of a single level is enough
 */
public record Overtaking(Service lower, Service higher, Optional<WeightShift> move, Optional<LevelChange> change) {

    /**
     * The smallest shift of weight that is enough.
     *
     * @param points the weight to shift, in whole points of 100; one point less is not enough
     * @param tie    the share of all weight to shift until the two services are tied
     * @param from   what each characteristic gives, most helpful first; the shares add up to the points
     * @param to     the characteristic that receives the points
     */
    public record WeightShift(int points, Share tie, List<Portion> from, Characteristic to) {

        public WeightShift {
            from = List.copyOf(from);
        }

        /** The portions rounded to whole points, in the order of {@link #from()}; they add up to {@link #points()}. */
        public List<Integer> wholePoints() {
            return LargestRemainder.of(from.stream().map(portion -> portion.share().part()).toList(), points);
        }
    }

    /** The share of all weight that one characteristic gives. All portions of a shift have the same {@code whole}. */
    public record Portion(Characteristic characteristic, Share share) {}

    /**
     * The change of one level that is enough.
     *
     * @param service the lower service if its level would have to rise, the higher one if its level would have to fall
     * @param from    the level now, 0 to 5
     * @param to      the level needed, 0 to 5
     */
    public record LevelChange(Service service, Characteristic characteristic, int from, int to) {

        /** So many levels may one day be gained or lost; more is another service. */
        private static final int LIKELY = 2;

        /** The competition rank that its service would have among alternatives it belongs to. */
        public int rank(Alternatives alternatives) {
            int now = alternatives.points(alternatives.position(service).orElseThrow());
            int then = now + alternatives.weights().effective().of(characteristic) * (to - from);
            // Where it falls, the service as it is now is not ahead of itself.
            return 1 + alternatives.ahead(then) - (then < now ? 1 : 0);
        }

        /** The number of levels between the two. */
        int steps() {
            return Math.abs(to - from);
        }

        /** Whether it is of two levels at most, and so worth telling. */
        public boolean likely() {
            return steps() <= LIKELY;
        }
    }

    /**
     * What a service needs to overtake another that is ahead or tied.
     *
     * @throws IllegalArgumentException if the lower service is ahead already
     */
    public static Overtaking of(Service lower, Service higher, Weights weights, Rubric rubric) {
        var counted = weights.effective();
        int gap = Index.of(higher.levels(), counted).points() - Index.of(lower.levels(), counted).points();
        if (gap < 0) throw new IllegalArgumentException(lower.id() + " is ahead of " + higher.id() + " already");
        var axes = rubric.characteristics();
        return new Overtaking(lower, higher, move(lower, higher, counted, axes, gap),
            change(lower, higher, counted, axes, gap));
    }

    /** What the lower of two services needs to overtake the other; if they are tied, what the first needs. */
    public static Overtaking between(Service one, Service other, Weights weights, Rubric rubric) {
        boolean ahead = Index.of(one.levels(), weights).compareTo(Index.of(other.levels(), weights)) > 0;
        return ahead ? of(other, one, weights, rubric) : of(one, other, weights, rubric);
    }

    /*
     * A fractional knapsack, so the greedy choice is optimal: all weight goes to the characteristic on which the lower
     * service is furthest ahead and comes from those on which it is furthest behind. The unit is a hundredth of a
     * weight point, so that one of 100 points of all weight is Σ weight units, a whole number.
     */
    private static Optional<WeightShift> move(Service lower, Service higher, Weights weights, List<Characteristic> axes,
                                       long gap) {
        var to = axes.stream().max(Comparator.comparing((Characteristic characteristic) ->
            ahead(lower, higher, characteristic))
            .thenComparing(weights::of).thenComparing(characteristic -> -characteristic.place())).orElseThrow();
        int most = ahead(lower, higher, to);
        if (most <= 0) return Optional.empty();
        var sources = axes.stream().filter(characteristic -> ahead(lower, higher, characteristic) < most
            && weights.of(characteristic) > 0)
            .sorted(Comparator.comparing((Characteristic characteristic) -> ahead(lower, higher, characteristic))
                .thenComparing(characteristic -> -weights.of(characteristic))).toList();
        long wanted = 100 * gap;
        long moved = 0;
        for (var characteristic : sources) {
            int gain = most - ahead(lower, higher, characteristic);
            long units = 100L * weights.of(characteristic);
            if (units * gain > wanted) {
                long enough = moved + wanted / gain + 1;
                int points = (int) ((enough + weights.sum() - 1) / weights.sum());
                var tie = new Share(moved * gain + wanted, 100L * weights.sum() * gain);
                return Optional.of(new WeightShift(points, tie, portions(sources, weights, points), to));
            }
            wanted -= units * gain;
            moved += units;
        }
        throw new IllegalStateException("with all its weight on " + to.id() + " the lower one is ahead");
    }

    private static List<Portion> portions(List<Characteristic> sources, Weights weights, int points) {
        var portions = new ArrayList<Portion>();
        long left = (long) points * weights.sum();
        for (var characteristic : sources) {
            long taken = Math.min(left, 100L * weights.of(characteristic));
            if (taken > 0) portions.add(new Portion(characteristic, new Share(taken, 100L * weights.sum())));
            left -= taken;
        }
        return portions;
    }

    private static int ahead(Service lower, Service higher, Characteristic characteristic) {
        return lower.levels().of(characteristic) - higher.levels().of(characteristic);
    }

    // The fewest steps; of equal ones, raising the lower service first, then the characteristic with the most weight.
    private static Optional<LevelChange> change(Service lower, Service higher, Weights weights,
            List<Characteristic> axes, long gap) {
        return axes.stream().filter(characteristic -> weights.of(characteristic) > 0).flatMap(characteristic -> {
            int steps = (int) (gap / weights.of(characteristic)) + 1;
            int up = lower.levels().of(characteristic);
            int down = higher.levels().of(characteristic);
            return Stream.of(new LevelChange(lower, characteristic, up, up + steps),
                new LevelChange(higher, characteristic, down, down - steps));
        }).filter(change -> change.to() >= 0 && change.to() <= Level.TOP)
            .min(Comparator.comparing(LevelChange::steps).thenComparing(change -> change.service().equals(higher))
                .thenComparing(change -> -weights.of(change.characteristic())));
    }
}
