package serverlesslabel.state;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.ServiceId;

/** A command: a function from one exploration to the next. What changes nothing gives an equal exploration. */
public sealed interface Change permits WeightChange, Change.Search, Change.ShowCategories,
        Change.ShowProviders, Change.SetFloor, Change.ShowAll, Change.Select, Change.Pin, Change.Unpin, Change.PinAll,
        Change.UnpinAll, Change.Open, Change.SortBy {

    /** How many services can be pinned. */
    int MOST_PINS = 6;

    /** The exploration after the change. */
    Exploration on(Exploration before);

    /** Whether the change can be undone. */
    default boolean remembered() {
        return true;
    }

    /** The movement of the hand it belongs to, empty where it stands alone. */
    default Optional<Gesture> gesture() {
        return Optional.empty();
    }

    /** Shows only services that contain a text. */
    record Search(String text) implements Change {
        @Override
        public Exploration on(Exploration before) {
            return before.withSearch(text);
        }

        @Override
        public boolean remembered() {
            return false;
        }
    }

    /** Shows only these categories; none shows all. */
    record ShowCategories(Set<String> ids) implements Change {
        @Override
        public Exploration on(Exploration before) {
            return before.withCategories(ids);
        }
    }

    /** Shows only these providers; none shows all. */
    record ShowProviders(Set<String> names) implements Change {
        @Override
        public Exploration on(Exploration before) {
            return before.withProviders(names);
        }
    }

    /** Shows only services of at least this level on a characteristic; 0 shows all. */
    record SetFloor(Characteristic characteristic, Level level) implements Change {
        @Override
        public Exploration on(Exploration before) {
            var floors = new HashMap<>(before.floors());
            floors.put(characteristic.id(), level.steps());
            if (level.steps() == 0) floors.remove(characteristic.id());
            return before.withFloors(floors);
        }
    }

    /** Shows all services: ends the search and every filter. */
    record ShowAll() implements Change {
        @Override
        public Exploration on(Exploration before) {
            return before.withSearch("").withCategories(Set.of()).withProviders(Set.of()).withFloors(Map.of());
        }
    }

    /** Selects a service. */
    record Select(ServiceId id) implements Change {
        @Override
        public Exploration on(Exploration before) {
            return before.withSelected(Optional.of(id));
        }

        @Override
        public boolean remembered() {
            return false;
        }
    }

    /** Pins a service for the comparison; a seventh is not taken. */
    record Pin(ServiceId id) implements Change {
        @Override
        public Exploration on(Exploration before) {
            return new PinAll(List.of(id)).on(before);
        }
    }

    /** Takes a service out of the comparison. */
    record Unpin(ServiceId id) implements Change {
        @Override
        public Exploration on(Exploration before) {
            return new UnpinAll(List.of(id)).on(before);
        }
    }

    /** Pins services for the comparison, in this order; those there is no room for are left out. */
    record PinAll(List<ServiceId> ids) implements Change {
        @Override
        public Exploration on(Exploration before) {
            return before.withPinned(Stream.concat(before.pinned().stream(), ids.stream()).distinct()
                .limit(Math.max(MOST_PINS, before.pinned().size())).toList());
        }
    }

    /** Takes services out of the comparison. */
    record UnpinAll(List<ServiceId> ids) implements Change {
        @Override
        public Exploration on(Exploration before) {
            return before.withPinned(before.pinned().stream().filter(serviceId -> !ids.contains(serviceId)).toList());
        }
    }

    /** Takes over an exploration that was kept somewhere. */
    record Open(Exploration exploration) implements Change {
        @Override
        public Exploration on(Exploration before) {
            return exploration;
        }
    }

    /** Puts the table in another order. */
    record SortBy(Sorting sorting) implements Change {
        @Override
        public Exploration on(Exploration before) {
            return before.withSorting(sorting);
        }

        @Override
        public boolean remembered() {
            return false;
        }
    }
}
