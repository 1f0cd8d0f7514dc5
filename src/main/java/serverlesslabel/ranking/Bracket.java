package serverlesslabel.ranking;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Service;

/**
 * How far the share of one weight may go, all others in proportion, before an order changes: the weight stability
 * interval. Along the way every index is a straight line, so two services cross in one point, which is found exactly.
 * Where one characteristic has all the weight the proportion of the others is lost; they then count alike. Weights that
 * are held keep their share, and only the rest is in proportion; linked weights of which some are locked move so.
 *
 * @param now    the share the weight has; never outside the bracket
 * @param others the importance of all other characteristics that are not held; 0 where they have none
 */
public record Bracket(Characteristic characteristic, Share now, long others, Optional<End> lower,
                      Optional<End> upper) {

    /**
     * Where a bracket ends: the two are level there, and beyond it the second is ahead.
     *
     * @param share 0 or 1 only where the two are level there already
     */
    public record End(Share share, Service overtaken, Service overtaking) {}

    /** How far each weight may go before another service is first, in the order of the rubric. */
    public static List<Bracket> ofFirst(Alternatives alternatives) {
        return ofFirst(alternatives, Set.of());
    }

    /** The same where some weights are held while another moves. */
    public static List<Bracket> ofFirst(Alternatives alternatives, Set<Characteristic> held) {
        return all(alternatives, held, Pairs.WITH_FIRST);
    }

    /** How far each weight may go before any two neighbours change places, in the order of the rubric. */
    public static List<Bracket> ofOrder(Alternatives alternatives) {
        return ofOrder(alternatives, Set.of());
    }

    /** The same where some weights are held while another moves. */
    public static List<Bracket> ofOrder(Alternatives alternatives, Set<Characteristic> held) {
        return all(alternatives, held, Pairs.NEIGHBOURS);
    }

    private enum Pairs { WITH_FIRST, NEIGHBOURS }

    private static List<Bracket> all(Alternatives alternatives, Set<Characteristic> held, Pairs pairs) {
        return alternatives.rubric().characteristics().stream()
            .map(characteristic -> of(characteristic, alternatives, held, pairs)).toList();
    }

    private static Bracket of(Characteristic characteristic, Alternatives alternatives, Set<Characteristic> held,
                              Pairs pairs) {
        var solver = new BracketSolver(characteristic.place(), alternatives, held);
        for (int below = 1; below < alternatives.size(); below++)
            solver.narrow(pairs == Pairs.WITH_FIRST ? 0 : below - 1, below);
        return solver.bracket(characteristic);
    }

    /**
     * The importance at which the weight has the share of an end while the others stay as they are. It may be above
     * what a slider can be set to; 0 where the others have none.
     */
    public double importance(End end) {
        double rest = end.share.whole() - end.share.part();
        return rest == 0 ? 0 : others * (double) end.share.part() / rest;
    }

    /** The shortest way to an end, in percent of all weight; empty where there is no end. */
    public Optional<Double> nearest() {
        return Stream.concat(lower.stream(), upper.stream())
            .map(end -> Math.abs(end.share.percent() - now.percent())).min(Double::compare);
    }
}
