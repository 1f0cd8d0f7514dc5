package serverlesslabel.state;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import serverlesslabel.state.TableColumnId.Kind;

/**
 * The order of the table.
 *
 * @param keys what it goes by, the first counts most; each aspect once, and never none. What they leave level is in the
 *             order of ranks.
 */
public record Sorting(List<Key> keys) {

    /** Best first. */
    public static final Sorting BY_RANK = by(TableColumnId.of(Kind.RANK));

    /** One thing to go by: best or first letter first, or the reverse. */
    public record Key(TableColumnId aspect, boolean reversed) {}

    public Sorting {
        var seen = new HashSet<TableColumnId>();
        keys = keys.stream().filter(key -> key.aspect().sortable() && seen.add(key.aspect())).toList();
        if (keys.isEmpty()) keys = List.of(new Key(TableColumnId.of(Kind.RANK), false));
    }

    /** By one aspect, in its natural direction. */
    public static Sorting by(TableColumnId column) {
        return new Sorting(List.of(new Key(column, false)));
    }

    /** The key an aspect has in it. */
    public Optional<Key> key(TableColumnId column) {
        return keys.stream().filter(key -> key.aspect().equals(column)).findFirst();
    }

    /** By an aspect alone; the other way round where it counts most already. */
    public Sorting turnedTo(TableColumnId column) {
        return keys.get(0).equals(new Key(column, false)) ? new Sorting(List.of(new Key(column, true))) : by(column);
    }

    /** The same, and what is still level by one aspect more; without it where it was there. */
    public Sorting toggled(TableColumnId column) {
        var others = new ArrayList<>(keys);
        if (!others.removeIf(key -> key.aspect().equals(column))) others.add(new Key(column, false));
        return new Sorting(others);
    }

    /** The same, with what counts most the other way round. */
    public Sorting reversed() {
        var others = new ArrayList<>(keys);
        others.set(0, new Key(keys.get(0).aspect(), !keys.get(0).reversed()));
        return new Sorting(others);
    }
}
