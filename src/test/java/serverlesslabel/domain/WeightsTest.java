package serverlesslabel.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static serverlesslabel.Samples.RUBRIC;
import static serverlesslabel.Samples.weights;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeightsTest {

    @Test
    void sharesThatDivideEvenlyAreThePercentages() {
        assertThat(weights(1, 1, 2).shares()).containsExactly(25, 25, 50);
    }

    @Test
    void whatRoundingLeavesGoesToTheLargestRemainder() {
        // 100 ÷ 7 is 14 2/7, so 1 + 2 + 4 of 7 are 14 2/7, 28 4/7 and 57 1/7.
        assertThat(weights(1, 2, 4).shares()).containsExactly(14, 29, 57);
    }

    @Test
    void betweenEqualRemaindersTheEarlierIsServedFirst() {
        assertThat(weights(1, 1, 1).shares()).containsExactly(34, 33, 33);
    }

    @Test
    void aWeightOfZeroHasNoShare() {
        assertThat(weights(0, 1, 1, 1, 0).shares()).containsExactly(0, 34, 33, 33, 0);
    }

    @Test
    void weightsOfZeroAllRoundShareAlike() {
        assertThat(weights(0, 0, 0, 0, 0, 0, 0, 0).shares()).containsExactly(13, 13, 13, 13, 12, 12, 12, 12);
    }

    @Test
    void weightsOfZeroAllRoundAreUnset() {
        assertThat(weights(0, 0, 0).unset()).isTrue();
    }

    @Test
    void oneWeightMoreThanZeroIsSet() {
        assertThat(weights(0, 1, 0).unset()).isFalse();
    }

    @Test
    void theSumIsNeverZero() {
        assertThat(weights(0, 0, 0).sum()).isEqualTo(3);
    }

    @Test
    void changingOneLeavesTheOthersAsTheyAre() {
        var durable = RUBRIC.characteristics().get(2);
        assertThat(weights(1, 2, 3, 4, 5, 6, 7, 8).with(durable, 99)).isEqualTo(weights(1, 2, 99, 4, 5, 6, 7, 8));
    }

    @Test
    void aWeightBeyondAHundredIsRefused() {
        assertThatThrownBy(() -> weights(1, 101)).hasMessage("weight 101 is not between 0 and 100");
    }

    @Test
    void aWeightBelowZeroIsRefused() {
        assertThatThrownBy(() -> weights(-1, 1)).hasMessage("weight -1 is not between 0 and 100");
    }

    @Test
    void whoeverMadeThemCannotChangeThemLater() {
        var points = new ArrayList<>(List.of(1, 2));
        var weights = new Weights(points);
        points.set(0, 9);
        assertThat(weights.points()).containsExactly(1, 2);
    }

    @Test
    void theRestIsSharedInProportionAmongThoseThatAreNotHeld() {
        assertThat(weights(40, 10, 20, 30).normalized(place -> place == 0)).isEqualTo(weights(40, 10, 20, 30));
        assertThat(weights(70, 10, 20, 30).normalized(place -> place == 0)).isEqualTo(weights(70, 5, 10, 15));
    }

    @Test
    void whereThoseThatAreHeldHaveMoreThanEverythingAllGiveWay() {
        assertThat(weights(80, 70, 50).normalized(place -> place < 2)).isEqualTo(weights(80, 70, 50).inPercent());
        assertThat(weights(60, 40, 50).normalized(place -> place < 2)).isEqualTo(weights(60, 40, 0));
    }

    @Test
    void whereAllAreHeldAllGiveWay() {
        assertThat(weights(80, 20, 60).normalized(place -> true)).isEqualTo(weights(50, 13, 37));
        assertThat(weights(10, 30).normalized(place -> true)).isEqualTo(weights(25, 75));
    }

    @Test
    void whereNoneOfTheOthersHasAnyTheyShareTheRestAlike() {
        assertThat(weights(40, 0, 0, 0).normalized(place -> place == 0)).isEqualTo(weights(40, 20, 20, 20));
    }

    @Test
    void oneWeightGetsNoMoreThanThoseThatAreHeldLeave() {
        var first = RUBRIC.characteristics().get(0);
        var weights = weights(10, 20, 30, 40, 0, 0, 0, 0);
        assertThat(weights.withPercent(first, 90, place -> place == 3)).isEqualTo(weights(60, 0, 0, 40, 0, 0, 0, 0));
        assertThat(weights.withPercent(first, 35, place -> place == 3)).isEqualTo(weights(35, 10, 15, 40, 0, 0, 0, 0));
    }

    @Test
    void aWeightThatIsHeldItselfCanStillBeSet() {
        var first = RUBRIC.characteristics().get(0);
        assertThat(weights(50, 50, 0, 0, 0, 0, 0, 0).withPercent(first, 20, place -> place == 0).of(first))
            .isEqualTo(20);
    }

    @Test
    void whereNoOtherCanGiveWayNothingMoves() {
        var first = RUBRIC.characteristics().get(0);
        var weights = weights(50, 50, 0, 0, 0, 0, 0, 0);
        assertThat(weights.withPercent(first, 20, place -> place > 0)).isSameAs(weights);
    }

    @Test
    void theyAddUpAtExactlyAHundred() {
        assertThat(weights(60, 40).addUp()).isTrue();
        assertThat(weights(60, 39).addUp()).isFalse();
        assertThat(weights(60, 41).addUp()).isFalse();
    }
}
