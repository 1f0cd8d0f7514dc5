package serverlesslabel.ranking;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import serverlesslabel.domain.Characteristic;

/** A bracket while pairs narrow it. */
final class BracketSolver {

    private final int place;
    private final Alternatives alternatives;
    private final List<Characteristic> others;
    private final List<Characteristic> held;
    private final long weight;
    /** What all weight together is, what the others have, and what this one can have at most. */
    private final long whole;
    private final long rest;
    private final long free;
    private Optional<Share> lowest = Optional.empty();
    private Optional<Share> highest = Optional.empty();
    private int lowAbove;
    private int lowBelow;
    private int highAbove;
    private int highBelow;

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

    // The two are a straight line apart, from where this weight has nothing to where it has all that is free. Both ends
    // are multiplied by what the others have together, and so are whole numbers.
    void narrow(int above, int below) {
        long fixed = scale() * (held(above) - held(below));
        long nothing = fixed + free * (rest(above) - rest(below));
        long all = fixed + scale() * free * (alternatives.level(above, place) - alternatives.level(below, place));
        if (nothing < 0) lower(share(-nothing, all - nothing), above, below);
        if (all < 0) upper(share(nothing, nothing - all), above, below);
    }

    private Share share(long part, long of) {
        return new Share(free * part, whole * of);
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

    // Of several that catch up in the same point, the one that gains fastest is ahead beyond it.
    private long slope(int position) {
        return scale() * alternatives.level(position, place) - rest(position);
    }

    Bracket bracket(Characteristic characteristic) {
        return new Bracket(characteristic, new Share(weight, whole), rest,
            lowest.map(share -> new Bracket.End(share, alternatives.service(lowAbove), alternatives.service(lowBelow))),
            highest.map(share -> new Bracket.End(share, alternatives.service(highAbove),
                alternatives.service(highBelow))));
    }
}
