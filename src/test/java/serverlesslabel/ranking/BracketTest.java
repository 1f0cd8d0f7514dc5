package serverlesslabel.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static serverlesslabel.Samples.RUBRIC;
import static serverlesslabel.Samples.catalog;
import static serverlesslabel.Samples.service;
import static serverlesslabel.Samples.weights;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import serverlesslabel.Samples;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.Weights;

/** Brackets worked out by hand: which of several services takes over, and which end is nearer. */
class BracketTest {

    private static final Weights HALVES = weights(50, 50, 0, 0, 0, 0, 0, 0);

    @Test
    void belowTheLowerEndTheServiceThatGainsFastestIsAhead() {
        // With share s of the first weight: 1 + 4s against 2 + s and 3 − 2s, all level at a third.
        var bracket = first(HALVES, service("A", 5, 1, 0, 0, 0, 0, 0, 0), service("B", 3, 2, 0, 0, 0, 0, 0, 0),
            service("C", 1, 3, 0, 0, 0, 0, 0, 0));
        assertThat(bracket.lower().orElseThrow().overtaking().name()).isEqualTo("C");
        assertThat(bracket.lower().orElseThrow().share()).isEqualByComparingTo(new Share(1, 3));
    }

    @Test
    void aboveTheUpperEndTheServiceThatGainsFastestIsAhead() {
        // 5 − 4s against 3 − s and 1 + 2s, all level at two thirds.
        var bracket = first(HALVES, service("A", 1, 5, 0, 0, 0, 0, 0, 0), service("B", 2, 3, 0, 0, 0, 0, 0, 0),
            service("C", 3, 1, 0, 0, 0, 0, 0, 0));
        assertThat(bracket.upper().orElseThrow().overtaking().name()).isEqualTo("C");
        assertThat(bracket.upper().orElseThrow().share()).isEqualByComparingTo(new Share(2, 3));
    }

    @Test
    void amongServicesThatAreLevelNowTheFastestIsFoundWhereverItsNameStands() {
        var slow = service("B", 2, 4, 0, 0, 0, 0, 0, 0);
        var fast = service("C", 1, 5, 0, 0, 0, 0, 0, 0);
        assertThat(lowerWith(slow, fast)).isEqualTo("C");
        assertThat(upperWith(service("B", 4, 2, 0, 0, 0, 0, 0, 0), service("C", 5, 1, 0, 0, 0, 0, 0, 0)))
            .isEqualTo("C");
        assertThat(lowerWith(service("B", 1, 5, 0, 0, 0, 0, 0, 0), service("C", 2, 4, 0, 0, 0, 0, 0, 0)))
            .isEqualTo("B");
        assertThat(upperWith(service("B", 5, 1, 0, 0, 0, 0, 0, 0), service("C", 4, 2, 0, 0, 0, 0, 0, 0)))
            .isEqualTo("B");
    }

    @Test
    void betweenTwinsTheFirstByNameTakesOver() {
        assertThat(lowerWith(service("B", 1, 5, 0, 0, 0, 0, 0, 0), service("C", 1, 5, 0, 0, 0, 0, 0, 0)))
            .isEqualTo("B");
        assertThat(upperWith(service("B", 5, 1, 0, 0, 0, 0, 0, 0), service("C", 5, 1, 0, 0, 0, 0, 0, 0)))
            .isEqualTo("B");
    }

    @Test
    void theNearestOfSeveralCrossingsIsTheEnd() {
        // 5s against 3 (level at 3/5) and 4 − 4s (level at 4/9), from a share of 9/10; and the mirror image.
        var down = first(weights(90, 10, 0, 0, 0, 0, 0, 0), service("A", 5, 0, 0, 0, 0, 0, 0, 0),
            service("B", 3, 3, 0, 0, 0, 0, 0, 0), service("C", 0, 4, 0, 0, 0, 0, 0, 0));
        assertThat(down.lower().orElseThrow().overtaking().name()).isEqualTo("B");
        var up = first(weights(10, 90, 0, 0, 0, 0, 0, 0), service("A", 0, 5, 0, 0, 0, 0, 0, 0),
            service("B", 3, 3, 0, 0, 0, 0, 0, 0), service("C", 4, 0, 0, 0, 0, 0, 0, 0));
        assertThat(up.upper().orElseThrow().overtaking().name()).isEqualTo("B");
    }

    @Test
    void whereOneWeightHasEverythingTheOthersCountAlike() {
        // 5s against 5 (1 − s), once the seven others share the rest.
        var bracket = first(weights(100, 0, 0, 0, 0, 0, 0, 0), service("A", 5, 0, 0, 0, 0, 0, 0, 0),
            service("B", 0, 5, 5, 5, 5, 5, 5, 5));
        assertThat(bracket.lower().orElseThrow().share()).isEqualByComparingTo(new Share(1, 2));
        assertThat(bracket.upper()).isEmpty();
        assertThat(bracket.others()).isZero();
        assertThat(bracket.importance(bracket.lower().orElseThrow())).isZero();
    }

