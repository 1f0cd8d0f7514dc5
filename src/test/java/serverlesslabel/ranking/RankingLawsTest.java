package serverlesslabel.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static serverlesslabel.Samples.RUBRIC;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import serverlesslabel.Samples;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Levels;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.Weights;

class RankingLawsTest {

    @Property(tries = 300, seed = "42")
    void theOrderIsThatOfANaiveSort(@ForAll("catalogs") Catalog catalog, @ForAll("weights") Weights weights) {
        var naive = new ArrayList<>(catalog.services());
        naive.sort(Comparator.comparing((Service each) -> Index.of(each.levels(), weights)).reversed()
            .thenComparing(Catalog.BY_NAME));
        assertThat(Ranking.of(catalog, weights).placements()).extracting(Placement::service)
            .containsExactlyElementsOf(naive);
    }

    @Property(tries = 300, seed = "42")
    void aRankIsOnePlusTheNumberOfBetterOnes(@ForAll("catalogs") Catalog catalog, @ForAll("weights") Weights weights) {
        var placements = Ranking.of(catalog, weights).placements();
        assertThat(placements).allSatisfy(placement -> {
            assertThat(placement.rank()).isEqualTo(1 + (int) placements.stream()
                .filter(other -> other.index().compareTo(placement.index()) > 0).count());
            assertThat(placement.tied()).isEqualTo(placements.stream()
                .filter(other -> other.index().compareTo(placement.index()) == 0).count() > 1);
        });
    }

    @Property(tries = 300, seed = "42")
    void scalingAllWeightsChangesNothing(@ForAll("catalogs") Catalog catalog, @ForAll("smallWeights") Weights weights,
                                         @ForAll @IntRange(min = 2, max = 5) int factor) {
        var scaled = new Weights(weights.points().stream().map(point -> point * factor).toList());
        assertThat(summary(Ranking.of(catalog, scaled))).isEqualTo(summary(Ranking.of(catalog, weights)));
    }

    @Property(tries = 300, seed = "42")
    void raisingALevelNeverLowersTheIndex(@ForAll("services") Service service, @ForAll("weights") Weights weights,
                                          @ForAll @IntRange(max = 7) int place) {
        var raised = new ArrayList<>(service.levels().stated());
        raised.set(place, new Level(Math.min(Level.TOP, raised.get(place).steps() + 1)));
        assertThat(Index.of(new Levels(raised, raised), weights))
            .isGreaterThanOrEqualTo(Index.of(service.levels(), weights));
    }

    @Property(tries = 200, seed = "42")
    void whoElseIsThereChangesNoIndexAndNoClass(@ForAll("catalogs") Catalog catalog,
        @ForAll("weights") Weights weights) {
        var alone = Samples.catalog(catalog.services().get(0));
        var inCompany = Ranking.of(catalog, weights).placementOf(0);
        assertThat(Ranking.of(alone, weights).placementOf(0).index()).isEqualTo(inCompany.index());
    }

    @Property(tries = 300, seed = "42")
    void sharesAlwaysTotalAHundred(@ForAll("weights") Weights weights) {
        assertThat(weights.shares().stream().mapToInt(Integer::intValue).sum()).isEqualTo(100);
        assertThat(weights.shares()).allSatisfy(share -> assertThat(share).isNotNegative());
    }

    @Provide
    Arbitrary<Weights> weights() {
        return Cases.weights();
    }

    @Provide
    Arbitrary<Weights> smallWeights() {
        return Arbitraries.integers().between(0, 20).list().ofSize(8).map(Weights::new);
    }

    @Provide
    Arbitrary<Service> services() {
        return Arbitraries.integers().between(0, Level.TOP).list().ofSize(8).map(levels ->
            Samples.service("Some service", levels.stream().mapToInt(Integer::intValue).toArray()));
    }

    @Provide
    Arbitrary<Catalog> catalogs() {
        return Cases.catalogs(2);
    }

    private static List<String> summary(Ranking ranking) {
        return ranking.placements().stream().map(placement -> placement.service().id() + " " + placement.rank() + " "
            + placement.index().tenths() + " " + placement.index().classIn(RUBRIC.classes()).letter()).toList();
    }
}
