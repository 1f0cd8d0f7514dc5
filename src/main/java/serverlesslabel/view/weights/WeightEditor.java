package serverlesslabel.view.weights;

import java.util.Optional;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Weights;
import serverlesslabel.state.Gesture;
import serverlesslabel.state.Store;
import serverlesslabel.state.WeightChange;

/** Sets one weight: what belongs to one movement of the hand is one step, and linked weights give way to it. */
final class WeightEditor {

    private final Characteristic characteristic;
    private final Store store;
    private Optional<Gesture> moving = Optional.empty();
    private Weights start;

    WeightEditor(Characteristic characteristic, Store store) {
        this.characteristic = characteristic;
        this.store = store;
        this.start = weights();
    }

    /** The hand begins to move; what it set before is another step. */
    void begin() {
        moving = Optional.of(new Gesture());
        start = weights();
    }

    /** The hand begins to move, unless it does already: a key that is held down comes many times. */
    void goOn() {
        if (moving.isEmpty()) begin();
    }

    /** The hand rests. */
    void rest() {
        moving = Optional.empty();
    }

    /** Sets the weight, within 0 and 100, and gives what it is then; linked ones go as far as the others give way. */
    int set(int points) {
        int within = Math.max(0, Math.min(Weights.MOST, points));
        var hand = moving.orElseGet(Gesture::new);
        store.apply(store.board().get().exploration().linked()
            ? new WeightChange.SetShare(characteristic, within, moving.isPresent() ? start : weights(),
                store.board().get().catalog().rubric().characteristics(), hand)
            : new WeightChange.SetWeight(characteristic, within, hand));
        return weights().of(characteristic);
    }

    /** Sets the weight by so much more or less. */
    void step(int by) {
        set(weights().of(characteristic) + by);
    }

    /** Sets the weight to where it stands on the label. */
    void back() {
        set(reference());
    }

    /** Where the weight stands on the label; in percent where weights are linked. */
    int reference() {
        var reference = store.board().get().catalog().rubric().reference();
        return (store.board().get().exploration().linked() ? reference.inPercent() : reference).of(characteristic);
    }

    private Weights weights() {
        return store.board().get().exploration().weights();
    }
}
