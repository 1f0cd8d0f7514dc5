package serverlesslabel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import serverlesslabel.Samples;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.ServiceId;
import serverlesslabel.state.Change;
import serverlesslabel.state.Exploration;
import serverlesslabel.state.History;
import serverlesslabel.state.Store;

class CatalogSwitchTest {

    private static final Catalog TWELVE = Samples.twelve();
    private static final Exploration KEPT = Exploration.of(TWELVE.rubric().reference())
        .withPinned(List.of(new ServiceId("amazon-ec2")));

    private final CatalogSwitch catalogs = new CatalogSwitch();
    private final Store store = new Store(TWELVE, Exploration.of(TWELVE.rubric().reference()));

    @Test
    void whatWasChosenGoesAlong() {
        store.apply(new Change.Search("queue"));
        var next = catalogs.carryOver(store.board().get(), TWELVE, Optional.empty());
        assertThat(next).isEqualTo(new CatalogSwitch.Carryover(Optional.of(store.board().get().exploration()),
            store.board().get().history()));
    }

    @Test
    void whatWasLeftThereTheLastTimeIsOneUndoAway() {
        var next = catalogs.carryOver(store.board().get(), TWELVE, Optional.of(KEPT));
        var after = new Store(TWELVE, next.exploration().orElseThrow(), next.history());
        after.undo();
        assertThat(after.board().get().exploration()).isEqualTo(KEPT);
    }

    @Test
    void theSameTwiceIsNoStep() {
        var same = store.board().get().exploration();
        assertThat(catalogs.carryOver(store.board().get(), TWELVE, Optional.of(same)).history())
            .isEqualTo(History.NONE);
    }

    @Test
    void anotherRubricGoesOnWhereItWasLeft() {
        var kept = Exploration.of(Samples.weights(70));
        assertThat(catalogs.carryOver(store.board().get(), narrow(), Optional.of(kept)))
            .isEqualTo(new CatalogSwitch.Carryover(Optional.of(kept), History.NONE));
    }

    @Test
    void backFromAnotherRubricAllIsAsItWas() {
        store.apply(new Change.Search("queue"));
        catalogs.carryOver(store.board().get(), narrow(), Optional.empty());
        var between = new Store(narrow(), Exploration.of(Samples.weights(50)));
        var back = catalogs.carryOver(between.board().get(), TWELVE, Optional.empty());
        assertThat(back.exploration()).contains(store.board().get().exploration());
    }

    // A rubric with the first characteristic alone.
    private static Catalog narrow() {
        var all = TWELVE.rubric();
        var one = new Rubric(all.name(), all.version(), all.categories(), all.questions(),
            all.characteristics().subList(0, 1), Samples.weights(50), all.classes(), all.label(), all.history());
        return new Catalog(one, List.of(one.referenceProfile()), List.of(), List.of());
    }
}
