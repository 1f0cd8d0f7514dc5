package serverlesslabel.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static serverlesslabel.Samples.RUBRIC;
import static serverlesslabel.Samples.catalog;
import static serverlesslabel.Samples.service;
import static serverlesslabel.Samples.weights;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import serverlesslabel.Samples;
import serverlesslabel.SmallCatalog;
import serverlesslabel.domain.Judgement;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Levels;
import serverlesslabel.domain.Rating;
import serverlesslabel.domain.Service;

/** Differences between two services, with alternatives and shares as exact fractions. */
class ScoreDifferenceTest {

    private static final Offset<Double> TINY = Offset.offset(1e-9);
    private static final Service ONE = judged("One", 5, 1, 3, 0, 0, 0, 0, 0);
    private static final Service OTHER = judged("Other", 4, 4, 3, 0, 0, 0, 0, 1);

    // Every level was judged: what facts give is tested where ratings are.
    private static Service judged(String name, int... levels) {
        var list = IntStream.of(levels).mapToObj(Level::new).toList();
        var judged = RUBRIC.characteristics().stream().collect(Collectors.toMap(characteristic -> characteristic.id(),
            characteristic -> new Judgement(list.get(characteristic.place()), "So it seems.", Optional.empty())));
        return service(name, new Levels(list, list, Map.copyOf(judged)));
    }

    @Test
    void whatMovesTheIndexMostComesFirst() {
        var gap = ScoreDifference.between(ONE, OTHER, weights(50, 20, 30, 0, 0, 0, 0, 0), RUBRIC);
        // 50 × 1, 20 × −3 and 0 × −1, each of 500.
        assertThat(gap.differences()).extracting(difference -> difference.characteristic().place())
            .containsExactly(1, 0, 7);
        assertThat(gap.differences().get(0).points()).isCloseTo(-12, TINY);
        assertThat(gap.differences().get(1).points()).isCloseTo(10, TINY);
        assertThat(gap.points()).isCloseTo(-2, TINY);
    }

    @Test
    void theHigherLevelIsToldAlsoWhereItCountsNothing() {
        var differences = ScoreDifference.between(ONE, OTHER, weights(50, 20, 30, 0, 0, 0, 0, 0), RUBRIC).differences();
        assertThat(differences).extracting(ScoreDifference.Difference::firstHigher).containsExactly(false, true, false);
    }

    @Test
    void whatTheHigherMeetsAndTheLowerDoesNotDecides() {
        int found = 0;
        for (var first : SmallCatalog.ENGLISH.services())
            for (var second : SmallCatalog.ENGLISH.services())
                for (var difference : ScoreDifference.between(first, second, RUBRIC.reference(), RUBRIC)
                    .differences()) {
                    var higher = difference.firstHigher() ? difference.first() : difference.second();
                    var lower = difference.firstHigher() ? difference.second() : difference.first();
                    var lacking = difference.firstHigher() ? second : first;
                    assertThat(difference.deciding()).isEqualTo(lower.judgement().isPresent() ? List.of()
                        : higher.checks().stream().filter(Rating.Check::holds)
                            .filter(check -> !check.condition().holds(lacking.facts())).toList());
                    found += difference.deciding().size();
                }
        assertThat(found).isPositive();
    }

    @Test
    void unsetWeightsCountEveryDifferenceEqually() {
        // 1, −3 and −1 of 40, in percent.
        assertThat(ScoreDifference.between(ONE, OTHER, weights(0, 0, 0, 0, 0, 0, 0, 0), RUBRIC).differences())
            .extracting(ScoreDifference.Difference::points).containsExactly(-7.5, 2.5, -2.5);
    }

    @Test
    void twinsHaveNoGap() {
        var gap = ScoreDifference.between(ONE, ONE, RUBRIC.reference(), RUBRIC);
        assertThat(gap.differences()).isEmpty();
        assertThat(gap.points()).isZero();
    }

    @Test
    void aShareIsAtMostEverything() {
        assertThat(new Share(0, 1).percent()).isZero();
        assertThat(new Share(3, 3).percent()).isEqualTo(100);
        assertThatThrownBy(() -> new Share(4, 3)).hasMessage("4 of 3 is no share");
        assertThatThrownBy(() -> new Share(-1, 3)).hasMessage("-1 of 3 is no share");
        assertThatThrownBy(() -> new Share(0, 0)).hasMessage("0 of 0 is no share");
    }

    @Test
    void tenthsOfAShareAreRoundedHalfUp() {
        assertThat(new Share(1, 3).tenths()).isEqualTo(333);
        assertThat(new Share(1, 2000).tenths()).isEqualTo(1);
        assertThat(new Share(1, 2001).tenths()).isZero();
        assertThat(new Share(7, 7).tenths()).isEqualTo(1000);
    }

