package serverlesslabel.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import serverlesslabel.Generator;
import serverlesslabel.Law;
import serverlesslabel.Samples;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Levels;

/** The tree of blocks of similar levels, and rank acceptability counted with it against a plain count of everybody. */
class LevelTreeLawsTest {

    private static final int DRAWS = 40;

    @Law(seeds = 200)
    void nobodyWhoComesAmongTheFirstIsPassedOver(Generator any) {
        var weights = any.oneIn(2) ? any.weights() : any.weightsUpTo(any.between(1, 3));
        int hidden = any.between(2, 9);
        var alternatives = Alternatives.of(Ranking.of(catalog(any), weights), place -> place % hidden != 0);
        for (var sampler : List.of(WeightSampler.near(weights), WeightSampler.all())) {
            var counted = Acceptability.of(alternatives, sampler, DRAWS);
            var plain = plain(alternatives, sampler);
            for (int position = 0; position < alternatives.size(); position++)
                for (int rank = 1; rank <= Acceptability.RANKS; rank++)
                    assertThat(counted.hits(alternatives.service(position), rank)).isEqualTo(plain[position][rank - 1]);
        }
    }

    // By position and rank. A level is drawn by the numbers of the draw, the service and the characteristic.
    private static int[][] plain(Alternatives alternatives, WeightSampler sampler) {
        var hits = new int[alternatives.size()][Acceptability.RANKS];
        var shares = new double[8];
        for (int draw = 0; draw < DRAWS; draw++) {
            sampler.draw(draw, shares);
            var scores = new double[hits.length];
            for (int position = 0; position < hits.length; position++)
                for (int axis = 0; axis < 8; axis++)
                    scores[position] += shares[axis] * drawnLevel(alternatives, draw, position, axis);
            for (int position = 0; position < hits.length; position++) {
                double own = scores[position];
                int better = (int) Arrays.stream(scores).filter(score -> score > own).count();
                if (better < Acceptability.RANKS) hits[position][better]++;
            }
        }
        return hits;
    }

    private static int drawnLevel(Alternatives alternatives, int draw, int position, int axis) {
        var levels = alternatives.service(position).levels();
        int stated = levels.stated().get(axis).steps();
        int slack = stated - levels.documented().get(axis).steps();
        long number = (long) draw << 32 | alternatives.place(position) << 8 | axis;
        return stated - (int) (CounterRandom.uniform(3, number) * (slack + 1));
    }

    @Law(seeds = 100)
    void everyServiceIsInOneLeafAndNoneExceedsTheBoundOfItsNodes(Generator any) {
        var alternatives = Alternatives.all(Ranking.of(catalog(any), any.weights()));
        var tree = new LevelTree(alternatives);
        var shares = new double[8];
        WeightSampler.all().draw(any.between(0, DRAWS), shares);
        var inLeaves = new ArrayList<Integer>();
        for (int node = 0; node < tree.size(); node++) {
            double bound = tree.bound(node, shares);
            for (int row = tree.from(node); row < tree.to(node); row++) {
                assertThat(score(alternatives, tree.place(row), shares)).isLessThanOrEqualTo(bound);
                if (tree.leaf(node)) inLeaves.add(tree.place(row));
            }
            int after = tree.after(node);
            assertThat(after == tree.size() ? alternatives.size() : tree.from(after)).isEqualTo(tree.to(node));
        }
        assertThat(inLeaves).containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, alternatives.size()).boxed().toList());
    }

    private static double score(Alternatives alternatives, int place, double[] shares) {
        double score = 0;
        for (int axis = 0; axis < 8; axis++)
            score += shares[axis] * alternatives.ranking().levels().level(axis, place);
        return score;
    }

    @Law(seeds = 40)
    void aLeafIsSmallOrAlike(Generator any) {
        var alternatives = Alternatives.all(Ranking.of(catalog(any), any.weights()));
        var tree = new LevelTree(alternatives);
        for (int node = 0; node < tree.size(); node++) {
            if (!tree.leaf(node) || tree.to(node) - tree.from(node) <= 16) continue;
            assertThat(IntStream.range(tree.from(node), tree.to(node)).mapToObj(row -> alternatives.ranking().catalog()
                .services().get(tree.place(row)).levels().stated())).containsOnly(
                    alternatives.ranking().catalog().services().get(tree.place(tree.from(node))).levels().stated());
        }
    }

    // Some levels are provisional; few levels make many services that are alike.
    private static Catalog catalog(Generator any) {
        int highest = any.between(0, 5);
        int sure = any.between(1, 20);
        return Samples.catalog(IntStream.range(0, any.between(1, 150)).mapToObj(i -> {
            var stated = new ArrayList<Level>();
            var documented = new ArrayList<Level>();
            for (int place = 0; place < 8; place++) {
                int level = any.between(0, highest);
                stated.add(new Level(level));
                documented.add(new Level(any.oneIn(sure) ? any.between(0, level) : level));
            }
            return Samples.service("Service " + i, new Levels(List.copyOf(stated), List.copyOf(documented)));
        }).toList());
    }
}
