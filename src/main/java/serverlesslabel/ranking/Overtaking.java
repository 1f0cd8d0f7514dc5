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
 * What it takes for one service to get ahead of another: the least weight that has to move, and the least change of a
 * single level.
 *
 * @param move   empty where the lower is nowhere better, and so ahead under no weights
 * @param change empty where no single level would do it
 */
public record Overtaking(Service lower, Service higher, Optional<Move> move, Optional<LevelChange> change) {

    /**
     * The least weight that has to move, in whole points of the 100 there are; one point less is not enough.
     *
     * @param tie   how much must move for the two to be level
     * @param from  where the points come from, those that help most first; the shares add up to what moves
     * @param to    where they go
     */
    public record Move(int points, Share tie, List<Portion> from, Characteristic to) {

        public Move {
            from = List.copyOf(from);
        }

        /** How many whole points each part has, in the order of {@link #from()}; they add up to all points. */
        public List<Integer> wholePoints() {
            return LargestRemainder.of(from.stream().map(portion -> portion.share().part()).toList(), points);
        }
    }

    /** What one characteristic gives away; all portions of a move are parts of the same whole. */
    public record Portion(Characteristic characteristic, Share share) {}

    /** One level of one service as it would have to be. */
    public record LevelChange(Service service, Characteristic characteristic, int from, int to) {

        int steps() {
            return Math.abs(to - from);
        }
    }

    /**
     * What it takes for a service to get ahead of another that is not behind it.
     *
     * @throws IllegalArgumentException if the lower one is ahead already
     */
    public static Overtaking of(Service lower, Service higher, Weights weights, Rubric rubric) {
        var counted = weights.effective();
        int gap = Index.of(higher.levels(), counted).points() - Index.of(lower.levels(), counted).points();
        if (gap < 0) throw new IllegalArgumentException(lower.id() + " is ahead of " + higher.id() + " already");
        var axes = rubric.characteristics();
        return new Overtaking(lower, higher, move(lower, higher, counted, axes, gap),
            change(lower, higher, counted, axes, gap));
    }

    /** What it takes for the lower of two services to get ahead of the other; for the first where they are level. */
    public static Overtaking between(Service one, Service other, Weights weights, Rubric rubric) {
        boolean ahead = Index.of(one.levels(), weights).compareTo(Index.of(other.levels(), weights)) > 0;
        return ahead ? of(other, one, weights, rubric) : of(one, other, weights, rubric);
    }

    /*
     * All weight goes to the characteristic on which the lower one is furthest ahead, and comes from those on which
     * it is furthest behind: a fractional knapsack, and so the least there is. A unit is a hundredth of a point of
     * importance, which makes a point of a hundred as many units as the importances add up to.
     */
    private static Optional<Move> move(Service lower, Service higher, Weights weights, List<Characteristic> axes,
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
                return Optional.of(new Move(points, tie, portions(sources, weights, points), to));
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

    private static int ahead(Service lower, Service higher, Characteristic each) {
        return lower.levels().of(each) - higher.levels().of(each);
    }

    // The fewest steps; rather the lower one up than the higher one down, and rather where they weigh most.
    private static Optional<LevelChange> change(Service lower, Service higher, Weights weights,
        List<Characteristic> axes,
                                           long gap) {
        return axes.stream().filter(characteristic -> weights.of(characteristic) > 0).flatMap(characteristic -> {
            int steps = (int) (gap / weights.of(characteristic)) + 1;
            int up = lower.levels().of(characteristic);
            int down = higher.levels().of(characteristic);
            return Stream.of(new LevelChange(lower, characteristic, up, up + steps),
                new LevelChange(higher, characteristic, down, down - steps));
        }).filter(each -> each.to() >= 0 && each.to() <= Level.TOP)
            .min(Comparator.comparing(LevelChange::steps).thenComparing(each -> each.service().equals(higher))
                .thenComparing(each -> -weights.of(each.characteristic())));
    }
}
