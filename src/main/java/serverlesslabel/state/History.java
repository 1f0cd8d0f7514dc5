package serverlesslabel.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The explorations before this one and, after an undo, those behind it.
 *
 * @param hand the movement that led here, while it may still go on
 */
public record History(List<Exploration> past, List<Exploration> future, Optional<Gesture> hand) {

    /** Nothing has happened yet. */
    public static final History NONE = new History(List.of(), List.of(), Optional.empty());

    /** Steps further back than this are forgotten. */
    private static final int MOST = 500;

    public History {
        past = List.copyOf(past);
        future = List.copyOf(future);
    }

    /** All explorations there are, the first one first, with the present one between what was and what was undone. */
    public List<Exploration> all(Exploration present) {
        var all = new ArrayList<>(past);
        all.add(present);
        for (int i = future.size() - 1; i >= 0; i--) all.add(future.get(i));
        return all;
    }

    /** The same with one more exploration to go back to. */
    public History recalling(Exploration earlier) {
        return new History(added(past, earlier), future, Optional.empty());
    }

    /** Whether there were more steps than are remembered, or may have been. */
    public boolean full() {
        return past.size() + future.size() >= MOST;
    }

    /** Whether a change goes on with the movement that led here. */
    boolean continues(Change change) {
        return change.gesture().isPresent() && change.gesture().equals(hand);
    }

    /** What is remembered after a change to an exploration. */
    History after(Change change, Exploration before) {
        if (!change.remembered() || continues(change)) return this;
        return new History(added(past, before), List.of(), change.gesture());
    }

    /** One step back from an exploration. */
    History back(Exploration from) {
        return new History(past.subList(0, past.size() - 1), added(future, from), Optional.empty());
    }

    /** One step forward from an exploration. */
    History forward(Exploration from) {
        return new History(added(past, from), future.subList(0, future.size() - 1), Optional.empty());
    }

    private static List<Exploration> added(List<Exploration> list, Exploration last) {
        var longer = new ArrayList<>(list.size() < MOST ? list : list.subList(1, list.size()));
        longer.add(last);
        return longer;
    }
}
