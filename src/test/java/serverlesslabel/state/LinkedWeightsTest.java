package serverlesslabel.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import serverlesslabel.Generator;
import serverlesslabel.Law;
import serverlesslabel.Samples;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Profile;
import serverlesslabel.domain.Weights;

class LinkedWeightsTest {

    private static final Catalog TWELVE = Samples.twelve();
    private static final List<Characteristic> ALL = TWELVE.rubric().characteristics();

    private final Store store = new Store(TWELVE, Exploration.of(TWELVE.rubric().reference()));

    private Weights weights() {
        return store.board().get().exploration().weights();
    }

    private void share(int place, int percent, Weights from, Gesture hand) {
        store.apply(new Change.SetShare(ALL.get(place), percent, from, ALL, hand));
    }

    @Law(seeds = 300)
    void whateverIsDoneTheyAddUpTo100(Generator any) {
        var places = any.list(any.between(0, 30), 0, 7);
        int percent = any.between(0, 100);
        int locked = any.between(0, 7);
        var profile = any.weights();
        store.apply(new Change.Link(true));
        assertThat(weights().addUp()).isTrue();
        store.apply(new Change.ToggleLock(ALL.get(locked)));
        for (int place : places) {
            share(place, percent, weights(), new Gesture());
            assertThat(weights().addUp()).isTrue();
        }
        store.apply(new Change.ChooseProfile(new Profile("any", "Any", "", profile), ALL));
        assertThat(weights().addUp()).isTrue();
        store.undo();
        assertThat(weights().addUp()).isTrue();
    }

    @Test
    void aLockedWeightStaysWhileAProfileIsChosen() {
        store.apply(new Change.Link(true));
        var locked = weights().of(ALL.get(0));
        store.apply(new Change.ToggleLock(ALL.get(0)));
        store.apply(new Change.ChooseProfile(new Profile("any", "Any", "", Samples.weights(0, 100, 100, 0, 0, 0, 0, 0)),
            ALL));
        assertThat(weights().of(ALL.get(0))).isEqualTo(locked);
        assertThat(weights().addUp()).isTrue();
    }

    @Test
    void theStepsOfOneDragAreUndoneAsOne() {
        var before = weights();
        var hand = new Gesture();
        for (int percent = 40; percent < 45; percent++)
            store.apply(new Change.SetShare(ALL.get(0), percent, before, ALL, hand));
        store.undo();
        assertThat(weights()).isEqualTo(before);
    }

    @Law
    void aDragToAndFroEndsWhereItBegan(Generator any) {
        int place = any.between(0, 7);
        var way = any.list(any.between(0, 30), 0, 100);
        store.apply(new Change.Link(true));
        var start = weights();
        var hand = new Gesture();
        way.forEach(percent -> share(place, percent, start, hand));
        share(place, start.of(ALL.get(place)), start, hand);
        assertThat(weights()).isEqualTo(start);
    }

    @Test
    void lockedOnesDoNotGiveWay() {
        store.apply(new Change.Link(true));
        store.apply(new Change.ToggleLock(ALL.get(1)));
        int locked = weights().of(ALL.get(1));
        share(0, 100, weights(), new Gesture());
        assertThat(weights().of(ALL.get(1))).isEqualTo(locked);
        assertThat(weights().of(ALL.get(0))).isEqualTo(100 - locked);
    }

    @Test
    void theOthersKeepTheirProportions() {
        store.apply(new Change.Open(Exploration.of(new Weights(List.of(20, 40, 20, 20, 0, 0, 0, 0))).withLinked(true)));
        share(0, 60, weights(), new Gesture());
        assertThat(weights().points()).containsExactly(60, 20, 10, 10, 0, 0, 0, 0);
    }

    @Test
    void fromWhereOneHasAllTheOthersComeBackAlike() {
        store.apply(new Change.Open(Exploration.of(new Weights(List.of(100, 0, 0, 0, 0, 0, 0, 0))).withLinked(true)));
        share(0, 30, weights(), new Gesture());
        assertThat(weights().points()).containsExactly(30, 10, 10, 10, 10, 10, 10, 10);
    }

    @Test
    void whereAllOthersAreLockedNothingMoves() {
        store.apply(new Change.Link(true));
        ALL.subList(1, 8).forEach(characteristic -> store.apply(new Change.ToggleLock(characteristic)));
        var before = weights();
        share(0, 90, before, new Gesture());
        assertThat(weights()).isEqualTo(before);
    }

    @Test
    void linkingIsAStepOfItsOwn() {
        var before = weights();
        store.apply(new Change.Link(true));
        store.undo();
        assertThat(weights()).isEqualTo(before);
        assertThat(store.board().get().exploration().linked()).isFalse();
    }

    @Law
    void aLinkedExplorationAddsUpWhateverItIsMadeOf(Generator any) {
        assertThat(Exploration.of(any.weights()).withLinked(true).weights().addUp()).isTrue();
    }
}
