package serverlesslabel.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import serverlesslabel.Samples;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.ServiceId;
import serverlesslabel.domain.Weights;

/** What follows from an exploration: the selection the reader sees, the comparison, the weights that are held. */
class BoardTest {

    private static final Service BEST = Samples.service("Zeta", 5, 5, 5, 5, 5, 5, 5, 5);
    private static final Service OTHER = Samples.service("Alpha", 1, 1, 1, 1, 1, 1, 1, 1);
    private static final Service LAST = Samples.service("Beta", 0, 0, 0, 0, 0, 0, 0, 0);
    private static final Catalog FEW = Samples.catalog(BEST, OTHER, LAST);
    private static final Exploration ALL = Exploration.of(FEW.rubric().reference());
    private static final ServiceId GONE = new ServiceId("gone");

    @Test
    void whereNothingIsSelectedTheFirstServiceIs() {
        assertThat(Board.of(FEW, ALL).selected()).contains(BEST);
        assertThat(Board.of(FEW, ALL).explorationWithSelection().selected()).contains(BEST.id());
    }

    @Test
    void whatIsSelectedIsShown() {
        var board = Board.of(FEW, ALL.withSelected(Optional.of(OTHER.id())));
        assertThat(board.selected()).contains(OTHER);
        assertThat(board.explorationWithSelection()).isEqualTo(board.exploration());
    }

    @Test
    void whereTheSelectedServiceIsGoneTheFirstIsShown() {
        assertThat(Board.of(FEW, ALL.withSelected(Optional.of(GONE))).selected()).contains(BEST);
    }

    @Test
    void anEmptyCatalogHasNoSelectionAndNoComparison() {
        var board = Board.of(Samples.catalog(), ALL);
        assertThat(board.selected()).isEmpty();
        assertThat(board.explorationWithSelection().selected()).isEmpty();
        assertThat(board.comparison().placements()).isEmpty();
    }

    @Test
    void pinnedServicesThatAreGoneAreLeftOutOfTheComparison() {
        var board = Board.of(FEW, ALL.withPinned(List.of(GONE, LAST.id())));
        assertThat(board.comparison().placements()).extracting(placement -> placement.service())
            .containsExactly(BEST, LAST);
    }

    @Test
    void sixServicesAreComparedAtMost() {
        var many = Samples.random(9, 3);
        var pins = many.services().stream().limit(6).map(Service::id).toList();
        var board = Board.of(many, ALL.withPinned(pins).withSelected(Optional.of(many.services().get(8).id())));
        assertThat(board.comparison().placements()).hasSize(6)
            .extracting(placement -> placement.service().id()).containsExactlyInAnyOrderElementsOf(pins);
        assertThat(board.together().placements()).hasSize(7)
            .first().extracting(placement -> placement.service()).isEqualTo(many.services().get(8));
    }

    @Test
    void onlyLockedWeightsThatAreLinkedAreHeld() {
        var first = FEW.rubric().characteristics().get(0);
        assertThat(Board.of(FEW, ALL.withLocked(Set.of(first.id()))).lockedCharacteristics()).isEmpty();
        assertThat(Board.of(FEW, ALL.withLocked(Set.of(first.id())).withLinked(true)).lockedCharacteristics())
            .containsExactly(first);
    }

    @Test
    void bracketsRespectWhatIsHeld() {
        var catalog = Samples.twelve();
        var locked = Set.of(catalog.rubric().characteristics().get(1).id());
        var loose = Board.of(catalog, Exploration.of(catalog.rubric().reference()).withLocked(locked));
        var linked = Board.of(catalog, loose.exploration().withLinked(true));
        assertThat(loose.brackets().get(0).others()).isEqualTo(84);
        assertThat(linked.brackets().get(0).others()).isEqualTo(72);
    }

    @Test
    void onlyServicesThatAreShownContend() {
        var board = Board.of(FEW, ALL.withSearch("eta"));
        assertThat(board.alternatives().size()).isEqualTo(2);
        assertThat(board.placements()).extracting(placement -> placement.service()).containsExactly(BEST, LAST);
        assertThat(board.rows().size()).isEqualTo(2);
    }

    @Test
    void aNewMovementIsMeasuredFromTheOrderBeforeIt() {
        var pair = Samples.catalog(Samples.service("A", 5, 0, 0, 0, 0, 0, 0, 0),
            Samples.service("B", 0, 5, 0, 0, 0, 0, 0, 0));
        var store = new Store(pair, Exploration.of(Samples.weights(50, 10, 0, 0, 0, 0, 0, 0)));
        var first = pair.rubric().characteristics().get(0);
        store.apply(new Change.SetWeight(first, 5, new Gesture()));
        assertThat(store.board().get().movement(1)).isEqualTo(1);
        assertThat(store.board().get().movement(0)).isEqualTo(-1);
        store.apply(new Change.SetWeight(first, 4, new Gesture()));
        assertThat(store.board().get().movement(1)).isZero();
    }

    @Test
    void whatChangesNoWeightKeepsTheOrderAndWhatMovedIsStillTold() {
        var store = new Store(FEW, Exploration.of(new Weights(List.of(0, 0, 0, 0, 0, 0, 0, 1))));
        store.apply(new Change.SetWeight(FEW.rubric().characteristics().get(0), 5, new Gesture()));
        var ranking = store.board().get().ranking();
        store.apply(new Change.Select(LAST.id()));
        assertThat(store.board().get().ranking()).isSameAs(ranking);
        assertThat(store.board().get().reference().weights()).isEqualTo(FEW.rubric().reference());
    }
}
