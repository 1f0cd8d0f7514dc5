package serverlesslabel.state;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import serverlesslabel.state.Aspect.Kind;

/**
 * The order of the table.
 *
 * @param keys what it goes by, the first counts most; each aspect once, and never none. What they leave level is in the
 *             order of ranks.
 */
public record Sorting(List<Key> keys) {

    /** Best first. */
    public static final Sorting BY_RANK = by(Aspect.of(Kind.RANK));

    /** One thing to go by: best or first letter first, or the reverse. */
    public record Key(Aspect aspect, boolean reversed) {}

    public Sorting {
        var seen = new HashSet<Aspect>();
        keys = keys.stream().filter(key -> key.aspect().sortable() && seen.add(key.aspect())).toList();
        if (keys.isEmpty()) keys = List.of(new Key(Aspect.of(Kind.RANK), false));
    }

    /** By one aspect, in its natural direction. */
    public static Sorting by(Aspect aspect) {
        return new Sorting(List.of(new Key(aspect, false)));
    }

    /** The key an aspect has in it. */
    public Optional<Key> key(Aspect aspect) {
        return keys.stream().filter(key -> key.aspect().equals(aspect)).findFirst();
    }

    /** By an aspect alone; the other way round where it counts most already. */
    public Sorting turnedTo(Aspect aspect) {
        return keys.get(0).equals(new Key(aspect, false)) ? new Sorting(List.of(new Key(aspect, true))) : by(aspect);
    }

    /** The same, and what is still level by one aspect more; without it where it was there. */
    public Sorting toggled(Aspect aspect) {
        var others = new ArrayList<>(keys);
        if (!others.removeIf(key -> key.aspect().equals(aspect))) others.add(new Key(aspect, false));
        return new Sorting(others);
    }

    /** The same, with what counts most the other way round. */
    public Sorting reversed() {
        var others = new ArrayList<>(keys);
        others.set(0, new Key(keys.get(0).aspect(), !keys.get(0).reversed()));
        return new Sorting(others);
    }
}
