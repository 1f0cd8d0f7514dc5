package serverlesslabel.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;
import serverlesslabel.SmallCatalog;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Level;

class StoreTest {

    private static final Catalog CATALOG = SmallCatalog.ENGLISH;
    private static final Characteristic FIRST = CATALOG.rubric().characteristics().get(0);
    private static final Characteristic SECOND = CATALOG.rubric().characteristics().get(1);

    private final Store store = new Store(CATALOG, Exploration.of(CATALOG.rubric().reference()));

    @Test
    void aChangeThatChangesNothingPublishesNothing() {
        var published = new ArrayList<Board>();
        store.board().addListener((value, before, now) -> published.add(now));
        store.apply(new Change.SetWeight(FIRST, weight(FIRST), new Gesture()));
        assertThat(published).isEmpty();
    }

    @Test
    void theStepsOfOneGestureAreUndoneAsOne() {
        int before = weight(FIRST);
        var hand = new Gesture();
        for (int points = 20; points < 60; points++) store.apply(new Change.SetWeight(FIRST, points, hand));
        store.undo();
        assertThat(weight(FIRST)).isEqualTo(before);
    }

    @Test
    void movementIsStillShownAfterAnotherServiceIsSelected() {
        store.apply(new Change.SetWeight(FIRST, 100, new Gesture()));
        var moved = movements();
        assertThat(moved).anyMatch(movement -> movement != 0);
        store.apply(new Change.Select(CATALOG.services().get(3).id()));
        assertThat(movements()).isEqualTo(moved);
    }

    private List<Integer> movements() {
        return IntStream.range(0, CATALOG.services().size()).map(store.board().get()::movement).boxed().toList();
    }

    @Test
    void twoGesturesAreTwoSteps() {
        store.apply(new Change.SetWeight(FIRST, 50, new Gesture()));
        store.apply(new Change.SetWeight(FIRST, 70, new Gesture()));
        store.undo();
        assertThat(weight(FIRST)).isEqualTo(50);
    }

    @Test
    void aHiddenPartHearsOfTheLatestBoardWhenItIsShownAgain() {
        var shown = new SimpleBooleanProperty(true);
        var part = store.whileShown(shown);
        var heard = new ArrayList<Integer>();
        part.board().map(board -> board.exploration().weights().of(FIRST)).subscribe(weight -> heard.add(weight));
        part.apply(new Change.SetWeight(FIRST, 50, new Gesture()));
        shown.set(false);
        part.apply(new Change.SetWeight(FIRST, 60, new Gesture()));
        store.apply(new Change.SetWeight(FIRST, 70, new Gesture()));
        assertThat(part.board().get()).isSameAs(store.board().get());
        assertThat(heard).hasSize(2).endsWith(50);
        shown.set(true);
        assertThat(heard).hasSize(3).endsWith(50, 70);
        shown.set(false);
        shown.set(true);
        store.undo();
        assertThat(heard).hasSize(4).endsWith(60);
    }

    @Test
    void redoFollowsUndoAndANewChangeEndsIt() {
        store.apply(new Change.SetWeight(FIRST, 50, new Gesture()));
        store.undo();
        store.redo();
        assertThat(weight(FIRST)).isEqualTo(50);
        store.undo();
        store.apply(new Change.SetWeight(SECOND, 1, new Gesture()));
        store.redo();
        assertThat(weight(FIRST)).isEqualTo(CATALOG.rubric().reference().of(FIRST));
    }

    @Test
    void undoLeavesTheSelectionAlone() {
        store.apply(new Change.SetWeight(FIRST, 50, new Gesture()));
        var last = CATALOG.services().get(CATALOG.services().size() - 1).id();
        store.apply(new Change.Select(last));
        store.undo();
        assertThat(store.board().get().exploration().selected()).contains(last);
    }

    @Test
    void movementIsMeasuredFromBeforeTheGesture() {
        var hand = new Gesture();
        var durable = CATALOG.rubric().characteristic("durable").orElseThrow();
        var before = store.board().get().ranking();
        for (int points = 10; points <= 100; points += 10) store.apply(new Change.SetWeight(durable, points,
            hand));
        var board = store.board().get();
        assertThat(IntStream.range(0, CATALOG.services().size()).map(board::movement).boxed().toList())
            .isEqualTo(IntStream.range(0, CATALOG.services().size())
                .map(service -> before.rankOf(service) - board.ranking().rankOf(service)).boxed().toList())
            .anyMatch(moved -> moved != 0);
    }

