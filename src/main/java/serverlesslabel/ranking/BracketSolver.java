package serverlesslabel.ranking;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import serverlesslabel.domain.Characteristic;

/** Computes a bracket: begins with the full range of a share and narrows it pair by pair. */
final class BracketSolver {

    private final int place;
    private final Alternatives alternatives;
    private final List<Characteristic> others;
    private final List<Characteristic> held;
    private final long weight;
    /** The sum of all weights, the sum of the others that are not held, and the most this weight can become. */
    private final long whole;
    private final long rest;
    private final long free;
    private Optional<Share> lowest = Optional.empty();
    private Optional<Share> highest = Optional.empty();
    private int lowAbove;
    private int lowBelow;
    private int highAbove;
    private int highBelow;

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
        this.held = all.stream().filter(characteristic -> characteristic.place() != place
            && held.contains(characteristic)).toList();
        this.others = all.stream().filter(characteristic -> characteristic.place() != place
            && !held.contains(characteristic)).toList();
        this.weight = importance(place);
        this.whole = alternatives.weights().sum();
        this.rest = others.stream().mapToLong(characteristic -> importance(characteristic.place())).sum();
        this.free = weight + rest;
    }

    private long importance(int characteristic) {
        return alternatives.weights().effective().points().get(characteristic);
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
        if (nothing < 0) lower(share(-nothing, all - nothing), above, below);
        if (all < 0) upper(share(nothing, nothing - all), above, below);
    }

    private Share share(long part, long total) {
        return new Share(free * part, whole * total);
    }

    private long scale() {
        return rest > 0 ? rest : others.size();
    }

    private long rest(int position) {
        if (rest > 0) return alternatives.points(position) - weight * alternatives.level(position,
            place) - held(position);
        long sum = 0;
        for (var characteristic : others) sum += alternatives.level(position, characteristic.place());
        return sum;
    }

    private long held(int position) {
        long sum = 0;
        for (var characteristic : held) sum += importance(characteristic.place()) * alternatives.level(position,
            characteristic.place());
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

    // Of several services that catch up at the same share, the one that gains fastest is ahead beyond it.
    private long slope(int position) {
        return scale() * alternatives.level(position, place) - rest(position);
    }

    /** The bracket of the characteristic of this solver, as narrowed so far. */
    Bracket bracket(Characteristic characteristic) {
        return new Bracket(characteristic, new Share(weight, whole), rest,
            lowest.map(share -> new Bracket.End(share, alternatives.service(lowAbove), alternatives.service(lowBelow))),
            highest.map(share -> new Bracket.End(share, alternatives.service(highAbove),
                alternatives.service(highBelow))));
    }
}
