package serverlesslabel.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static serverlesslabel.Samples.RUBRIC;
import static serverlesslabel.Samples.service;
import static serverlesslabel.Samples.weights;

import org.junit.jupiter.api.Test;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.Weights;

/** Tie-breaks between shifts or level changes of the same size, worked out by hand. */
class OvertakingTest {

    private static final Service LOWER = service("Lower", 0, 4, 4, 0, 0, 0, 0, 0);
    private static final Service HIGHER = service("Higher", 4, 0, 0, 0, 0, 0, 0, 0);

    @Test
    void ofTwoTargetsThatGainAsMuchTheHeavierTakesTheWeight() {
        assertThat(move(LOWER, HIGHER, weights(60, 10, 20, 10, 0, 0, 0, 0)).to().id()).isEqualTo(id(2));
        assertThat(move(LOWER, HIGHER, weights(60, 20, 10, 10, 0, 0, 0, 0)).to().id()).isEqualTo(id(1));
    }

    @Test
    void ofTwoTargetsThatWeighAsMuchTheEarlierTakesTheWeight() {
        assertThat(move(LOWER, HIGHER, weights(60, 15, 15, 10, 0, 0, 0, 0)).to().id()).isEqualTo(id(1));
    }

    @Test
    void aTargetThatGainsMoreCountsBeforeOneThatWeighsMore() {
        var lower = service("Lower", 0, 3, 4, 0, 0, 0, 0, 0);
        assertThat(move(lower, HIGHER, weights(60, 20, 10, 10, 0, 0, 0, 0)).to().id()).isEqualTo(id(2));
    }

    @Test
    void ofTwoSourcesThatHelpAsMuchTheHeavierGivesFirst() {
        var higher = service("Higher", 4, 4, 0, 0, 0, 0, 0, 0);
        var lower = service("Lower", 0, 0, 4, 0, 0, 0, 0, 0);
        assertThat(move(lower, higher, weights(20, 45, 35, 0, 0, 0, 0, 0)).from())
            .extracting(portion -> portion.characteristic().id()).containsExactly(id(1));
    }

    @Test
    void aSourceThatIsSpentIsFollowedByTheNext() {
        var higher = service("Higher", 4, 3, 0, 0, 0, 0, 0, 0);
        var lower = service("Lower", 0, 0, 4, 0, 0, 0, 0, 0);
        // 100 behind: 10 from the first gain 8 each, 2 from the second gain 7 each and are not enough, 3 are.
        var move = move(lower, higher, weights(10, 60, 30, 0, 0, 0, 0, 0));
        assertThat(move.from()).extracting(portion -> portion.characteristic().id()).containsExactly(id(0), id(1));
        assertThat(move.wholePoints()).containsExactly(10, 3);
        assertThat(move.points()).isEqualTo(13);
    }

    /** 5 behind, and each hundredth of a weight gains a tenth: 50 tie the two, the 51 of one whole point are enough. */
    @Test
    void aPointThatIsJustEnoughIsEnough() {
        var higher = service("Higher", 5, 0, 0, 0, 0, 0, 0, 0);
        var lower = service("Lower", 0, 5, 0, 0, 0, 0, 0, 0);
        assertThat(move(lower, higher, weights(26, 25, 0, 0, 0, 0, 0, 0)).points()).isEqualTo(1);
    }

    /** Three of a hundred points are 201 hundredths of a weight of 67: 200 are the whole first weight. */
    @Test
    void theSmallestPortionIsAHundredthOfAPoint() {
        var higher = service("Higher", 5, 4, 0, 0, 0, 0, 0, 0);
        var lower = service("Lower", 0, 0, 5, 0, 0, 0, 0, 0);
        assertThat(move(lower, higher, weights(2, 37, 28, 0, 0, 0, 0, 0)).from())
            .extracting(Overtaking.Portion::share).containsExactly(new Share(200, 6700), new Share(1, 6700));
    }

    @Test
    void aServiceThatIsNowhereBetterHasNoMove() {
        var weak = service("Weak", 3, 0, 0, 0, 0, 0, 0, 0);
        assertThat(Overtaking.of(weak, HIGHER, RUBRIC.reference(), RUBRIC).move()).isEmpty();
        assertThat(Overtaking.of(HIGHER, HIGHER, RUBRIC.reference(), RUBRIC).move()).isEmpty();
    }

