package serverlesslabel.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static serverlesslabel.Samples.RUBRIC;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import serverlesslabel.Generator;
import serverlesslabel.Law;
import serverlesslabel.Samples;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Levels;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.Weights;

/** Laws of the smallest shift, checked by shifting the weight and ranking again. */
class OvertakingLawsTest {

    private static final double TINY = 1e-9;

    @Law(seeds = 500)
    void theMoveWorks(Generator any) {
        var pair = pair(any);
        var weights = any.weights();
        var overtaking = of(pair, weights);
        overtaking.move().ifPresent(move -> {
            var shares = shares(weights);
            for (var portion : move.from()) {
                shares[portion.characteristic().place()] -= portion.share().percent();
                shares[move.to().place()] += portion.share().percent();
            }
            assertThat(Arrays.stream(shares).min().orElseThrow()).isGreaterThan(-TINY);
            assertThat(lead(overtaking, shares)).as(overtaking.toString()).isGreaterThan(TINY);
        });
    }

    /** With one point less even the best of all moves leaves the two level at most. */
    @Law(seeds = 500)
    void onePointLessDoesNot(Generator any) {
        var pair = pair(any);
        var weights = any.weights();
        var overtaking = of(pair, weights);
        overtaking.move().ifPresent(move ->
            assertThat(bestLead(overtaking, weights, move.points() - 1)).isLessThan(TINY));
    }

    @Law(seeds = 300)
    void noMoveOfOnePointLessThatAnybodyThinksOfDoes(Generator any) {
        var pair = pair(any);
        var weights = any.weights();
        var overtaking = of(pair, weights);
        overtaking.move().ifPresent(move -> {
            for (int tried = 0; tried < 50; tried++) {
                var shares = shares(weights);
                double left = move.points() - 1;
                for (int step = 0; step < 12; step++) {
                    int from = any.between(0, 7);
                    double taken = Math.min(Math.min(left, shares[from]), left * any.decimal(0, 1) * 2);
                    shares[from] -= taken;
                    shares[any.between(0, 7)] += taken;
                    left -= taken;
                }
                assertThat(lead(overtaking, shares)).isLessThan(TINY);
            }
        });
    }

    @Law(seeds = 300)
    void theTieIsATie(Generator any) {
        var pair = pair(any);
        var weights = any.weights();
        var overtaking = of(pair, weights);
        overtaking.move().ifPresent(move -> {
            assertThat(bestLead(overtaking, weights, move.tie().percent())).isCloseTo(0, Offset.offset(1e-6));
            assertThat(move.points()).isBetween((int) Math.floor(move.tie().percent()),
                (int) Math.floor(move.tie().percent() + 1e-6) + 1);
        });
    }

    @Law(seeds = 300)
    void wholePointsAddUp(Generator any) {
        var pair = pair(any);
        var weights = any.weights();
        of(pair, weights).move().ifPresent(move ->
            assertThat(move.wholePoints().stream().mapToInt(Integer::intValue).sum()).isEqualTo(move.points()));
    }

    @Law(seeds = 300)
    void thereIsNoMoveExactlyWhereTheLowerIsNowhereBetter(Generator any) {
        var pair = pair(any);
        var weights = any.weights();
        var overtaking = of(pair, weights);
        boolean somewhere = RUBRIC.characteristics().stream().anyMatch(characteristic ->
            overtaking.lower().levels().of(characteristic) > overtaking.higher().levels().of(characteristic));
        assertThat(overtaking.move().isPresent()).isEqualTo(somewhere);
    }

    @Law(seeds = 500)
    void theChangeOfALevelWorksAndIsTheSmallest(Generator any) {
        var pair = pair(any);
        var weights = any.weights();
        var overtaking = of(pair, weights);
        int smallest = Integer.MAX_VALUE;
        for (var service : List.of(overtaking.lower(), overtaking.higher()))
            for (int place = 0; place < 8; place++)
                for (int level = 0; level <= Level.TOP; level++)
                    if (swaps(overtaking, service, place, level, weights)) smallest = Math.min(smallest,
                        Math.abs(level - service.levels().stated().get(place).steps()));
        assertThat(overtaking.change().map(Overtaking.LevelChange::steps).orElse(Integer.MAX_VALUE))
            .isEqualTo(smallest);
        overtaking.change().ifPresent(change -> assertThat(swaps(overtaking, change.service(),
            change.characteristic().place(), change.to(), weights)).isTrue());
    }

