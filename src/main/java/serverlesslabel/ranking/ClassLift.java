package serverlesslabel.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import serverlesslabel.domain.LabelClass;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;

/**
 * What would lift a service to the next class of its label: the smallest sets of rises that reach it. Each ladder is
 * taken for itself; a fact that two ladders ask about may raise both at once.
 *
 * @param now  the class on its label
 * @param next the class above; empty where there is none
 * @param sets the smallest sets, those with the fewest conditions to meet first, at most {@link #MOST}; empty where
 *             there is no class above, or the ladders do not reach that far
 * @param more whether there are further sets with as few steps
 */
public record ClassLift(LabelClass now, Optional<LabelClass> next, List<RiseSet> sets, boolean more) {

    /** The most sets that are named. */
    public static final int MOST = 3;

    public ClassLift {
        sets = List.copyOf(sets);
    }

    /**
     * Rises on different characteristics, in the order of the rubric.
     *
     * @param steps  the steps of all ladders together; no set that reaches the class has fewer
     * @param needed the conditions that have to be met, all ladders together
     */
    public record RiseSet(List<LevelRise> rises, int steps, int needed) {

        private static final RiseSet NONE = new RiseSet(List.of(), 0, 0);
        private static final Comparator<RiseSet> SMALLEST =
            Comparator.comparing(RiseSet::steps).thenComparing(RiseSet::needed);

        public RiseSet {
            rises = List.copyOf(rises);
        }

        private RiseSet with(LevelRise rise) {
            var all = new ArrayList<>(rises);
            all.add(rise);
            return new RiseSet(all, steps + rise.steps(), needed + rise.needed());
        }
    }

    /** What would lift a service to the next class, by the reference weights and all stated facts. */
    public static ClassLift of(Service service, Rubric rubric) {
        var weights = rubric.reference();
        var index = Index.of(service.levels(), weights);
        var now = index.classIn(rubric.classes());
        var next = rubric.classes().stream().filter(other -> other.place() == now.place() - 1).findFirst();
        if (next.isEmpty()) return new ClassLift(now, next, List.of(), false);
        int most = Index.most(weights);
        int missing = (next.get().from() * most + 99) / 100 - index.points();
        var reaching = smallest(service, rubric, missing);
        var sets = reaching.stream().filter(set -> set.steps() == reaching.get(0).steps()).toList();
        return new ClassLift(now, next, sets.subList(0, Math.min(MOST, sets.size())), sets.size() > MOST);
    }

    // A knapsack over the points that are gained, those beyond what is missing counted as that. For each number of
    // points the smallest few sets are kept: an extension of a set that is not among them is not among the last either.
    private static List<RiseSet> smallest(Service service, Rubric rubric, int missing) {
        var counted = rubric.reference().effective();
        List<List<RiseSet>> byPoints = new ArrayList<>();
        IntStream.rangeClosed(0, missing).forEach(points -> byPoints.add(points == 0 ? List.of(RiseSet.NONE)
            : List.of()));
        for (var characteristic : rubric.characteristics()) {
            var before = List.copyOf(byPoints);
            for (var rise : LevelRise.of(service, characteristic)) {
                int gain = counted.of(characteristic) * (rise.to().steps() - rise.from().steps());
                for (int points = 0; points < missing && gain > 0; points++) {
                    int reached = Math.min(missing, points + gain);
                    var more = before.get(points).stream().map(set -> set.with(rise)).toList();
                    if (!more.isEmpty()) byPoints.set(reached, smallest(byPoints.get(reached), more));
                }
            }
        }
        return byPoints.get(missing);
    }

    private static List<RiseSet> smallest(List<RiseSet> some, List<RiseSet> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        all.sort(RiseSet.SMALLEST);
        return List.copyOf(all.subList(0, Math.min(MOST + 1, all.size())));
    }
}
