package serverlesslabel.state;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Profile;
import serverlesslabel.domain.ServiceId;
import serverlesslabel.domain.Weights;

/**
 * A change of the reader's choices: a pure function from one exploration to the next. A change without effect returns
 * an equal exploration.
 */
public sealed interface Change {

    /** The exploration after the change. */
    Exploration on(Exploration before);

    /** Whether the change becomes a step of the history. */
    default boolean remembered() {
        return true;
    }

    /** The gesture the change is a step of; empty where it is a step by itself. */
    default Optional<Gesture> gesture() {
        return Optional.empty();
    }

    /** Sets the weight of one characteristic, 0 to 100. */
    record SetWeight(Characteristic characteristic, int points, Gesture drag) implements Change {
        @Override
        public Exploration on(Exploration before) {
            return before.withWeights(before.weights().with(characteristic, points));
        }

        @Override
        public Optional<Gesture> gesture() {
            return Optional.of(drag);
        }
    }

    /**
     * Sets one of several linked weights, in percent; the others that are not locked change in proportion, so that all
     * add up to 100.
     *
     * @param from            the weights at the start of the gesture, so that dragging back restores them exactly
     * @param characteristics all characteristics, in the order of the rubric
     */
    record SetShare(Characteristic characteristic, int percent, Weights from, List<Characteristic> characteristics,
                 Gesture drag) implements Change {
        @Override
        public Exploration on(Exploration before) {
            var start = from.addUp() ? from : before.weights();
            return before.withWeights(start.withPercent(characteristic, percent, held(before, characteristics)));
        }

        @Override
        public Optional<Gesture> gesture() {
            return Optional.of(drag);
        }
    }

    /** Links the weights, so that they are percentages that add up to 100, or makes them independent again. */
    record Link(boolean linked) implements Change {
        @Override
        public Exploration on(Exploration before) {
            return before.withLinked(linked);
        }
    }

    /**
     * Sets all weights that are not locked to those of a profile.
     *
     * @param characteristics all characteristics, in the order of the rubric
     */
    record ChooseProfile(Profile profile, List<Characteristic> characteristics) implements Change {
        @Override
        public Exploration on(Exploration before) {
            Weights weights = before.weights();
            for (var characteristic : characteristics)
                if (!before.locked().contains(characteristic.id()))
                    weights = weights.with(characteristic, profile.weights().of(characteristic));
            return before.withWeights(before.linked() ? weights.normalized(held(before, characteristics)) : weights);
        }
    }

    /** Locks the weight of a characteristic, or unlocks it. */
    record ToggleLock(Characteristic characteristic) implements Change {
        @Override
        public Exploration on(Exploration before) {
            var locked = new HashSet<>(before.locked());
            if (!locked.remove(characteristic.id())) locked.add(characteristic.id());
            return before.withLocked(locked);
        }
    }

    /** Shows only services whose name, mode, provider or category contains every word of a text; blank shows all. */
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

    /** Shows only services of these categories, by id; an empty set shows all. */
    record ShowCategories(Set<String> ids) implements Change {
        @Override
        public Exploration on(Exploration before) {
            return before.withCategories(ids);
        }
    }

    /** Shows only services of these providers, by name; an empty set shows all. */
    record ShowProviders(Set<String> names) implements Change {
        @Override
        public Exploration on(Exploration before) {
            return before.withProviders(names);
        }
    }

    /** Shows only services that reach a level on a characteristic; level 0 removes the floor. */
    record SetFloor(Characteristic characteristic, Level level) implements Change {
        @Override
        public Exploration on(Exploration before) {
            var floors = new HashMap<>(before.floors());
            floors.put(characteristic.id(), level.steps());
            if (level.steps() == 0) floors.remove(characteristic.id());
            return before.withFloors(floors);
        }
    }

    /** Shows only services that meet all of these published definitions, by id; an empty set shows all. */
    record MeetDefinitions(Set<String> ids) implements Change {
        @Override
        public Exploration on(Exploration before) {
            return before.withDefinitions(ids);
        }
    }

    /** Shows services and facts as of a day in the past; empty shows the latest ones. */
    record ShowDay(Optional<LocalDate> day) implements Change {
        @Override
        public Exploration on(Exploration before) {
            return before.withDay(day);
        }
    }

    /** Shows all services: clears the search and every filter. */
    record ShowAll() implements Change {
        @Override
        public Exploration on(Exploration before) {
            return before.withCriteria(now -> Criteria.NONE);
        }
    }

    /** Selects the service whose details are shown. */
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

    /** Pins a service for the comparison; without effect once {@link Pins#MOST} are pinned. */
    record Pin(ServiceId id) implements Change {
        @Override
        public Exploration on(Exploration before) {
            return new PinAll(List.of(id)).on(before);
        }
    }

    /** Removes the pin of a service, if it has one. */
    record Unpin(ServiceId id) implements Change {
        @Override
        public Exploration on(Exploration before) {
            return new UnpinAll(List.of(id)).on(before);
        }
    }

    /** Pins services for the comparison, behind those pinned; beyond {@link Pins#MOST} none is added. */
    record PinAll(List<ServiceId> ids) implements Change {
        @Override
        public Exploration on(Exploration before) {
            return before.withPins(before.pins().with(ids));
        }
    }

    /** Removes the pins of services, where they have one. */
    record UnpinAll(List<ServiceId> ids) implements Change {
        @Override
        public Exploration on(Exploration before) {
            return before.withPins(before.pins().without(ids));
        }
    }

    /** Replaces the whole exploration by one that was opened. */
    record Open(Exploration exploration) implements Change {
        @Override
        public Exploration on(Exploration before) {
            return exploration;
        }
    }

    /** Sorts the table. */
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

    private static IntPredicate held(Exploration chosen, List<Characteristic> characteristics) {
        return place -> chosen.locked().contains(characteristics.get(place).id());
    }
}