    @Test
    void sharesAreComparedExactlyHoweverLargeTheyAre() {
        long large = Long.MAX_VALUE;
        assertThat(new Share(1, 3)).isEqualByComparingTo(new Share(2, 6));
        assertThat(new Share(large - 1, large)).isGreaterThan(new Share(large - 2, large - 1));
        assertThat(new Share(large - 2, large - 1)).isLessThan(new Share(large - 1, large));
        assertThat(new Share(large / 3, large)).isGreaterThan(new Share(1, 4));
        // Their crosswise products have the highest bit of the lower half set in one and not in the other.
        assertThat(new Share(1L << 62, large)).isGreaterThan(new Share((1L << 62) - 1, large));
        assertThat(new Share(3, large)).isGreaterThan(new Share(1, large));
    }

    @Test
    void contendersAreFoundAndRankedAmongThemselves() {
        var ranking = Ranking.of(catalog(service("A", 5, 5, 5, 5, 5, 5, 5, 5), service("B", 3, 3, 3, 3, 3, 3, 3, 3),
            service("C", 3, 3, 3, 3, 3, 3, 3, 3), service("D", 1, 1, 1, 1, 1, 1, 1, 1)), RUBRIC.reference());
        var shown = Alternatives.of(ranking, place -> place != 0);
        assertThat(shown.leader().orElseThrow().name()).isEqualTo("B");
        assertThat(List.of(shown.rank(0), shown.rank(1), shown.rank(2))).containsExactly(1, 1, 3);
        assertThat(List.of(shown.tied(0), shown.tied(1), shown.tied(2))).containsExactly(true, true, false);
        assertThat(shown.position(ranking.catalog().services().get(3))).contains(2);
        assertThat(shown.position(ranking.catalog().services().get(0))).isEmpty();
        assertThat(shown.position(ONE)).isEmpty();
        assertThat(Alternatives.of(ranking, place -> false).leader()).isEmpty();
    }

    @Test
    void theSameServicesAreTheSameInWhateverOrder() {
        var catalog = Samples.random(6, 1);
        var all = Alternatives.all(Ranking.of(catalog, RUBRIC.reference()));
        assertThat(all.sameServices(all.withWeights(weights(0, 0, 0, 1, 0, 0, 0, 0)))).isTrue();
        assertThat(all.sameServices(Alternatives.of(all.ranking(), place -> place != 3))).isFalse();
        assertThat(Alternatives.of(all.ranking(), place -> place != 2)
            .sameServices(Alternatives.of(all.ranking(), place -> place != 3))).isFalse();
        assertThat(all.sameServices(Alternatives.all(Ranking.of(Samples.random(6, 1), RUBRIC.reference())))).isFalse();
    }

    @Test
    void underOtherWeightsTheSameServicesContend() {
        var ranking = Ranking.of(Samples.random(6, 1), RUBRIC.reference());
        var some = Alternatives.of(ranking, place -> place % 2 == 0);
        assertThat(some.withWeights(weights(0, 0, 0, 1, 0, 0, 0, 0)).sameServices(some)).isTrue();
    }

    @Test
    void ordersOfOtherServicesAreNotCompared() {
        var ranking = Ranking.of(Samples.random(6, 1), RUBRIC.reference());
        assertThatThrownBy(() -> RankAgreement.between(Alternatives.all(ranking),
            Alternatives.of(ranking, place -> place > 0)))
            .isInstanceOf(IllegalArgumentException.class).hasMessage("not the same services");
    }

    @Test
    void aRankThatCanBeButOneIsCertain() {
        assertThat(new RankRange(2, 2).certain()).isTrue();
        assertThat(new RankRange(2, 3).certain()).isFalse();
    }

    @Test
    void sixServicesCanBeComparedAndSevenCannot() {
        var ranking = Ranking.of(Samples.random(7, 1), RUBRIC.reference());
        var services = ranking.catalog().services();
        assertThat(Comparison.of(ranking, services.subList(0, 6)).placements()).extracting(Placement::service)
            .isEqualTo(services.subList(0, 6));
        assertThatThrownBy(() -> Comparison.of(ranking, services)).hasMessage("at most six services are compared");
    }

    @Test
    void aComparisonKnowsWhatItIsMadeUnder() {
        var catalog = Samples.twelve();
        var comparison = Comparison.of(Ranking.of(catalog, RUBRIC.reference()), catalog.services().subList(0, 2));
        assertThat(comparison.profile().orElseThrow().id()).isEqualTo("reference");
        assertThat(comparison.asOf()).isEqualTo(catalog.services().subList(0, 2).stream()
            .flatMap(service -> service.facts().asOf().stream()).max(LocalDate::compareTo)).isPresent();
        assertThat(comparison.weights()).isEqualTo(RUBRIC.reference());
        assertThat(comparison.rubric()).isSameAs(catalog.rubric());
    }

    @Test
    void theLetterOfALabelIsAlwaysByTheReference() {
        var ranking = Ranking.of(catalog(service("A", 5, 0, 0, 0, 0, 0, 0, 0)), weights(1, 0, 0, 0, 0, 0, 0, 0));
        var service = ranking.catalog().services().get(0);
        assertThat(ranking.classOf(service).letter()).isEqualTo("A");
        assertThat(Comparison.of(ranking, List.of(service)).labelClass(service).letter()).isEqualTo("G");
    }
}
