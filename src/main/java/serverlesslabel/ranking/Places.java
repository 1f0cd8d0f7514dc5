package serverlesslabel.ranking;

import java.util.Arrays;
import java.util.BitSet;

/**
 * An immutable list of places of services in a catalog, four bytes for each, so that orders of a large catalog can be
 * shared instead of copied.
 */
public final class Places {

    private final int[] places;

    private Places(int[] places) {
        this.places = places;
    }

    /** The list of these places. The array becomes the list's own and must not be changed any more. */
    public static Places of(int... places) {
        return new Places(places);
    }

    /** The number of places. */
    public int size() {
        return places.length;
    }

    /** The place at an index, 0 first. */
    public int at(int index) {
        return places[index];
    }

    /** Whether another list has the same places in any order; neither may have one twice. */
    public boolean sameSet(Places other) {
        if (size() != other.size()) return false;
        if (equals(other)) return true;
        var here = new BitSet(size());
        for (int place : places) here.set(place);
        for (int place : other.places) if (!here.get(place)) return false;
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Places list && Arrays.equals(places, list.places);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(places);
    }
}
