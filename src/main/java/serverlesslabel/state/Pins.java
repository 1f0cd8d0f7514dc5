package serverlesslabel.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import serverlesslabel.domain.ServiceId;

/**
 * The pinned services, each in one of six slots. The slot is the service's colour, dash and marker in every chart: it
 * is the lowest free one when the service is pinned, and stays the same until the service is unpinned. Immutable.
 *
 * @param slots the service in each slot, slot 0 first; always six
 */
public record Pins(List<Optional<ServiceId>> slots) {

    /** The largest number of services that can be pinned. */
    public static final int MOST = 6;

    /** No pinned services. */
    public static final Pins NONE = new Pins(Collections.nCopies(MOST, Optional.empty()));

    /** @throws IllegalArgumentException if there are not six slots, or a service is in two of them */
    public Pins {
        slots = List.copyOf(slots);
        if (slots.size() != MOST) throw new IllegalArgumentException("there are six slots, not " + slots.size());
        var seen = new HashSet<ServiceId>();
        for (var slot : slots)
            if (slot.filter(id -> !seen.add(id)).isPresent())
                throw new IllegalArgumentException("pinned twice: " + slot);
    }

    /** The first six of these services, in the slots from 0 on. */
    public static Pins of(Collection<ServiceId> ids) {
        return NONE.with(ids);
    }

    /** The pinned services, in the order of their slots. */
    public List<ServiceId> ids() {
        return slots.stream().flatMap(Optional::stream).toList();
    }

    /** The slot of a service, 0 to 5; empty if it is not pinned. */
    public OptionalInt slot(ServiceId id) {
        int slot = slots.indexOf(Optional.of(id));
        return slot < 0 ? OptionalInt.empty() : OptionalInt.of(slot);
    }

    /** A copy with further services, each in the lowest free slot; those for which none is free are left out. */
    public Pins with(Collection<ServiceId> ids) {
        var filled = new ArrayList<>(slots);
        for (var id : ids) {
            int free = filled.indexOf(Optional.<ServiceId>empty());
            if (free >= 0 && !filled.contains(Optional.of(id))) filled.set(free, Optional.of(id));
        }
        return new Pins(filled);
    }

    /** A copy with a service in a slot, 0 to 5; the same where that slot is taken or the service is pinned. */
    public Pins with(ServiceId id, int slot) {
        if (slots.get(slot).isPresent() || slot(id).isPresent()) return this;
        var filled = new ArrayList<>(slots);
        filled.set(slot, Optional.of(id));
        return new Pins(filled);
    }

    /** A copy without these services; the others keep their slots. */
    public Pins without(Collection<ServiceId> ids) {
        return new Pins(slots.stream().map(slot -> slot.filter(id -> !ids.contains(id))).toList());
    }
}
