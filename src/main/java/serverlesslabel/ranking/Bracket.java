package serverlesslabel.ranking;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Service;

/**
 * A bracket, the weight stability interval: how far the share of one weight may move before an order changes, while the
 * other weights keep their proportion. Every index is then a linear function of the share, so two services cross in one
 * point, which is computed exactly. If one characteristic has all the weight, the others have no proportion to keep and
 * count equally. Held weights keep their share, as locked ones do among linked weights.
 *
 * @param now    the present share of the weight; within the bracket
 * @param others the sum of the weights of the other characteristics that are not held; may be 0
 * @param lower  the lower end; empty if the order stays the same down to 0
 * @param upper  the upper end; empty if the order stays the same as far up as the share can move
 */
public record Bracket(Characteristic characteristic, Share now, long others, Optional<End> lower,
                      Optional<End> upper) {

    /**
     * An end of a bracket: the share at which two services are tied, and beyond which the second is ahead.
     *
     * @param share      from 0 to 1; exactly 0 or 1 only if the two are tied under the present weights
     * @param overtaken  the service that is ahead within the bracket
     * @param overtaking the service that is ahead beyond it
     */
    public record End(Share share, Service overtaken, Service overtaking) {}

    /** The brackets within which the same service stays first, one per characteristic in the order of the rubric. */
    public static List<Bracket> ofFirst(Alternatives alternatives) {
        return ofFirst(alternatives, Set.of());
    }

    /**
     * The brackets within which the same service stays first, one per characteristic in the order of the rubric.
     *
     * @param held the weights that keep their share while another one moves
     */
    public static List<Bracket> ofFirst(Alternatives alternatives, Set<Characteristic> held) {
        var solvers = solvers(alternatives, held);
        FirstPlaceRivals.narrow(alternatives, held, solvers);
        return brackets(alternatives, solvers);
    }

    /** The brackets within which the whole order stays the same, one per characteristic in the order of the rubric. */
    public static List<Bracket> ofOrder(Alternatives alternatives) {
        return ofOrder(alternatives, Set.of());
    }

    /**
     * The brackets within which the whole order stays the same, one per characteristic in the order of the rubric.
     *
     * @param held the weights that keep their share while another one moves
     */
    public static List<Bracket> ofOrder(Alternatives alternatives, Set<Characteristic> held) {
        var solvers = solvers(alternatives, held);
        for (var solver : solvers)
            for (int below = 1; below < alternatives.size(); below++) solver.narrow(below - 1, below);
        return brackets(alternatives, solvers);
    }

    private static List<BracketSolver> solvers(Alternatives alternatives, Set<Characteristic> held) {
        return alternatives.rubric().characteristics().stream()
            .map(characteristic -> new BracketSolver(characteristic.place(), alternatives, held)).toList();
    }

    private static List<Bracket> brackets(Alternatives alternatives, List<BracketSolver> solvers) {
        return alternatives.rubric().characteristics().stream()
            .map(characteristic -> solvers.get(characteristic.place()).bracket(characteristic)).toList();
    }

    /**
     * The weight that gives the share of an end if the other weights stay as they are. It may exceed 100; it is 0 if
     * the others have no weight.
     */
    public double importance(End end) {
        double rest = end.share.whole() - end.share.part();
        return rest == 0 ? 0 : others * (double) end.share.part() / rest;
    }

    /** The distance to the nearer end, in percentage points of all weight; empty if there is no end. */
    public Optional<Double> nearestDistance() {
        return Stream.concat(lower.stream(), upper.stream())
            .map(end -> Math.abs(end.share.percent() - now.percent())).min(Double::compare);
    }
}
