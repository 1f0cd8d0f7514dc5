package serverlesslabel.ranking;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import serverlesslabel.domain.Characteristic;

/**
 * Computes a bracket: begins with the full range of a share and narrows it pair by pair. Makes no object for a pair, as
 * there may be one for each service of a large catalog.
 */
final class BracketSolver {

    private final int place;
    private final Alternatives alternatives;
    private final int[] others;
    private final int[] held;
    private final int[] importances;
    private final long weight;
    /** The sum of all weights, the sum of the others that are not held, and the most this weight can become. */
    private final long whole;
    private final long rest;
    private final long free;
    private final Crossing lowest = new Crossing();
    private final Crossing highest = new Crossing();

    /** The crossing nearest so far; its share is a part of a total, and there is none while the total is 0. */
    private static final class Crossing {
        long part;
        long total;
        int above;
        int below;
    }

    /**
     * A solver for one weight.
     *
     * @param place the place of the characteristic whose weight moves
     * @param held  the weights that keep their share
     */
    BracketSolver(int place, Alternatives alternatives, Set<Characteristic> held) {
        this.place = place;
        this.alternatives = alternatives;
        var all = alternatives.rubric().characteristics();
        this.importances = alternatives.weights().effective().points().stream().mapToInt(Integer::intValue).toArray();
        this.held = IntStream.range(0, all.size()).filter(i -> i != place && held.contains(all.get(i))).toArray();
        this.others = IntStream.range(0, all.size()).filter(i -> i != place && !held.contains(all.get(i))).toArray();
        this.weight = importances[place];
        this.whole = alternatives.weights().sum();
        this.rest = Arrays.stream(others).mapToLong(i -> importances[i]).sum();
        this.free = weight + rest;
    }

    /** Whether no other weight that is not held has points, so that these weights count alike. */
    boolean alone() {
        return rest == 0;
    }

    /**
     * Narrows the bracket to the shares for which one service stays ahead of another.
     *
     * @param above the position of the service ahead
     * @param below the position of the service behind or tied
     */
    void narrow(int above, int below) {
        // The difference of the two is linear in the share. Its values at both ends, where this weight has nothing and
        // where it has all that is free, are multiplied by the sum of the others to stay whole numbers.
        long fixed = scale() * (held(above) - held(below));
        long nothing = fixed + free * (rest(above) - rest(below));
        long all = fixed + scale() * free * (alternatives.level(above, place) - alternatives.level(below, place));
        if (nothing < 0) lower(free * -nothing, whole * (all - nothing), above, below);
        if (all < 0) upper(free * nothing, whole * (nothing - all), above, below);
    }

    private long scale() {
        return rest > 0 ? rest : others.length;
    }

    private long rest(int position) {
        if (rest > 0) return alternatives.points(position) - weight * alternatives.level(position,
            place) - held(position);
        long sum = 0;
        for (int characteristic : others) sum += alternatives.level(position, characteristic);
        return sum;
    }

    private long held(int position) {
        long sum = 0;
        for (int characteristic : held) sum += (long) importances[characteristic] * alternatives.level(position,
            characteristic);
        return sum;
    }

    private void lower(long part, long total, int above, int below) {
        int closer = lowest.total == 0 ? 1 : Share.compare(part, total, lowest.part, lowest.total);
        if (closer > 0 || closer == 0 && slope(below) < slope(lowest.below))
            set(lowest, part, total, above, below);
    }

    private void upper(long part, long total, int above, int below) {
        int closer = highest.total == 0 ? -1 : Share.compare(part, total, highest.part, highest.total);
        if (closer < 0 || closer == 0 && slope(below) > slope(highest.below))
            set(highest, part, total, above, below);
    }

    private static void set(Crossing nearest, long part, long total, int above, int below) {
        nearest.part = part;
        nearest.total = total;
        nearest.above = above;
        nearest.below = below;
    }

    // Of several services that catch up at the same share, the one that gains fastest is ahead beyond it.
    private long slope(int position) {
        return scale() * alternatives.level(position, place) - rest(position);
    }

    /** The bracket of the characteristic of this solver, as narrowed so far. */
    Bracket bracket(Characteristic characteristic) {
        return new Bracket(characteristic, new Share(weight, whole), rest, end(lowest), end(highest));
    }

    private Optional<Bracket.End> end(Crossing nearest) {
        return nearest.total == 0 ? Optional.empty()
            : Optional.of(new Bracket.End(new Share(nearest.part, nearest.total),
                alternatives.service(nearest.above), alternatives.service(nearest.below)));
    }
}
