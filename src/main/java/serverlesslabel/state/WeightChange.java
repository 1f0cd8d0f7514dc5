package serverlesslabel.state;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Profile;
import serverlesslabel.domain.Weights;

/** A change of how much something counts. */
public sealed interface WeightChange extends Change {

    /** Sets one weight, 0 to 100. */
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
     * Gives one of linked weights a percentage; those that are not locked give way in proportion.
     *
     * @param from            the weights when the hand began to move, so that a drag to and fro ends where it started
     * @param characteristics all there are, in the order of the rubric
     */
    record SetShare(Characteristic characteristic, int percent, Weights from, List<Characteristic> characteristics,
                 Gesture hand) implements WeightChange {
        @Override
        public Exploration on(Exploration before) {
            var start = from.addUp() ? from : before.weights();
            return before.withWeights(start.sharing(characteristic, percent, held(before, characteristics)));
        }

        @Override
        public Optional<Gesture> gesture() {
            return Optional.of(hand);
        }
    }

    /** Links the weights, which turns them into percentages, or makes each its own again. */
    record Link(boolean linked) implements WeightChange {
        @Override
        public Exploration on(Exploration before) {
            return before.withLinked(linked);
        }
    }

    /** Takes the weights of a profile, except where a weight is locked. */
    record ChooseProfile(Profile profile, List<Characteristic> characteristics) implements WeightChange {
        @Override
        public Exploration on(Exploration before) {
            Weights weights = before.weights();
            for (var characteristic : characteristics)
                if (!before.locked().contains(characteristic.id())) weights =
                weights.with(characteristic, profile.weights().of(characteristic));
            return before.withWeights(before.linked() ? weights.filled(held(before, characteristics)) : weights);
        }
    }

    /** Locks a weight, or unlocks it. */
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