    @Test
    void whereOneWeightHasEverythingTheFastestIsStillAhead() {
        // 5s against 5 (1 − s) and against 4 (1 − s) + s, both level at a half.
        var bracket = first(weights(100, 0, 0, 0, 0, 0, 0, 0), service("A", 5, 0, 0, 0, 0, 0, 0, 0),
            service("B", 1, 4, 4, 4, 4, 4, 4, 4), service("C", 0, 5, 5, 5, 5, 5, 5, 5));
        assertThat(bracket.lower().orElseThrow().overtaking().name()).isEqualTo("C");
    }

    @Test
    void whereTheOthersHaveOnePointTogetherTheirProportionStillHolds() {
        var bracket = first(weights(1, 1, 0, 0, 0, 0, 0, 0), service("A", 5, 1, 0, 0, 0, 0, 0, 0),
            service("B", 3, 2, 5, 5, 0, 0, 0, 0));
        assertThat(bracket.lower().orElseThrow().share()).isEqualByComparingTo(new Share(1, 3));
    }

    @Test
    void weightsThatAreUnsetHaveTheBracketsOfOnes() {
        var catalog = Samples.random(9, 4);
        assertThat(Bracket.ofFirst(Alternatives.all(Ranking.of(catalog, weights(0, 0, 0, 0, 0, 0, 0, 0)))))
            .isEqualTo(Bracket.ofFirst(Alternatives.all(Ranking.of(catalog, weights(1, 1, 1, 1, 1, 1, 1, 1)))));
    }

    @Test
    void theOrderEndsWhereTwoNeighboursSwapHoweverFastTheLeaderGains() {
        // 3 + 2s leads; 3 − 2s and 1 + s are level at two thirds.
        var catalog = catalog(service("A", 5, 3, 0, 0, 0, 0, 0, 0), service("B", 1, 3, 0, 0, 0, 0, 0, 0),
            service("C", 2, 1, 0, 0, 0, 0, 0, 0));
        var end = Bracket.ofOrder(Alternatives.all(Ranking.of(catalog, HALVES))).get(0).upper().orElseThrow();
        assertThat(end.overtaking().name()).isEqualTo("C");
        assertThat(end.share()).isEqualByComparingTo(new Share(2, 3));
    }

    @Test
    void theNearestEndCountsOnWhicheverSideItIs() {
        assertThat(bracket(Optional.of(new Share(30, 100)), Optional.of(new Share(60, 100))).nearestDistance())
            .contains(10.0);
        assertThat(bracket(Optional.of(new Share(10, 100)), Optional.of(new Share(45, 100))).nearestDistance())
            .contains(5.0);
    }

    @Test
    void theOnlyEndIsTheNearest() {
        assertThat(bracket(Optional.of(new Share(10, 100)), Optional.empty()).nearestDistance()).contains(30.0);
        assertThat(bracket(Optional.empty(), Optional.of(new Share(60, 100))).nearestDistance()).contains(20.0);
        assertThat(bracket(Optional.empty(), Optional.empty()).nearestDistance()).isEmpty();
    }

    @Test
    void theImportanceOfAnEndIsMeasuredAgainstTheOthers() {
        // 25 of 100 while the others have 60: 20 of 80.
        var bracket = bracket(Optional.of(new Share(25, 100)), Optional.of(new Share(100, 100)));
        assertThat(bracket.importance(bracket.lower().orElseThrow())).isEqualTo(20);
        assertThat(bracket.importance(bracket.upper().orElseThrow())).isZero();
    }

    private static Bracket bracket(Optional<Share> lower, Optional<Share> upper) {
        var one = service("A", 5, 0, 0, 0, 0, 0, 0, 0);
        var other = service("B", 0, 5, 0, 0, 0, 0, 0, 0);
        return new Bracket(RUBRIC.characteristics().get(0), new Share(40, 100), 60,
            lower.map(share -> new Bracket.End(share, one, other)),
            upper.map(share -> new Bracket.End(share, one, other)));
    }

    private static String lowerWith(Service... rivals) {
        return level(rivals).lower().orElseThrow().overtaking().name();
    }

    private static String upperWith(Service... rivals) {
        return level(rivals).upper().orElseThrow().overtaking().name();
    }

    // All are level now; the first by name leads.
    private static Bracket level(Service... rivals) {
        var bracket = first(HALVES, service("A", 3, 3, 0, 0, 0, 0, 0, 0), rivals[0], rivals[1]);
        assertThat(bracket.now()).isEqualByComparingTo(new Share(1, 2));
        return bracket;
    }

    private static Bracket first(Weights weights, Service... services) {
        return Bracket.ofFirst(Alternatives.all(Ranking.of(catalog(services), weights))).get(0);
    }
}