    @Law(seeds = 300)
    void theRankAfterAChangeIsTheOneOfARankingWithIt(Generator any) {
        var catalog = any.catalog(Level.TOP);
        var weights = any.weights();
        var alternatives = Alternatives.all(Ranking.of(catalog, weights));
        if (alternatives.size() < 2) return;
        int at = any.between(0, alternatives.size() - 2);
        Overtaking.of(alternatives.service(at + 1), alternatives.service(at), weights, RUBRIC).change()
            .ifPresent(change -> {
                var levels = new ArrayList<>(change.service().levels().stated());
                levels.set(change.characteristic().place(), new Level(change.to()));
                var points = Index.of(new Levels(levels, levels), weights);
                long ahead = catalog.services().stream().filter(service -> !service.equals(change.service()))
                    .filter(service -> Index.of(service.levels(), weights).compareTo(points) > 0).count();
                assertThat(change.rank(alternatives)).isEqualTo(1 + (int) ahead);
            });
    }

    @Test
    void atTheReferenceWeightsItCanBeCountedByHand() {
        var pair = Samples.catalog(Samples.service("Higher", 5, 0, 0, 0, 0, 0, 0, 0),
            Samples.service("Lower", 0, 5, 0, 0, 0, 0, 0, 0));
        var overtaking = Overtaking.of(pair.services().get(1), pair.services().get(0), RUBRIC.reference(), RUBRIC);
        // 16 against 12 points: with 2 moved both have 14, with 3 moved the lower has 15 and the higher 13.
        var move = overtaking.move().orElseThrow();
        assertThat(move.points()).isEqualTo(3);
        assertThat(move.tie().percent()).isEqualTo(2);
        assertThat(move.to().id()).isEqualTo("available");
        assertThat(move.from()).extracting(portion -> portion.characteristic().id()).containsExactly("elastic");
        assertThat(overtaking.change().orElseThrow()).extracting(change -> change.characteristic().id(),
            Overtaking.LevelChange::from, Overtaking.LevelChange::to).containsExactly("elastic", 0, 2);
    }

    private static boolean swaps(Overtaking overtaking, Service changed, int place, int level, Weights weights) {
        var levels = new ArrayList<>(changed.levels().stated());
        levels.set(place, new Level(level));
        var with = new Levels(levels, levels);
        return Index.of(changed == overtaking.lower() ? with : overtaking.lower().levels(), weights)
            .compareTo(Index.of(changed == overtaking.higher() ? with : overtaking.higher().levels(), weights)) > 0;
    }

    private static Overtaking of(Catalog pair, Weights weights) {
        var alternatives = Alternatives.all(Ranking.of(pair, weights));
        return Overtaking.of(alternatives.service(1), alternatives.service(0), weights, RUBRIC);
    }

    private static double[] shares(Weights weights) {
        return RUBRIC.characteristics().stream()
            .mapToDouble(characteristic -> 100.0 * weights.effective().of(characteristic) / weights.sum()).toArray();
    }

    // How far the lower one is ahead under some shares.
    private static double lead(Overtaking overtaking, double[] shares) {
        return IntStream.range(0, 8).mapToDouble(place -> shares[place] * ahead(overtaking, place)).sum();
    }

    private static int ahead(Overtaking overtaking, int place) {
        return overtaking.lower().levels().stated().get(place).steps()
            - overtaking.higher().levels().stated().get(place).steps();
    }

    // The furthest the lower one can be ahead when so many points move: all to where it gains most.
    private static double bestLead(Overtaking overtaking, Weights weights, double points) {
        var shares = shares(weights);
        int most = IntStream.range(0, 8).map(place -> ahead(overtaking, place)).max().orElseThrow();
        double lead = lead(overtaking, shares);
        double left = points;
        for (int ahead = -Level.TOP; ahead < most; ahead++) {
            double there = 0;
            for (int place = 0; place < 8; place++) if (ahead(overtaking, place) == ahead) there += shares[place];
            double taken = Math.min(left, there);
            lead += taken * (most - ahead);
            left -= taken;
        }
        return lead;
    }

    private static Catalog pair(Generator any) {
        return Samples.catalog(any.service("A", Level.TOP), any.service("B", Level.TOP));
    }
}
