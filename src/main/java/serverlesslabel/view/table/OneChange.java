package serverlesslabel.view.table;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/** A change of a list in one place. Unlike the changes a list builds by itself, it copies no element. */
final class OneChange<E> extends ListChangeListener.Change<E> {

    private final int from;
    private final int to;
    private final List<E> removed;
    private final boolean added;
    private boolean read;

    private OneChange(ObservableList<E> list, int from, int to, List<E> removed, boolean added) {
        super(list);
        this.from = from;
        this.to = to;
        this.removed = removed;
        this.added = added;
    }

    /** Returns the change that elements from an index on, as far as the end of the list, were not in it before. */
    static <E> OneChange<E> addition(ObservableList<E> list, int from) {
        return new OneChange<>(list, from, list.size(), List.of(), true);
    }

    /** Returns the change that elements are no longer in a list, where they began at an index; at least one. */
    static <E> OneChange<E> removal(ObservableList<E> list, int from, List<E> removed) {
        return new OneChange<>(list, from, from, removed, false);
    }

    @Override
    public boolean next() {
        boolean first = !read;
        read = true;
        return first;
    }

    @Override
    public void reset() {
        read = false;
    }

    @Override
    public int getFrom() {
        return from;
    }

    @Override
    public int getTo() {
        return to;
    }

    @Override
    public boolean wasAdded() {
        return added;
    }

    @Override
    public boolean wasUpdated() {
        return !added && removed.isEmpty();
    }

    @Override
    public List<E> getRemoved() {
        return removed;
    }

    @Override
    protected int[] getPermutation() {
        return new int[0];
    }
}
