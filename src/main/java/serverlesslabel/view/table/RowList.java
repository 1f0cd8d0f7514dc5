package serverlesslabel.view.table;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.ObservableListBase;
import serverlesslabel.state.Rows;

/**
 * Observable list of the rows of the table: the places of services in the catalog, in the order of their rows. Where
 * there are more or fewer it reports rows added or removed at the end: then the table keeps its cells and asks only for
 * the rows in sight. As many others are reported by {@link #order()} alone, which the rows in sight follow: for any
 * change of a list the table's skin lays out all of them, and for a replacement it would make their cells anew.
 */
final class RowList extends ObservableListBase<Integer> {

    /** So many rows are looked for one by one before an index of all is made. */
    private static final int SEARCHES = 4;

    private Rows rows;
    private int searches;
    private int[] rowOf = {};
    private final ReadOnlyIntegerWrapper order = new ReadOnlyIntegerWrapper();

    RowList(Rows rows) {
        this.rows = rows;
    }

    /** Replaces the rows; does nothing where they are equal. */
    void show(Rows next) {
        if (next.equals(rows)) return;
        var before = rows;
        rows = next;
        searches = 0;
        if (next.size() == before.size()) order.set(order.get() + 1);
        else if (next.size() > before.size()) fireChange(OneChange.addition(this, before.size()));
        else fireChange(OneChange.removal(this, next.size(), end(before, next.size())));
    }

    /** A number that is another whenever as many rows are others, or in another order. */
    ReadOnlyIntegerProperty order() {
        return order.getReadOnlyProperty();
    }

    /** Returns the row of the service at a place in the catalog, -1 where it is not shown. */
    int rowOf(int service) {
        if (searches == SEARCHES) rowOf = inverse(rows);
        if (searches <= SEARCHES) searches++;
        if (searches > SEARCHES) return service < rowOf.length ? rowOf[service] : -1;
        for (int row = 0; row < rows.size(); row++) if (rows.service(row) == service) return row;
        return -1;
    }

    @Override
    public Integer get(int row) {
        return rows.service(row);
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public int indexOf(Object service) {
        return service instanceof Integer place ? rowOf(place) : -1;
    }

    @Override
    public boolean contains(Object service) {
        return indexOf(service) >= 0;
    }

    private static int[] inverse(Rows rows) {
        int most = -1;
        for (int row = 0; row < rows.size(); row++) most = Math.max(most, rows.service(row));
        var rowOf = new int[most + 1];
        Arrays.fill(rowOf, -1);
        for (int row = 0; row < rows.size(); row++) rowOf[rows.service(row)] = row;
        return rowOf;
    }

    // The services in the rows from one on.
    private static List<Integer> end(Rows rows, int from) {
        return new AbstractList<>() {
            @Override
            public Integer get(int index) {
                return rows.service(from + index);
            }

            @Override
            public int size() {
                return rows.size() - from;
            }
        };
    }
}
