package serverlesslabel.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static serverlesslabel.Samples.RUBRIC;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import serverlesslabel.Generator;
import serverlesslabel.Law;
import serverlesslabel.Samples;
import serverlesslabel.SmallCatalog;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Levels;

/** Laws of the draws, and of the counts over them, checked against a plain count. */
class AcceptabilityLawsTest {

    private static final int MANY = 400;

    /** Under uniform weightings a share is above 0.3 with probability 0.7 to the power of seven. */
    @Test
    void allWeightingsAreEquallyLikely() {
        double expected = Math.pow(0.7, 7);
        double sigma = Math.sqrt(expected * (1 - expected) / WeightSampler.MOST);
        for (int place = 0; place < 8; place++) {
            int axis = place;
            long above = drawn(WeightSampler.all()).stream().filter(shares -> shares[axis] > 0.3).count();
            assertThat((double) above / WeightSampler.MOST).isCloseTo(expected, Offset.offset(3 * sigma));
        }
    }

    /** A Dirichlet distribution has its mean at the weights and the variance w (1 − w) ÷ (c + 1). */
    @Test
    void nearWeightingsAreRoundTheWeights() {
        var weights = Samples.weights(40, 20, 10, 10, 10, 5, 5, 0);
        var drawn = drawn(WeightSampler.near(weights));
        for (int place = 0; place < 8; place++) {
            int axis = place;
            double share = weights.points().get(place) / 100.0;
            double mean = drawn.stream().mapToDouble(shares -> shares[axis]).average().orElseThrow();
            double variance = drawn.stream().mapToDouble(shares -> Math.pow(shares[axis] - share, 2)).average()
                .orElseThrow();
            assertThat(mean).isCloseTo(share,
                Offset.offset(4 * Math.sqrt(share * (1 - share) / 121 / WeightSampler.MOST)));
            assertThat(variance).isCloseTo(share * (1 - share) / 121, Offset.offset(0.05 * share / 121));
        }
        assertThat(drawn).allSatisfy(shares -> assertThat(shares[7]).isZero());
    }

    @Test
    void everyWeightingAddsUpToOne() {
        assertThat(drawn(WeightSampler.all())).allSatisfy(shares ->
            assertThat(IntStream.range(0, 8).mapToDouble(i -> shares[i]).sum()).isCloseTo(1, Offset.offset(1e-12)));
    }

    /** A weight that moves by one point moves no near weighting far: nothing flickers. */
    @Test
    void nearWeightingsMoveWithTheWeights() {
        var before = drawn(WeightSampler.near(Samples.weights(16, 12, 6, 8, 16, 16, 16, 10)));
        var after = drawn(WeightSampler.near(Samples.weights(17, 12, 6, 8, 16, 16, 16, 10)));
        long far = IntStream.range(0, WeightSampler.MOST).filter(i -> IntStream.range(0, 8)
            .anyMatch(j -> Math.abs(before.get(i)[j] - after.get(i)[j]) > 0.03)).count();
        assertThat(far).isLessThan(WeightSampler.MOST / 100);
    }

    @Law(seeds = 60)
    void ranksAreThoseOfAPlainCountAndAddUpToOne(Generator any) {
        var catalog = any.catalog(3);
        var weights = any.weights();
        var alternatives = Alternatives.all(Ranking.of(catalog, weights));
        for (var sampler : List.of(WeightSampler.all(), WeightSampler.near(weights))) {
            var counted = Acceptability.of(alternatives, sampler, MANY);
            var plain = plain(catalog, sampler);
            for (int place = 0; place < catalog.services().size(); place++) {
                assertThat(IntStream.of(plain[place]).sum()).isEqualTo(MANY);
                for (int rank = 1; rank <= Acceptability.RANKS; rank++)
                    assertThat(counted.hits(catalog.services().get(place), rank))
                        .isEqualTo(rank <= plain.length ? plain[place][rank - 1] : 0);
            }
        }
    }

