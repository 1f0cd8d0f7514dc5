package serverlesslabel.state;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import serverlesslabel.state.TableColumnId.Kind;

/**
 * The sorting of the table.
 *
 * @param keys the sort keys, primary first; never empty, and each column at most once: later duplicates and columns
 *             that cannot be sorted are dropped. Rows that are equal by all keys are sorted by rank.
 */
public record Sorting(List<Key> keys) {

    /** By rank, best first. */
    public static final Sorting BY_RANK = by(TableColumnId.of(Kind.RANK));

    /** A sort key: a column in its natural direction (best first, or alphabetical), or reversed. */
    public record Key(TableColumnId column, boolean reversed) {}

    public Sorting {
        var seen = new HashSet<TableColumnId>();
        keys = keys.stream().filter(key -> key.column().sortable() && seen.add(key.column())).toList();
        if (keys.isEmpty()) keys = List.of(new Key(TableColumnId.of(Kind.RANK), false));
    }

    /** A sorting by one column in its natural direction. */
    public static Sorting by(TableColumnId column) {
        return new Sorting(List.of(new Key(column, false)));
    }

    /** The sort key of a column; empty where the table is not sorted by it. */
    public Optional<Key> key(TableColumnId column) {
        return keys.stream().filter(key -> key.column().equals(column)).findFirst();
    }

    /** A sorting by one column alone, reversed where it is the primary key in its natural direction already. */
    public Sorting sortedOrReversedBy(TableColumnId column) {
        return keys.get(0).equals(new Key(column, false)) ? new Sorting(List.of(new Key(column, true))) : by(column);
    }

    /** A copy with a column as the last key; without its key where it has one. */
    public Sorting toggled(TableColumnId column) {
        var others = new ArrayList<>(keys);
        if (!others.removeIf(key -> key.column().equals(column))) others.add(new Key(column, false));
        return new Sorting(others);
    }

    /** A copy with the direction of the primary key reversed. */
    public Sorting reversed() {
        var others = new ArrayList<>(keys);
        others.set(0, new Key(keys.get(0).column(), !keys.get(0).reversed()));
        return new Sorting(others);
    }
}