    @Test
    void ofChangesOfTheSameSizeTheLowerOneRisesRatherThanTheHigherOneFalls() {
        var change = change(weights(20, 10, 10, 10, 0, 0, 0, 0), service("Lower", 2, 0, 0, 0, 0, 0, 0, 0),
            service("Higher", 3, 0, 0, 0, 0, 0, 0, 0));
        assertThat(change.service().name()).isEqualTo("Lower");
        assertThat(change).extracting(Overtaking.LevelChange::from, Overtaking.LevelChange::to).containsExactly(2, 4);
    }

    @Test
    void theLowerOneRisesAlsoWhereTheHigherOneFallsOnSomethingHeavier() {
        var change = change(weights(20, 10, 0, 0, 0, 0, 0, 0), service("Lower", 5, 1, 0, 0, 0, 0, 0, 0),
            service("Higher", 5, 1, 0, 0, 0, 0, 0, 0));
        assertThat(change).extracting(levelChange -> levelChange.service().name(), levelChange ->
            levelChange.characteristic().id())
            .containsExactly("Lower", id(1));
    }

    @Test
    void whereTheLowerOneCannotRiseTheHigherOneFalls() {
        var change = change(weights(20, 0, 0, 0, 0, 0, 0, 0), service("Lower", 5, 0, 0, 0, 0, 0, 0, 0),
            service("Higher", 5, 0, 0, 0, 0, 0, 0, 0));
        assertThat(change.service().name()).isEqualTo("Higher");
        assertThat(change).extracting(Overtaking.LevelChange::from, Overtaking.LevelChange::to).containsExactly(5, 4);
    }

    @Test
    void ofChangesOfTheSameSizeTheHeaviestCharacteristicCounts() {
        // Level: one step is enough wherever there is weight.
        var change = change(weights(10, 20, 30, 20, 0, 0, 0, 0), service("Lower", 1, 1, 1, 1, 0, 0, 0, 0),
            service("Higher", 1, 1, 1, 1, 0, 0, 0, 0));
        assertThat(change.characteristic().id()).isEqualTo(id(2));
    }

    @Test
    void aLevelMayRiseToTheTop() {
        // 90 behind: three steps of 30 are level, four are ahead.
        var change = change(weights(30, 0, 0, 0, 0, 0, 0, 0), service("Lower", 1, 0, 0, 0, 0, 0, 0, 0),
            service("Higher", 4, 0, 0, 0, 0, 0, 0, 0));
        assertThat(change).extracting(levelChange -> levelChange.service().name(), Overtaking.LevelChange::to)
            .containsExactly("Lower", 5);
    }

    @Test
    void aLevelMayFallToZero() {
        // 60 behind: two steps of 40 are ahead, which the lower one cannot rise from 4.
        var change = change(weights(40, 20, 20, 0, 0, 0, 0, 0), service("Lower", 4, 0, 0, 0, 0, 0, 0, 0),
            service("Higher", 2, 4, 3, 0, 0, 0, 0, 0));
        assertThat(change).extracting(levelChange -> levelChange.service().name(), Overtaking.LevelChange::to)
            .containsExactly("Higher", 0);
    }

    @Test
    void whoIsAheadAlreadyIsNotAskedAbout() {
        assertThatThrownBy(() -> Overtaking.of(HIGHER, LOWER, weights(60, 10, 20, 10, 0, 0, 0, 0), RUBRIC))
            .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("ahead");
    }

    @Test
    void betweenTwoTheLowerIsFoundWhicheverComesFirst() {
        var weights = weights(60, 10, 20, 10, 0, 0, 0, 0);
        assertThat(Overtaking.between(LOWER, HIGHER, weights, RUBRIC).lower()).isEqualTo(LOWER);
        assertThat(Overtaking.between(HIGHER, LOWER, weights, RUBRIC).lower()).isEqualTo(LOWER);
    }

    @Test
    void betweenTwoThatAreLevelTheFirstIsToOvertake() {
        var weights = weights(30, 20, 10, 10, 0, 0, 0, 0);
        assertThat(Overtaking.between(LOWER, HIGHER, weights, RUBRIC).lower()).isEqualTo(LOWER);
        assertThat(Overtaking.between(HIGHER, LOWER, weights, RUBRIC).lower()).isEqualTo(HIGHER);
    }

    private static Overtaking.WeightShift move(Service lower, Service higher, Weights weights) {
        return Overtaking.of(lower, higher, weights, RUBRIC).move().orElseThrow();
    }

    private static Overtaking.LevelChange change(Weights weights, Service lower, Service higher) {
        return Overtaking.of(lower, higher, weights, RUBRIC).change().orElseThrow();
    }

    private static String id(int place) {
        return RUBRIC.characteristics().get(place).id();
    }
}
