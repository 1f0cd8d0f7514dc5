package serverlesslabel.state;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Profile;
import serverlesslabel.domain.Weights;

/** A change of weights, or of how weights may change. */
public sealed interface WeightChange extends Change {

    /** Sets the weight of one characteristic, 0 to 100. */
    record SetWeight(Characteristic characteristic, int points, Gesture hand) implements WeightChange {
        @Override
        public Exploration on(Exploration before) {
            return before.withWeights(before.weights().with(characteristic, points));
        }

        @Override
        public Optional<Gesture> gesture() {
            return Optional.of(hand);
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
                 Gesture hand) implements WeightChange {
        @Override
        public Exploration on(Exploration before) {
            var start = from.addUp() ? from : before.weights();
            return before.withWeights(start.withPercent(characteristic, percent, held(before, characteristics)));
        }

        @Override
        public Optional<Gesture> gesture() {
            return Optional.of(hand);
        }
    }

    /** Links the weights, so that they are percentages that add up to 100, or makes them independent again. */
    record Link(boolean linked) implements WeightChange {
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
    record ChooseProfile(Profile profile, List<Characteristic> characteristics) implements WeightChange {
        @Override
        public Exploration on(Exploration before) {
            Weights weights = before.weights();
            for (var characteristic : characteristics)
                if (!before.locked().contains(characteristic.id())) weights =
                weights.with(characteristic, profile.weights().of(characteristic));
            return before.withWeights(before.linked() ? weights.normalized(held(before, characteristics)) : weights);
        }
    }

    /** Locks the weight of a characteristic, or unlocks it. */
    record ToggleLock(Characteristic characteristic) implements WeightChange {
        @Override
        public Exploration on(Exploration before) {
            var locked = new HashSet<>(before.locked());
            if (!locked.remove(characteristic.id())) locked.add(characteristic.id());
            return before.withLocked(locked);
        }
    }

    private static IntPredicate held(Exploration chosen, List<Characteristic> characteristics) {
        return place -> chosen.locked().contains(characteristics.get(place).id());
    }
}
