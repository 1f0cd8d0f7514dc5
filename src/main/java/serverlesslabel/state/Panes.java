package serverlesslabel.state;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The panes of the window: their sizes, and which are folded.
 *
 * @param sizes  the sizes the reader set, in pixels; a missing pane gets its size from the window
 * @param folded the panes that are folded away
 */
public record Panes(Map<Pane, Double> sizes, Set<Pane> folded) {

    /** No pane folded, every size left to the window. */
    public static final Panes FIRST = new Panes(Map.of(), Set.of());

    /** A pane beside the ranking. */
    public enum Pane {
        /** The weights, on the left. */
        WEIGHTS,
        /** The stability of the order, below the weights. */
        FIRMNESS,
        /** The details of the selected service, on the right. */
        DETAIL
    }

    /** @throws IllegalArgumentException if a size is not above 0 and at most 100,000 pixels */
    public Panes {
        sizes = Map.copyOf(sizes);
        folded = Set.copyOf(folded);
        for (double size : sizes.values())
            if (!(size > 0) || size > 1e5) throw new IllegalArgumentException("pane of " + size);
    }

    /** The size the reader set for a pane, in pixels; empty where the window decides. */
    public Optional<Double> size(Pane pane) {
        return Optional.ofNullable(sizes.get(pane));
    }

    /**
     * A copy with another size of a pane, in pixels.
     *
     * @throws IllegalArgumentException if the size is not above 0 and at most 100,000 pixels
     */
    public Panes withSize(Pane pane, double size) {
        var more = new EnumMap<Pane, Double>(Pane.class);
        more.putAll(sizes);
        more.put(pane, size);
        return new Panes(more, folded);
    }

    /** A copy that leaves the size of a pane to the window. */
    public Panes withoutSize(Pane pane) {
        var fewer = new EnumMap<Pane, Double>(Pane.class);
        fewer.putAll(sizes);
        fewer.remove(pane);
        return new Panes(fewer, folded);
    }

    /** A copy with a pane folded, or unfolded where it is folded already. */
    public Panes toggled(Pane pane) {
        var others = EnumSet.noneOf(Pane.class);
        others.addAll(folded);
        if (!others.remove(pane)) others.add(pane);
        return new Panes(sizes, others);
    }
}