    // Ranks by definition, for services whose levels are certain.
    private static int[][] plain(Catalog catalog, WeightSampler sampler) {
        int size = catalog.services().size();
        var ranks = new int[size][size];
        var shares = new double[8];
        for (int draw = 0; draw < MANY; draw++) {
            sampler.draw(draw, shares);
            var scores = catalog.services().stream().mapToDouble(service -> IntStream.range(0, 8)
                .mapToDouble(i -> shares[i] * service.levels().stated().get(i).steps()).reduce(0, Double::sum))
                .toArray();
            for (int place = 0; place < size; place++) {
                double own = scores[place];
                ranks[place][(int) Arrays.stream(scores).filter(score -> score > own).count()]++;
            }
        }
        return ranks;
    }

    @Test
    void amongThreeTheRanksOfEachAddUpToOne() {
        var catalog = Samples.random(3, 5);
        var counted = Acceptability.of(Alternatives.all(Ranking.of(catalog, RUBRIC.reference())), WeightSampler.all(),
            MANY);
        assertThat(catalog.services()).allSatisfy(service -> assertThat(IntStream.rangeClosed(1, 3)
            .mapToDouble(rank -> counted.share(service, rank)).sum()).isCloseTo(1, Offset.offset(1e-12)));
    }

    /** Levels from 0 to 5 against a certain 2: it is ahead with 3, 4 and 5, level with 2. */
    @Test
    void aProvisionalLevelIsDrawnFromItsRange() {
        var low = IntStream.range(0, 8).mapToObj(i -> new Level(i == 0 ? 0 : 2)).toList();
        var high = IntStream.range(0, 8).mapToObj(i -> new Level(i == 0 ? 5 : 2)).toList();
        var catalog = Samples.catalog(Samples.service("Certain", 2, 2, 2, 2, 2, 2, 2, 2),
            Samples.service("Provisional", new Levels(high, low)));
        var counted = Acceptability.of(Alternatives.all(Ranking.of(catalog, RUBRIC.reference())), WeightSampler.all(),
            WeightSampler.MOST);
        assertThat(counted.share(catalog.services().get(1), 1)).isCloseTo(4 / 6.0, Offset.offset(0.015));
        assertThat(counted.share(catalog.services().get(0), 1)).isCloseTo(3 / 6.0, Offset.offset(0.015));
    }

    /** A level is drawn by the numbers of the draw, the service and the characteristic, and by nothing else. */
    @Law(seeds = 60)
    void provisionalLevelsAreThoseOfAPlainCount(Generator any) {
        var catalog = any.provisionalCatalog();
        var counted = Acceptability.of(Alternatives.all(Ranking.of(catalog, any.weights())), WeightSampler.all(), MANY);
        var firsts = new int[catalog.services().size()];
        var shares = new double[8];
        for (int draw = 0; draw < MANY; draw++) {
            WeightSampler.all().draw(draw, shares);
            var scores = new double[firsts.length];
            for (int place = 0; place < firsts.length; place++)
                for (int axis = 0; axis < 8; axis++)
                    scores[place] += shares[axis] * drawnLevel(catalog, draw, place, axis);
            double best = Arrays.stream(scores).max().orElse(0);
            for (int place = 0; place < firsts.length; place++) if (scores[place] == best) firsts[place]++;
        }
        for (int place = 0; place < firsts.length; place++)
            assertThat(counted.hits(catalog.services().get(place), 1)).isEqualTo(firsts[place]);
    }

    private static int drawnLevel(Catalog catalog, int draw, int place, int axis) {
        var levels = catalog.services().get(place).levels();
        int stated = levels.stated().get(axis).steps();
        int slack = stated - levels.documented().get(axis).steps();
        return stated - (int) (CounterRandom.uniform(3, (long) draw << 32 | place << 8 | axis) * (slack + 1));
    }

    @Test
    void everyLevelOfAServiceMayBeProvisional() {
        var high = Collections.nCopies(8, new Level(5));
        var catalog = Samples.catalog(Samples.service("Provisional", new Levels(high,
            Collections.nCopies(8, new Level(0)))));
        var counted = Acceptability.of(Alternatives.all(Ranking.of(catalog, RUBRIC.reference())), WeightSampler.all(),
            MANY);
        assertThat(counted.share(catalog.services().get(0), 1)).isEqualTo(1);
    }

