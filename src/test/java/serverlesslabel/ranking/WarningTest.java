package serverlesslabel.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static serverlesslabel.Samples.RUBRIC;
import static serverlesslabel.Samples.catalog;
import static serverlesslabel.Samples.service;
import static serverlesslabel.Samples.weights;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import serverlesslabel.Samples;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Levels;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.Weights;

/** Warnings at their thresholds. */
class WarningTest {

    private static final Service ONE = service("One", 5, 0, 3, 3, 3, 3, 3, 3);
    private static final Service OTHER = service("Other", 0, 5, 3, 3, 3, 3, 3, 3);

    @Test
    void twoPointsOfAHundredAreTooClose() {
        // 255 against 245: with one point moved both have 250.
        assertThat(tooClose(weights(51, 49, 0, 0, 0, 0, 0, 0), ONE, OTHER).orElseThrow().overtaking().move()
            .orElseThrow().points()).isEqualTo(2);
    }

    @Test
    void threePointsOfAHundredAreNot() {
        // 260 against 240: with two points moved both have 250.
        assertThat(tooClose(weights(52, 48, 0, 0, 0, 0, 0, 0), ONE, OTHER)).isEmpty();
    }

    @Test
    void servicesThatAreLevelAreTooCloseAlsoWhereNoWeightPartsThem() {
        var twin = service("Twin", 5, 0, 3, 3, 3, 3, 3, 3);
        assertThat(tooClose(RUBRIC.reference(), ONE, twin).orElseThrow().overtaking().move()).isEmpty();
    }

    @Test
    void aLeadNoWeightCanTurnIsNotTooClose() {
        assertThat(tooClose(RUBRIC.reference(), ONE, service("Worse", 4, 0, 3, 3, 3, 3, 3, 3))).isEmpty();
    }

    @Test
    void theLastIsAskedHowItOvertakesTheFirst() {
        var overtaking = tooClose(weights(51, 49, 0, 0, 0, 0, 0, 0), ONE, OTHER).orElseThrow().overtaking();
        assertThat(overtaking.lower()).isEqualTo(OTHER);
        assertThat(overtaking.higher()).isEqualTo(ONE);
    }

    @Test
    void aLevelOfTwoIsWeakAndThreeIsNot() {
        var weights = weights(20, 80, 0, 0, 0, 0, 0, 0);
        assertThat(weakPoint(weights, service("Weak", 2, 5, 0, 0, 0, 0, 0, 0))).hasValueSatisfying(weak -> {
            assertThat(weak.characteristic()).isEqualTo(characteristic(0));
            assertThat(weak.level()).isEqualTo(new Level(2));
            assertThat(weak.service().name()).isEqualTo("Weak");
        });
        assertThat(weakPoint(weights, service("Fair", 3, 5, 0, 0, 0, 0, 0, 0))).isEmpty();
    }

    @Test
    void onlyMoreThanAnEqualShareOfTheWeightMakesALevelAWeakPoint() {
        var weak = service("Weak", 0, 5, 5, 5, 5, 5, 5, 5);
        assertThat(weakPoint(weights(10, 10, 10, 10, 10, 10, 10, 10), weak)).isEmpty();
        assertThat(weakPoint(weights(11, 10, 10, 10, 10, 10, 10, 10), weak)).isPresent();
    }

    @Test
    void ofSeveralWeakPointsTheOneThatCostsMostIsTold() {
        // 30 × 3 = 90 against 20 × 5 = 100; then 30 × 4 = 120 against 100.
        assertThat(weakPoint(weights(30, 20, 50, 0, 0, 0, 0, 0), service("A", 2, 0, 5, 0, 0, 0, 0, 0)).orElseThrow()
            .characteristic()).isEqualTo(characteristic(1));
        assertThat(weakPoint(weights(30, 20, 50, 0, 0, 0, 0, 0), service("A", 1, 0, 5, 0, 0, 0, 0, 0)).orElseThrow()
            .characteristic()).isEqualTo(characteristic(0));
    }

