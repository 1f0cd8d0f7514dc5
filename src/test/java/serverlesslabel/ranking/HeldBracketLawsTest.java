package serverlesslabel.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import serverlesslabel.Generator;
import serverlesslabel.Law;
import serverlesslabel.Samples;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.Weights;

/** Brackets where some weights are held, against indexes computed by their definition in whole numbers. */
class HeldBracketLawsTest {

    private static final Catalog TWELVE = Samples.twelve();
    private static final List<Characteristic> ALL = TWELVE.rubric().characteristics();
    /** Parts a share is probed in. */
    private static final long GRID = 1000;

    @Law(seeds = 400)
    void atItsEndTheTwoAreLevelAndBeyondItTheySwap(Generator any) {
        var weights = any.weights().inPercent();
        var held = held(any);
        for (var bracket : Bracket.ofFirst(Alternatives.all(Ranking.of(TWELVE, weights)), held)) {
            bracket.lower().ifPresent(end -> crossing(bracket, end, weights, held, -1));
            bracket.upper().ifPresent(end -> crossing(bracket, end, weights, held, 1));
        }
    }

    private static void crossing(Bracket bracket, Bracket.End end, Weights weights, Set<Characteristic> held,
                                 int outwards) {
        int place = bracket.characteristic().place();
        long part = end.share().part();
        long whole = end.share().whole();
        assertThat(lead(end, place, weights, held, part, whole).signum()).isZero();
        assertThat(lead(end, place, weights, held, part * GRID + outwards, whole * GRID).signum()).isNegative();
    }

    // How far the overtaken one is ahead; only the sign counts.
    private static BigInteger lead(Bracket.End end, int place, Weights weights, Set<Characteristic> held, long part,
                                   long whole) {
        return score(end.overtaken(), place, weights, held, part, whole)
            .subtract(score(end.overtaking(), place, weights, held, part, whole));
    }

    // By its definition, times everything that would be divided by: the weight has its share of all, the held ones
    // have theirs, and the others have what is left in their proportions.
    private static BigInteger score(Service service, int place, Weights weights, Set<Characteristic> held, long part,
                                    long whole) {
        var points = weights.effective().points();
        long sum = points.stream().mapToInt(Integer::intValue).sum();
        var others = IntStream.range(0, 8).filter(i -> i != place && !held.contains(ALL.get(i))).toArray();
        boolean alone = IntStream.of(others).allMatch(i -> points.get(i) == 0);
        long rest = IntStream.of(others).mapToLong(i -> alone ? 1 : points.get(i)).sum();
        long restLevels = IntStream.of(others).mapToLong(i -> (alone ? 1 : points.get(i)) * level(service, i)).sum();
        long heldWeight = 0;
        long heldLevels = 0;
        for (int i = 0; i < 8; i++) {
            if (i == place || !held.contains(ALL.get(i))) continue;
            heldWeight += points.get(i);
            heldLevels += (long) points.get(i) * level(service, i);
        }
        var own = BigInteger.valueOf(part * sum * level(service, place)).multiply(BigInteger.valueOf(rest));
        var left = BigInteger.valueOf((sum - heldWeight) * whole - part * sum).multiply(BigInteger.valueOf(restLevels));
        return own.add(left).add(BigInteger.valueOf(heldLevels * whole).multiply(BigInteger.valueOf(rest)));
    }

    private static int level(Service service, int place) {
        return service.levels().stated().get(place).steps();
    }

    @Law
    void insideItTheLeaderStaysFirstWhateverTheShare(Generator any) {
        var weights = any.weights().inPercent();
        var held = held(any);
        var alternatives = Alternatives.all(Ranking.of(TWELVE, weights));
        var leader = alternatives.service(0);
        for (var bracket : Bracket.ofFirst(alternatives, held)) {
            int place = bracket.characteristic().place();
            long free = 100 - held.stream().filter(characteristic -> characteristic.place() != place)
                .mapToInt(weights::of).sum();
            for (long percent = 0; percent <= free; percent++) {
                var share = new Share(percent, 100);
                if (bracket.lower().filter(end -> share.compareTo(end.share()) < 0).isPresent()
                    || bracket.upper().filter(end -> share.compareTo(end.share()) > 0).isPresent()) continue;
                var first = score(leader, place, weights, held, percent, 100);
                for (var service : TWELVE.services())
                    if (score(service, place, weights, held, percent, 100).compareTo(first) > 0)
                        fail(service.title() + " is ahead of the leader at " + percent + " % within " + bracket);
            }
        }
    }

    private static Set<Characteristic> held(Generator any) {
        return any.list(any.between(0, 4), 0, 7).stream().map(ALL::get).collect(Collectors.toSet());
    }

    @Test
    void whereEverythingElseIsHeldNothingMoves() {
        var weights = TWELVE.rubric().reference();
        var others = new HashSet<>(ALL.subList(1, 8));
        var bracket = Bracket.ofFirst(Alternatives.all(Ranking.of(TWELVE, weights)), others).get(0);
        assertThat(bracket.lower()).isEmpty();
        assertThat(bracket.upper()).isEmpty();
    }

    @Test
    void withNothingHeldItIsTheOrdinaryBracket() {
        var alternatives = Alternatives.all(Ranking.of(TWELVE, TWELVE.rubric().reference()));
        assertThat(Bracket.ofFirst(alternatives, Set.of())).isEqualTo(Bracket.ofFirst(alternatives));
    }
}
