package serverlesslabel.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import serverlesslabel.SmallCatalog;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Profile;
import serverlesslabel.domain.ServiceId;
import serverlesslabel.domain.Weights;

/** Weights that are shown before they are applied. */
class PreviewTest {

    private static final Catalog CATALOG = SmallCatalog.ENGLISH;
    private static final ServiceId LAST = CATALOG.services().get(CATALOG.services().size() - 1).id();

    private final Store store = store();

    private static Store store() {
        var store = new Store(CATALOG, Exploration.of(CATALOG.rubric().reference()));
        store.apply(new Change.SetWeight(CATALOG.rubric().characteristics().get(3), 90, new Gesture()));
        store.apply(new Change.Pin(LAST));
        store.undo();
        return store;
    }

    private static Change weights(List<Integer> points) {
        return new Change.ChooseProfile(new Profile("any", "Any", "", new Weights(points)),
            CATALOG.rubric().characteristics());
    }

    private static Stream<Arguments> weights() {
        var random = new Random(7);
        Supplier<Change> any = () -> weights(random.ints(8, 0, 101).boxed().toList());
        return Stream.generate(() -> Arguments.of(any.get(), any.get())).limit(50);
    }

    private static Change only(int place) {
        return weights(IntStream.range(0, 8).map(i -> i == place ? 100 : 0).boxed().toList());
    }

    @ParameterizedTest
    @MethodSource("weights")
    void droppingAnyPreviewsLeavesTheVeryBoard(Change first, Change then) {
        var store = store();
        var before = store.board().get();
        store.preview(first);
        store.preview(then);
        store.dropPreview();
        assertThat(store.board().get()).isSameAs(before);
        assertThat(store.kept().get()).isSameAs(before);
    }

    @ParameterizedTest
    @MethodSource("weights")
    void whatIsAppliedIsWhatWasShownAndOneStep(Change first, Change then) {
        var store = store();
        var before = store.board().get().exploration();
        store.preview(first);
        store.preview(then);
        var shown = store.board().get().exploration();
        store.applyPreview();
        assertThat(store.board().get().exploration()).isEqualTo(shown);
        assertThat(store.kept().get()).isSameAs(store.board().get());
        if (!shown.equals(before)) store.undo();
        assertThat(store.board().get().exploration()).isEqualTo(before);
    }

    @Test
    void aPreviewIsShownAndNotKept() {
        var before = store.kept().get();
        store.preview(only(2));
        assertThat(store.previewing()).isTrue();
        assertThat(store.board().get().exploration().weights().points().get(2)).isEqualTo(100);
        assertThat(store.kept().get()).isSameAs(before);
        assertThat(store.board().get().history()).isEqualTo(before.history());
    }

    @Test
    void movementCountsFromBeforeTheFirstPreview() {
        var before = store.board().get().ranking();
        store.preview(only(2));
        store.preview(only(5));
        var now = store.board().get();
        assertThat(IntStream.range(0, CATALOG.services().size()).map(now::movement))
            .containsExactlyElementsOf(IntStream.range(0, CATALOG.services().size())
                .mapToObj(i -> before.rankOf(i) - now.ranking().rankOf(i)).toList());
    }

    @Test
    void whatElseChangesIsKeptBelowThePreview() {
        store.preview(only(2));
        store.apply(new Change.Pin(LAST));
        assertThat(store.previewing()).isTrue();
        assertThat(store.board().get().exploration().pinned()).containsExactly(LAST);
        assertThat(store.board().get().exploration().weights().points().get(2)).isEqualTo(100);
        store.dropPreview();
        assertThat(store.board().get().exploration().pinned()).containsExactly(LAST);
        assertThat(store.board().get().exploration().weights().points().get(3)).isEqualTo(90);
        store.undo();
        assertThat(store.board().get().exploration().pinned()).isEmpty();
    }

    @Test
    void otherWeightsEndThePreview() {
        store.preview(only(2));
        store.apply(new Change.SetWeight(CATALOG.rubric().characteristics().get(0), 77, new Gesture()));
        assertThat(store.previewing()).isFalse();
        assertThat(store.board().get()).isSameAs(store.kept().get());
        assertThat(store.board().get().exploration().weights().points()).element(0).isEqualTo(77);
        assertThat(store.board().get().exploration().weights().points()).element(2).isNotEqualTo(100);
    }

    @Test
    void evenTheKeptWeightsEndItWhereTheyAreChosenAnew() {
        var before = store.board().get();
        store.preview(only(2));
        store.apply(weights(before.exploration().weights().points()));
        assertThat(store.previewing()).isFalse();
        assertThat(store.board().get()).isSameAs(before);
    }

    @Test
    void undoingOtherWeightsEndsIt() {
        store.preview(only(2));
        store.undo();
        assertThat(store.previewing()).isFalse();
        assertThat(store.board().get().exploration().weights()).isEqualTo(CATALOG.rubric().reference());
    }

    @Test
    void redoingAPinLeavesIt() {
        store.preview(only(2));
        store.redo();
        assertThat(store.previewing()).isTrue();
        assertThat(store.board().get().exploration().pinned()).containsExactly(LAST);
    }

    @Test
    void nothingIsAppliedWhereNothingIsPreviewed() {
        var before = store.board().get();
        store.applyPreview();
        assertThat(store.board().get()).isSameAs(before);
    }
}