    @Test
    void ofWeakPointsThatCostAsMuchTheEarlierIsTold() {
        assertThat(weakPoint(weights(20, 20, 60, 0, 0, 0, 0, 0), service("A", 1, 1, 5, 0, 0, 0, 0, 0)).orElseThrow()
            .characteristic()).isEqualTo(characteristic(0));
    }

    @Test
    void weightsWhereAllAreAlikeDecideNothing() {
        // Everywhere else one of the three has another level than the two others.
        var idle = found(Warning.DecidesNothing.class, weights(10, 10, 10, 10, 0, 0, 0, 0),
            service("A", 5, 3, 2, 3, 1, 1, 1, 1), service("B", 4, 3, 2, 2, 1, 1, 1, 1),
            service("C", 5, 3, 1, 2, 1, 1, 1, 1));
        assertThat(idle.orElseThrow().characteristics()).containsExactly(characteristic(1));
    }

    @Test
    void weightsThatAreUnsetCountAlikeAndCanDecideNothingToo() {
        assertThat(found(Warning.DecidesNothing.class, weights(0, 0, 0, 0, 0, 0, 0, 0), ONE, OTHER).orElseThrow()
            .characteristics()).isEqualTo(RUBRIC.characteristics().subList(2, 8));
    }

    @Test
    void whereEveryWeightDecidesSomethingNothingIsSaid() {
        assertThat(found(Warning.DecidesNothing.class, weights(10, 10, 0, 0, 0, 0, 0, 0), ONE, OTHER)).isEmpty();
    }

    @Test
    void aLetterThatRecalledFactsHoldUpIsUncertain() {
        var provisional = Samples.service("Provisional", new Levels(levels(5), levels(4)));
        assertThat(Warning.uncertainLetter(provisional, RUBRIC)).hasValueSatisfying(warning -> {
            var letter = (Warning.UncertainLetter) warning;
            assertThat(letter.service()).isEqualTo(provisional);
            assertThat(letter.stated().letter()).isEqualTo("A");
            assertThat(letter.documented().letter()).isEqualTo("B");
        });
        assertThat(Warning.uncertainLetter(ONE, RUBRIC)).isEmpty();
    }

    @Test
    void aServiceAloneIsInNoDanger() {
        assertThat(warnings(RUBRIC.reference(), Samples.service("Alone", new Levels(levels(5), levels(0))))).isEmpty();
    }

    @Test
    void theGravestComesFirst() {
        var leader = Samples.service("Leader", new Levels(levels(2), levels(0)));
        assertThat(warnings(weights(60, 40, 0, 0, 0, 0, 0, 0), leader, service("Second", 2, 2, 2, 2, 2, 2, 2, 2)))
            .extracting(warning -> warning.getClass().getSimpleName())
            .containsExactly("TooClose", "WeakPoint", "UncertainLetter", "DecidesNothing");
    }

    private static Optional<Warning.TooClose> tooClose(Weights weights, Service... services) {
        return found(Warning.TooClose.class, weights, services);
    }

    // The second is nowhere better, and so the first one leads.
    private static Optional<Warning.WeakPoint> weakPoint(Weights weights, Service leader) {
        return found(Warning.WeakPoint.class, weights, leader, service("Zero", 0, 0, 0, 0, 0, 0, 0, 0));
    }

    private static <W extends Warning> Optional<W> found(Class<W> kind, Weights weights, Service... services) {
        return warnings(weights, services).stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    private static List<Warning> warnings(Weights weights, Service... services) {
        return Warning.of(Alternatives.all(Ranking.of(catalog(services), weights)));
    }

    private static Characteristic characteristic(int place) {
        return RUBRIC.characteristics().get(place);
    }

    private static List<Level> levels(int steps) {
        return Collections.nCopies(8, new Level(steps));
    }
}
