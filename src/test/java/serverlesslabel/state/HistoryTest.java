package serverlesslabel.state;

import static org.assertj.core.api.Assertions.assertThat;
import static serverlesslabel.Samples.weights;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import serverlesslabel.Samples;

/** What can be gone back to, and how much of it is remembered. */
class HistoryTest {

    private static final int MOST = 500;

    private static Exploration step(int number) {
        return Exploration.of(weights(1, 1, 1, 1, 1, 1, 1, 1)).withSearch("step " + number);
    }

    private static History after(int steps) {
        return IntStream.range(0, steps).boxed().reduce(History.NONE, (history, number) ->
            history.withPast(step(number)), (one, other) -> other);
    }

    @Test
    void fiveHundredStepsAreRemembered() {
        assertThat(after(MOST).past()).hasSize(MOST).startsWith(step(0)).endsWith(step(MOST - 1));
    }

    @Test
    void theFirstStepIsForgottenWhenOneMoreIsMade() {
        assertThat(after(MOST + 1).past()).hasSize(MOST).startsWith(step(1)).endsWith(step(MOST));
    }

    @Test
    void itIsFullFromFiveHundredStepsOn() {
        assertThat(after(MOST - 1).full()).isFalse();
        assertThat(after(MOST).full()).isTrue();
    }

    @Test
    void stepsThatWereUndoneCountToo() {
        assertThat(after(MOST).back(step(MOST)).full()).isTrue();
        assertThat(after(MOST - 1).back(step(MOST)).full()).isFalse();
    }

    @Test
    void allAreInTheOrderInWhichTheyWereMade() {
        var history = after(4).back(step(4)).back(step(3));
        assertThat(history.all(step(2))).containsExactly(step(0), step(1), step(2), step(3), step(4));
    }

    @Test
    void backAndForwardAreOpposites() {
        var history = after(3);
        assertThat(history.back(step(3)).forward(step(2))).isEqualTo(history);
    }

    @Test
    void aChangeEndsWhatCouldBeRedone() {
        var history = after(3).back(step(3)).after(new Change.Pin(Samples.service("A", 1).id()), step(2));
        assertThat(history.past()).containsExactly(step(0), step(1), step(2));
        assertThat(history.future()).isEmpty();
    }

    @Test
    void whatIsNotRememberedChangesNothing() {
        var history = after(3).back(step(3));
        assertThat(history.after(new Change.Search("b"), step(2))).isSameAs(history);
    }

    @Test
    void aMovementOfTheHandGoesOnUntilAnotherBegins() {
        var hand = new Gesture();
        var first = Samples.RUBRIC.characteristics().get(0);
        var history = History.NONE.after(new Change.SetWeight(first, 1, hand), step(0));
        assertThat(history.continues(new Change.SetWeight(first, 2, hand))).isTrue();
        assertThat(history.continues(new Change.SetWeight(first, 2, new Gesture()))).isFalse();
        assertThat(history.after(new Change.SetWeight(first, 2, hand), step(1))).isSameAs(history);
        assertThat(history.withPast(step(1)).continues(new Change.SetWeight(first, 2, hand))).isFalse();
    }

    @Test
    void aChangeWithoutAHandContinuesNothing() {
        var history = new History(List.of(), List.of(), Optional.empty());
        assertThat(history.continues(new Change.Link(true))).isFalse();
    }
}
