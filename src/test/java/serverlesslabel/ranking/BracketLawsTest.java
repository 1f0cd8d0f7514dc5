package serverlesslabel.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import serverlesslabel.Generator;
import serverlesslabel.Law;
import serverlesslabel.Samples;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.Weights;

/** Laws of brackets, checked by setting the weight and ranking again. */
class BracketLawsTest {

    /** Parts a share is probed in. */
    private static final long GRID = 400;

    @Law(seeds = 300)
    void atItsEndTheTwoAreLevelAndBeyondItTheySwap(Generator any) {
        var catalog = any.catalog(3);
        var weights = any.weights();
        var alternatives = Alternatives.all(Ranking.of(catalog, weights));
        for (var bracket : both(alternatives)) {
            bracket.lower().ifPresent(end -> crossing(bracket, end, weights, -1));
            bracket.upper().ifPresent(end -> crossing(bracket, end, weights, 1));
        }
    }

    private static List<Bracket> both(Alternatives alternatives) {
        return Stream.concat(Bracket.ofFirst(alternatives).stream(),
            Bracket.ofOrder(alternatives).stream()).toList();
    }

    private static void crossing(Bracket bracket, Bracket.End end, Weights weights, int outwards) {
        int place = bracket.characteristic().place();
        long part = end.share().part();
        long whole = end.share().whole();
        assertThat(lead(end, weights, place, part, whole)).isZero();
        assertThat(lead(end, weights, place, part * GRID + outwards, whole * GRID)).isNegative();
        if (part > 0 && part < whole)
            assertThat(lead(end, weights, place, part * GRID - outwards, whole * GRID)).isPositive();
    }

    // How far the overtaken one is ahead where the weight has so many parts of the whole; only the sign counts.
    private static long lead(Bracket.End end, Weights weights, int place, long part, long whole) {
        return score(end.overtaken(), weights, place, part, whole)
            - score(end.overtaking(), weights, place, part, whole);
    }

    // An index by its definition: the weight has its share, the others keep their proportions.
    private static long score(Service service, Weights weights, int place, long part, long whole) {
        var points = weights.effective().points();
        boolean alone = IntStream.range(0, 8).allMatch(i -> i == place || points.get(i) == 0);
        long others = 0;
        long rest = 0;
        for (int i = 0; i < 8; i++) {
            if (i == place) continue;
            long weight = alone ? 1 : points.get(i);
            others += weight;
            rest += weight * service.levels().stated().get(i).steps();
        }
        return part * others * service.levels().stated().get(place).steps() + (whole - part) * rest;
    }

    @Law
    void insideItTheLeaderStaysAndOutsideItDoesNot(Generator any) {
        var catalog = any.catalog(3);
        var weights = any.weights();
        int place = any.between(0, 7);
        var alternatives = Alternatives.all(Ranking.of(catalog, weights));
        var bracket = Bracket.ofFirst(alternatives).get(place);
        var leader = alternatives.service(0);
        for (long part = 0; part <= GRID; part++) {
            long probed = part;
            long best = catalog.services().stream().mapToLong(service -> score(service, weights, place, probed, GRID))
                .max()
                .orElseThrow();
            boolean leads = score(leader, weights, place, probed, GRID) == best;
            assertThat(leads).as("%s at %s of %s", bracket, part, GRID).isEqualTo(inside(bracket, part));
        }
    }

    @Law
    void insideTheBracketOfTheOrderNoPairSwaps(Generator any) {
        var catalog = any.catalog(3);
        var weights = any.weights();
        int place = any.between(0, 7);
        var alternatives = Alternatives.all(Ranking.of(catalog, weights));
        var bracket = Bracket.ofOrder(alternatives).get(place);
        for (long part = 0; part <= GRID; part++) {
            long probed = part;
            var scores = IntStream.range(0, alternatives.size())
                .mapToObj(position -> score(alternatives.service(position), weights, place, probed, GRID)).toList();
            boolean ordered = IntStream.range(1, scores.size()).allMatch(i -> scores.get(i - 1) >= scores.get(i));
            assertThat(ordered).as("%s at %s of %s", bracket, part, GRID).isEqualTo(inside(bracket, part));
        }
    }

    private static boolean inside(Bracket bracket, long part) {
        var share = new Share(part, GRID);
        return bracket.lower().map(end -> end.share().compareTo(share) <= 0).orElse(true)
            && bracket.upper().map(end -> end.share().compareTo(share) >= 0).orElse(true);
    }

    @Law(seeds = 300)
    void itHoldsTheShareThereIs(Generator any) {
        var catalog = any.catalog(3);
        var weights = any.weights();
        assertThat(both(Alternatives.all(Ranking.of(catalog, weights)))).allSatisfy(bracket -> {
            assertThat(bracket.lower().map(end -> end.share().compareTo(bracket.now())).orElse(-1)).isNotPositive();
            assertThat(bracket.upper().map(end -> end.share().compareTo(bracket.now())).orElse(1)).isNotNegative();
        });
    }

    @Law(seeds = 300)
    void scalingAllWeightsMovesNoEnd(Generator any) {
        var catalog = any.catalog(3);
        var weights = any.weightsUpTo(20);
        int factor = any.between(2, 5);
        var scaled = new Weights(weights.points().stream().map(point -> point * factor).toList());
        assertThat(ends(catalog, scaled)).isEqualTo(ends(catalog, weights));
    }

    private static List<String> ends(Catalog catalog, Weights weights) {
        return both(Alternatives.all(Ranking.of(catalog, weights))).stream().map(bracket ->
            Stream.concat(bracket.lower().stream(), bracket.upper().stream())
                .map(end -> end.share().percent() + " " + end.overtaking().id()).collect(Collectors.joining(", ")))
            .toList();
    }

    /** Setting a slider to the importance of an end gives the share of the end. */
    @Law
    void anEndHasItsPlaceOnTheSlider(Generator any) {
        var catalog = any.catalog(3);
        var weights = any.weights();
        for (var bracket : Bracket.ofFirst(Alternatives.all(Ranking.of(catalog, weights))))
            bracket.upper().filter(end -> bracket.others() > 0).ifPresent(end -> {
                double importance = bracket.importance(end);
                assertThat(importance / (importance + bracket.others()) * 100)
                    .isCloseTo(end.share().percent(), Offset.offset(1e-9));
            });
    }

    @Test
    void onlyWhoIsShownCanTakeOver() {
        var catalog = Samples.catalog(Samples.service("A", 5, 5, 5, 5, 5, 5, 5, 0),
            Samples.service("B", 0, 0, 0, 0, 0, 0, 0, 5), Samples.service("C", 4, 4, 4, 4, 4, 4, 4, 4));
        var ranking = Ranking.of(catalog, Samples.RUBRIC.reference());
        var last = Bracket.ofFirst(Alternatives.all(ranking)).get(7);
        assertThat(last.upper().orElseThrow().overtaking().name()).isEqualTo("C");
        var withoutC = Bracket.ofFirst(Alternatives.of(ranking, place -> place != 2)).get(7);
        assertThat(withoutC.upper().orElseThrow().overtaking().name()).isEqualTo("B");
        assertThat(withoutC.upper().orElseThrow().share()).usingComparator(Share::compareTo).isEqualTo(new Share(1, 2));
    }
}
