package serverlesslabel.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The history of explorations: those to undo to and, after an undo, those to redo to. The present one is in neither.
 *
 * @param past   earlier explorations, oldest first
 * @param future undone explorations, the next one to redo last
 * @param gesture   the gesture of the last change, while further steps of it may follow
 */
public record History(List<Exploration> past, List<Exploration> future, Optional<Gesture> gesture) {

    /** A history without steps. */
    public static final History NONE = new History(List.of(), List.of(), Optional.empty());

    /** The number of steps kept in each direction; the oldest is dropped beyond it. */
    private static final int MOST = 500;

    public History {
        past = List.copyOf(past);
        future = List.copyOf(future);
    }

    /** All explorations in the order they were made: past, present, then the undone ones. */
    public List<Exploration> all(Exploration present) {
        var all = new ArrayList<>(past);
        all.add(present);
        for (int i = future.size() - 1; i >= 0; i--) all.add(future.get(i));
        return all;
    }

    /** A copy with one more exploration at the end of the past, outside of any gesture. */
    public History withPast(Exploration earlier) {
        return new History(added(past, earlier), future, Optional.empty());
    }

    /** Whether steps may have been dropped, because the limit of 500 is reached. */
    public boolean full() {
        return past.size() + future.size() >= MOST;
    }

    /** Whether a change carries the same gesture as the change before it. */
    boolean continues(Change change) {
        return change.gesture().isPresent() && change.gesture().equals(gesture);
    }

    /**
     * The history after a change. Changes that are not remembered, and further steps of a gesture, leave it as it is;
     * any other adds a step and clears the future.
     */
    History after(Change change, Exploration before) {
        if (!change.remembered() || continues(change)) return this;
        return new History(added(past, before), List.of(), change.gesture());
    }

    /** The history after one undo from an exploration; the past must not be empty. */
    History back(Exploration from) {
        return new History(past.subList(0, past.size() - 1), added(future, from), Optional.empty());
    }

    /** The history after one redo from an exploration; the future must not be empty. */
    History forward(Exploration from) {
        return new History(added(past, from), future.subList(0, future.size() - 1), Optional.empty());
    }

    private static List<Exploration> added(List<Exploration> list, Exploration last) {
        var longer = new ArrayList<>(list.size() < MOST ? list : list.subList(1, list.size()));
        longer.add(last);
        return longer;
    }
}
