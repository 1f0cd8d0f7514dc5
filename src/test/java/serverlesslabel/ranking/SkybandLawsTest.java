package serverlesslabel.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import serverlesslabel.Generator;
import serverlesslabel.Law;
import serverlesslabel.Samples;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Levels;

/** Rank acceptability counted over the skyband, against the one counted over all alternatives. */
class SkybandLawsTest {

    private static final int DRAWS = 60;

    @Law(seeds = 400)
    void nobodyElseComesAmongTheFirst(Generator any) {
        var weights = any.oneIn(2) ? any.weights() : any.weightsUpTo(any.between(1, 3));
        var ranking = Ranking.of(catalog(any), weights);
        int hidden = any.between(2, 9);
        var alternatives = Alternatives.of(ranking, place -> place % hidden != 0);
        sameAsOfAll(alternatives, WeightSampler.near(weights));
        sameAsOfAll(alternatives, WeightSampler.all());
    }

    private static void sameAsOfAll(Alternatives alternatives, WeightSampler sampler) {
        var band = Skyband.positions(alternatives, sampler::decides);
        var few = counted(alternatives, sampler, band);
        var all = counted(alternatives, sampler, IntStream.range(0, alternatives.size()).toArray());
        for (var service : alternatives.ranking().catalog().services()) {
            for (int rank = 1; rank <= Acceptability.RANKS; rank++)
                assertThat(few.hits(service, rank)).isEqualTo(all.hits(service, rank));
            assertThat(few.centralWeights(service)).isEqualTo(all.centralWeights(service));
        }
    }

    private static Acceptability counted(Alternatives alternatives, WeightSampler sampler, int[] positions) {
        var simulation = new AcceptabilitySimulation(alternatives, sampler, positions);
        simulation.advance(DRAWS);
        return simulation.result();
    }

    @Law
    void whoIsInItIsDominatedByFewerThanThreeAndWhoIsNotByThree(Generator any) {
        var alternatives = Alternatives.all(Ranking.of(catalog(any), any.weights()));
        int idle = any.between(0, 7);
        var band = IntStream.of(Skyband.positions(alternatives, place -> place != idle)).boxed().toList();
        for (int position = 0; position < alternatives.size(); position++) {
            var levels = alternatives.service(position).levels();
            long dominating = IntStream.range(0, alternatives.size())
                .filter(other -> dominates(alternatives.service(other).levels(), levels, idle)).count();
            assertThat(band.contains(position)).isEqualTo(dominating < Acceptability.RANKS);
        }
    }

    private static boolean dominates(Levels one, Levels other, int idle) {
        boolean above = false;
        for (int place = 0; place < 8; place++) {
            int difference = one.documented().get(place).steps() - other.stated().get(place).steps();
            if (difference < 0) return false;
            above |= difference > 0 && place != idle;
        }
        return above;
    }

    // Some levels are provisional; few levels make many services that dominate others.
    private static Catalog catalog(Generator any) {
        int highest = any.between(1, 5);
        int sure = any.between(1, 20);
        return Samples.catalog(IntStream.range(0, any.between(1, 60)).mapToObj(i -> {
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