    @Test
    void aResultStaysAsItIsWhileTheDrawsGoOn() {
        var alternatives = Alternatives.all(Ranking.of(SmallCatalog.ENGLISH, RUBRIC.reference()));
        var simulation = new AcceptabilitySimulation(alternatives, WeightSampler.all());
        simulation.advance(MANY);
        var result = simulation.result();
        simulation.advance(2 * MANY);
        var expected = Acceptability.of(alternatives, WeightSampler.all(), MANY);
        assertThat(SmallCatalog.ENGLISH.services()).allSatisfy(service -> {
            assertThat(result.hits(service, 1)).isEqualTo(expected.hits(service, 1));
            assertThat(result.centralWeights(service)).isEqualTo(expected.centralWeights(service));
        }).anySatisfy(service -> assertThat(result.centralWeights(service)).isPresent());
    }

    @Test
    void whoEverChoosesAServiceCaresForWhatItIsGoodAt() {
        var catalog = Samples.catalog(Samples.service("Elastic", 5, 0, 0, 0, 0, 0, 0, 0),
            Samples.service("Plain", 1, 1, 1, 1, 1, 1, 1, 1));
        var counted = Acceptability.of(Alternatives.all(Ranking.of(catalog, RUBRIC.reference())), WeightSampler.all(),
            WeightSampler.MOST);
        var central = counted.centralWeights(catalog.services().get(0)).orElseThrow();
        assertThat(central.stream().mapToDouble(Double::doubleValue).sum()).isCloseTo(1, Offset.offset(1e-9));
        assertThat(central.get(0)).isGreaterThan(0.25);
        // It is first where its one share is above a fifth: 0.8 to the power of seven.
        assertThat(counted.share(catalog.services().get(0), 1)).isCloseTo(Math.pow(0.8, 7), Offset.offset(0.015));
    }

    @Test
    void theSameQuestionGetsTheSameAnswerInOneGoOrInSteps() {
        var alternatives = Alternatives.all(Ranking.of(SmallCatalog.ENGLISH, RUBRIC.reference()));
        var simulation = new AcceptabilitySimulation(alternatives, WeightSampler.near(RUBRIC.reference()));
        for (int until = 100; until <= 1000; until += 100) simulation.advance(until);
        var once = Acceptability.of(alternatives, WeightSampler.near(RUBRIC.reference()), 1000);
        assertThat(alternatives.ranking().catalog().services()).allSatisfy(service -> {
            assertThat(simulation.result().hits(service, 1)).isEqualTo(once.hits(service, 1));
            assertThat(simulation.result().centralWeights(service)).isEqualTo(once.centralWeights(service));
        });
    }

    @Law(seeds = 100)
    void aRankRangeHoldsTheRank(Generator any) {
        var catalog = any.provisionalCatalog();
        var weights = any.weights();
        var alternatives = Alternatives.all(Ranking.of(catalog, weights));
        var ranges = RankRanges.of(alternatives);
        for (int position = 0; position < alternatives.size(); position++) {
            var own = alternatives.service(position).levels();
            long best = 1 + others(alternatives, position).filter(other ->
                Index.documentedOf(other, weights).compareTo(Index.of(own, weights)) > 0).count();
            long worst = 1 + others(alternatives, position).filter(other ->
                Index.of(other, weights).compareTo(Index.documentedOf(own, weights)) > 0).count();
            assertThat(ranges.at(position)).isEqualTo(new RankRange((int) best, (int) worst));
            assertThat(RankRanges.at(alternatives, position)).isEqualTo(ranges.at(position));
            assertThat(alternatives.rank(position)).isBetween((int) best, (int) worst);
        }
    }

    private static Stream<Levels> others(Alternatives alternatives, int position) {
        return IntStream.range(0, alternatives.size()).filter(other -> other != position)
            .mapToObj(other -> alternatives.service(other).levels());
    }

    private static List<double[]> drawn(WeightSampler sampler) {
        return IntStream.range(0, WeightSampler.MOST).mapToObj(number -> {
            var shares = new double[8];
            sampler.draw(number, shares);
            return shares;
        }).toList();
    }
}
