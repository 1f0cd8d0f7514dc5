package serverlesslabel.view.table;

import java.util.BitSet;
import java.util.Collections;
import java.util.function.IntFunction;
import javafx.collections.ObservableListBase;

/** Observable list of what stands for each marked row, from the top; an element is made when it is asked for. */
final class MarkedList<E> extends ObservableListBase<E> {

    private final BitSet rows;
    private final IntFunction<E> elementOf;
    private int size;
    private int lastIndex = -1;
    private int lastRow = -1;

    /**
     * Makes the list of marked rows.
     *
     * @param rows the marked rows; where they change, {@link #changed} must be called
     */
    MarkedList(BitSet rows, IntFunction<E> elementOf) {
        this.rows = rows;
        this.elementOf = elementOf;
    }

    /**
     * Tells the listeners that other rows are marked. Told as one removal, because all of them look up anyway whether
     * what they show is marked, and a list of what was added would be as long as that of the rows.
     */
    void changed() {
        size = rows.cardinality();
        lastIndex = -1;
        lastRow = -1;
        fireChange(OneChange.removal(this, 0, Collections.singletonList(elementOf.apply(0))));
    }

    // Fast from the top down, which is how lists are read.
    @Override
    public E get(int index) {
        if (index < 0 || index >= size) throw new IndexOutOfBoundsException(index);
        if (index < lastIndex) {
            lastIndex = -1;
            lastRow = -1;
        }
        for (; lastIndex < index; lastIndex++) lastRow = rows.nextSetBit(lastRow + 1);
        return elementOf.apply(lastRow);
    }

    @Override
    public int size() {
        return size;
    }
}
