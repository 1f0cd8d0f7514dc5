package serverlesslabel.ranking;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Service;

/**
 * How far the share of one weight may go, all others in proportion, before an order changes: the weight stability
 * interval. Along the way every index is a straight line, so two services cross in one point, which is found exactly.
 * Where one characteristic has all the weight the proportion of the others is lost; they then count alike.
 *
 * @param now    the share the weight has; never outside the bracket
 * @param others the importance of all other characteristics together; 0 where this one has all the weight
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
    public static List<Bracket> ofFirst(Contenders contenders) {
        return all(contenders, Pairs.WITH_FIRST);
    }

    /** How far each weight may go before any two neighbours change places, in the order of the rubric. */
    public static List<Bracket> ofOrder(Contenders contenders) {
        return all(contenders, Pairs.NEIGHBOURS);
    }

    private enum Pairs { WITH_FIRST, NEIGHBOURS }

    private static List<Bracket> all(Contenders contenders, Pairs pairs) {
        return contenders.rubric().characteristics().stream().map(each -> of(each, contenders, pairs)).toList();
    }

    private static Bracket of(Characteristic characteristic, Contenders contenders, Pairs pairs) {
        var span = new Span(characteristic.place(), contenders);
        for (int below = 1; below < contenders.size(); below++)
            span.narrow(pairs == Pairs.WITH_FIRST ? 0 : below - 1, below);
        return span.bracket(characteristic);
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

    /** A bracket while pairs narrow it. */
    private static final class Span {

        private final int place;
        private final Contenders contenders;
        private final long weight;
        private final long others;
        private Optional<Share> lowest = Optional.empty();
        private Optional<Share> highest = Optional.empty();
        private int lowAbove;
        private int lowBelow;
        private int highAbove;
        private int highBelow;

        Span(int place, Contenders contenders) {
            this.place = place;
            this.contenders = contenders;
            var weights = contenders.weights().effective();
            this.weight = weights.points().get(place);
            this.others = weights.sum() - weight;
        }

        // At share t the two are t × level + (1 − t) × rest apart. Both parts are whole numbers here: levels times
        // the weight of the others, and points without this characteristic.
        void narrow(int above, int below) {
            long rest = rest(above) - rest(below);
            long level = scale() * (contenders.level(above, place) - contenders.level(below, place));
            if (rest < 0) lower(new Share(-rest, level - rest), above, below);
            if (level < 0) upper(new Share(rest, rest - level), above, below);
        }

        private long scale() {
            return others > 0 ? others : contenders.rubric().characteristics().size() - 1;
        }

        private long rest(int position) {
            if (others > 0) return contenders.points(position) - weight * contenders.level(position, place);
            long sum = 0;
            for (var each : contenders.rubric().characteristics())
                if (each.place() != place) sum += contenders.level(position, each.place());
            return sum;
        }

        private void lower(Share share, int above, int below) {
            int closer = lowest.map(share::compareTo).orElse(1);
            if (closer < 0 || closer == 0 && slope(below) >= slope(lowBelow)) return;
            lowest = Optional.of(share);
            lowAbove = above;
            lowBelow = below;
        }

        private void upper(Share share, int above, int below) {
            int closer = highest.map(share::compareTo).orElse(-1);
            if (closer > 0 || closer == 0 && slope(below) <= slope(highBelow)) return;
            highest = Optional.of(share);
            highAbove = above;
            highBelow = below;
        }

        // Of several that catch up in the same point, the one that gains fastest is ahead beyond it.
        private long slope(int position) {
            return scale() * contenders.level(position, place) - rest(position);
        }

        Bracket bracket(Characteristic characteristic) {
            return new Bracket(characteristic, new Share(weight, weight + others), others,
                lowest.map(share -> new End(share, contenders.service(lowAbove), contenders.service(lowBelow))),
                highest.map(share -> new End(share, contenders.service(highAbove), contenders.service(highBelow))));
        }
    }
}
