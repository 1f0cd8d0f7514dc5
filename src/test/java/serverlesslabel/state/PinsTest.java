package serverlesslabel.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import serverlesslabel.Generator;
import serverlesslabel.Law;
import serverlesslabel.SmallCatalog;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.ServiceId;
import serverlesslabel.picture.Palette;
import serverlesslabel.picture.Series;

/** The slots of pinned services, which give them their colour, dash and marker. */
class PinsTest {

    private static final Catalog CATALOG = SmallCatalog.ENGLISH;
    private static final ServiceId A = new ServiceId("a");
    private static final ServiceId B = new ServiceId("b");
    private static final ServiceId C = new ServiceId("c");

    @Law(seeds = 300)
    void aPinnedServiceKeepsItsSlotWhateverElseHappens(Generator any) {
        var store = new Store(CATALOG, Exploration.of(CATALOG.rubric().reference()));
        for (int step = 0; step < 40; step++) {
            var before = slots(store);
            var change = change(any, store.board().get().exploration());
            store.apply(change);
            var after = slots(store);
            assertThat(after.values()).doesNotHaveDuplicates().allMatch(slot -> slot >= 0 && slot < Pins.MOST);
            before.forEach((id, slot) -> {
                if (after.containsKey(id)) assertThat(after).as(id + " after " + change).containsEntry(id, slot);
            });
            var comparison = store.board().get().comparison();
            comparison.placements().forEach(placement -> assertThat(comparison.slot(placement.service()))
                .isEqualTo(slot(after, placement.service().id())));
        }
    }

    private static OptionalInt slot(Map<ServiceId, Integer> slots, ServiceId id) {
        return slots.containsKey(id) ? OptionalInt.of(slots.get(id)) : OptionalInt.empty();
    }

    private static Map<ServiceId, Integer> slots(Store store) {
        var slots = new HashMap<ServiceId, Integer>();
        var pins = store.board().get().exploration().pins();
        pins.ids().forEach(id -> slots.put(id, pins.slot(id).orElseThrow()));
        return slots;
    }

    private static Change change(Generator any, Exploration now) {
        var id = any.oneOf(CATALOG.services()).id();
        var pinned = now.pinned();
        return switch (any.between(0, 6)) {
            case 0, 1 -> new Change.Pin(id);
            case 2 -> new Change.Unpin(pinned.isEmpty() ? id : any.oneOf(pinned));
            case 3 -> new Change.PinAll(List.of(id, any.oneOf(CATALOG.services()).id(), id));
            case 4 -> new Change.UnpinAll(List.of(id, any.oneOf(CATALOG.services()).id()));
            case 5 -> new Change.Select(id);
            default -> new Change.ChooseProfile(any.oneOf(CATALOG.profiles()), CATALOG.rubric().characteristics());
        };
    }

    @Test
    void theLowestFreeSlotIsGiven() {
        var pins = Pins.of(List.of(A, B)).without(List.of(A)).with(List.of(C));
        assertThat(pins.slot(C)).hasValue(0);
        assertThat(pins.slot(B)).hasValue(1);
        assertThat(pins.slot(A)).isEmpty();
        assertThat(pins.ids()).containsExactly(C, B);
    }

    @Test
    void aServiceIsInOneSlotAndASlotHoldsOneService() {
        var pins = Pins.NONE.with(A, 3);
        assertThat(pins.with(A, 1)).isEqualTo(pins);
        assertThat(pins.with(B, 3)).isEqualTo(pins);
        var twice = new ArrayList<>(Collections.nCopies(Pins.MOST, Optional.<ServiceId>empty()));
        twice.set(0, Optional.of(A));
        twice.set(5, Optional.of(A));
        assertThatThrownBy(() -> new Pins(twice)).hasMessageContaining("pinned twice");
        assertThatThrownBy(() -> new Pins(List.of())).hasMessage("there are six slots, not 0");
    }

    @Test
    void undoingBringsTheSlotBack() {
        var store = new Store(CATALOG, Exploration.of(CATALOG.rubric().reference()).withPinned(
            CATALOG.services().stream().limit(3).map(service -> service.id()).toList()));
        var second = CATALOG.services().get(1).id();
        store.apply(new Change.Unpin(second));
        store.apply(new Change.Pin(CATALOG.services().get(5).id()));
        store.undo();
        store.undo();
        assertThat(store.board().get().exploration().pins().slot(second)).hasValue(1);
    }

    @Test
    void whatIsOnlySelectedHasTheStyleOfNoSlot() {
        var selected = CATALOG.services().get(3);
        var store = new Store(CATALOG, Exploration.of(CATALOG.rubric().reference())
            .withSelected(Optional.of(selected.id())));
        store.apply(new Change.Pin(CATALOG.services().get(0).id()));
        var slot = store.board().get().comparison().slot(selected);
        var style = Palette.LIGHT.series(slot);
        assertThat(style).isEqualTo(new Series(Palette.LIGHT.ink(), List.of(), Series.Marker.CIRCLE));
        assertThat(Palette.LIGHT.series()).doesNotContain(style);
    }
}
