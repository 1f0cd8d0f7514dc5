package serverlesslabel.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static serverlesslabel.Samples.RUBRIC;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import serverlesslabel.Generator;
import serverlesslabel.Law;
import serverlesslabel.Samples;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Levels;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.Weights;

class RankingLawsTest {

    @Law(seeds = 300)
    void theOrderIsThatOfANaiveSort(Generator any) {
        var catalog = any.catalog(2);
        var weights = any.weights();
        var naive = new ArrayList<>(catalog.services());
        naive.sort(Comparator.comparing((Service each) -> Index.of(each.levels(), weights)).reversed()
            .thenComparing(Catalog.BY_NAME));
        assertThat(Ranking.of(catalog, weights).placements()).extracting(Placement::service)
            .containsExactlyElementsOf(naive);
    }

    @Law(seeds = 300)
    void aRankIsOnePlusTheNumberOfBetterOnes(Generator any) {
        var catalog = any.catalog(2);
        var weights = any.weights();
        var placements = Ranking.of(catalog, weights).placements();
        assertThat(placements).allSatisfy(placement -> {
            assertThat(placement.rank()).isEqualTo(1 + (int) placements.stream()
                .filter(other -> other.index().compareTo(placement.index()) > 0).count());
            assertThat(placement.tied()).isEqualTo(placements.stream()
                .filter(other -> other.index().compareTo(placement.index()) == 0).count() > 1);
        });
    }

    @Law(seeds = 300)
    void scalingAllWeightsChangesNothing(Generator any) {
        var catalog = any.catalog(2);
        var weights = any.weightsUpTo(20);
        int factor = any.between(2, 5);
        var scaled = new Weights(weights.points().stream().map(point -> point * factor).toList());
        assertThat(summary(Ranking.of(catalog, scaled))).isEqualTo(summary(Ranking.of(catalog, weights)));
    }

    @Law(seeds = 300)
    void raisingALevelNeverLowersTheIndex(Generator any) {
        var service = any.service("Some service", Level.TOP);
        var weights = any.weights();
        int place = any.between(0, 7);
        var raised = new ArrayList<>(service.levels().stated());
        raised.set(place, new Level(Math.min(Level.TOP, raised.get(place).steps() + 1)));
        assertThat(Index.of(new Levels(raised, raised), weights))
            .isGreaterThanOrEqualTo(Index.of(service.levels(), weights));
    }

    @Law
    void whoElseIsThereChangesNoIndexAndNoClass(Generator any) {
        var catalog = any.catalog(2);
        var weights = any.weights();
        var alone = Samples.catalog(catalog.services().get(0));
        var inCompany = Ranking.of(catalog, weights).placementOf(0);
        assertThat(Ranking.of(alone, weights).placementOf(0).index()).isEqualTo(inCompany.index());
    }

    @Law(seeds = 300)
    void sharesAlwaysTotalAHundred(Generator any) {
        var weights = any.weights();
        assertThat(weights.shares().stream().mapToInt(Integer::intValue).sum()).isEqualTo(100);
        assertThat(weights.shares()).allSatisfy(share -> assertThat(share).isNotNegative());
    }

    private static List<String> summary(Ranking ranking) {
        return ranking.placements().stream().map(placement -> placement.service().id() + " " + placement.rank() + " "
            + placement.index().tenths() + " " + placement.index().classIn(RUBRIC.classes()).letter()).toList();
    }
}