    @Test
    void aProfileLeavesLockedWeightsAlone() {
        var profile = CATALOG.profile("hobby-project").orElseThrow();
        store.apply(new Change.ToggleLock(FIRST));
        store.apply(new Change.ChooseProfile(profile, CATALOG.rubric().characteristics()));
        assertThat(weight(FIRST)).isEqualTo(CATALOG.rubric().reference().of(FIRST));
        assertThat(weight(SECOND)).isEqualTo(profile.weights().of(SECOND));
    }

    @Test
    void undoWhereNothingWasDonePublishesNothing() {
        var published = published();
        store.undo();
        store.redo();
        store.go(0);
        assertThat(published).isEmpty();
    }

    @Test
    void undoLeavesSearchAndSortingAlone() {
        var byName = Sorting.by(TableColumnId.of(TableColumnId.Kind.SERVICE));
        store.apply(new Change.SetWeight(FIRST, 50, new Gesture()));
        store.apply(new Change.SortBy(byName));
        store.apply(new Change.Search("lambda"));
        store.undo();
        assertThat(weight(FIRST)).isEqualTo(CATALOG.rubric().reference().of(FIRST));
        assertThat(store.board().get().exploration().sorting()).isEqualTo(byName);
        assertThat(store.board().get().exploration().search()).isEqualTo("lambda");
    }

    @Test
    void severalStepsGoBackAtOnceAndPublishOnce() {
        for (int points = 50; points <= 53; points++)
            store.apply(new Change.SetWeight(FIRST, points, new Gesture()));
        var published = published();
        store.go(-3);
        assertThat(weight(FIRST)).isEqualTo(50);
        store.go(2);
        assertThat(weight(FIRST)).isEqualTo(52);
        assertThat(published).hasSize(2);
    }

    @Test
    void moreStepsThanThereAreGoAsFarAsTheyCan() {
        store.apply(new Change.SetWeight(FIRST, 50, new Gesture()));
        store.apply(new Change.SetWeight(FIRST, 60, new Gesture()));
        store.go(-9);
        assertThat(weight(FIRST)).isEqualTo(CATALOG.rubric().reference().of(FIRST));
        store.go(9);
        assertThat(weight(FIRST)).isEqualTo(60);
    }

    @Test
    void afterAnUndoTheHandBeginsAStepOfItsOwn() {
        var hand = new Gesture();
        store.apply(new Change.SetWeight(FIRST, 50, hand));
        store.undo();
        store.apply(new Change.SetWeight(FIRST, 60, hand));
        store.undo();
        assertThat(weight(FIRST)).isEqualTo(CATALOG.rubric().reference().of(FIRST));
    }

    @Test
    void whatMovedIsMeasuredFromBeforeTheUndo() {
        var durable = CATALOG.rubric().characteristic("durable").orElseThrow();
        store.apply(new Change.SetWeight(durable, 100, new Gesture()));
        var before = store.board().get().ranking();
        store.undo();
        var board = store.board().get();
        assertThat(IntStream.range(0, CATALOG.services().size())).allMatch(service ->
            board.movement(service) == before.rankOf(service) - board.ranking().rankOf(service));
    }

    @Test
    void aFloorOfZeroIsNone() {
        store.apply(new Change.SetFloor(FIRST, new Level(4)));
        assertThat(store.board().get().exploration().floors()).containsEntry(FIRST.id(), 4);
        store.apply(new Change.SetFloor(FIRST, new Level(0)));
        assertThat(store.board().get().exploration().floors()).isEmpty();
    }

    @Test
    void lookingRoundIsNotRemembered() {
        store.apply(new Change.Search("lambda"));
        store.apply(new Change.Select(CATALOG.services().get(3).id()));
        store.apply(new Change.SortBy(Sorting.by(TableColumnId.of(TableColumnId.Kind.SERVICE))));
        assertThat(store.board().get().history()).isEqualTo(History.NONE);
    }

    @Test
    void aHistoryThatIsTakenOverCanBeUndone() {
        var former = Exploration.of(CATALOG.rubric().reference().with(FIRST, 1));
        var later = new Store(CATALOG, store.board().get().exploration(), History.NONE.withPast(former));
        later.undo();
        assertThat(later.board().get().exploration().weights().of(FIRST)).isEqualTo(1);
    }

    private List<Board> published() {
        var published = new ArrayList<Board>();
        store.board().addListener((value, before, now) -> published.add(now));
        return published;
    }

    private int weight(Characteristic characteristic) {
        return store.board().get().exploration().weights().of(characteristic);
    }

    private List<String> titles() {
        var rows = store.board().get().rows();
        return IntStream.range(0, rows.size()).mapToObj(row -> CATALOG.services()
            .get(rows.service(row)).title()).toList();
    }

    private static List<String> reversed(List<String> list) {
        var reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }
}
