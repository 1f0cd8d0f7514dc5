package serverlesslabel.state;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a window is divided.
 *
 * @param sizes  how large the reader made a pane, in pixels; one that is missing takes what suits the window
 * @param folded the panes that are put away
 */
public record Panes(Map<Pane, Double> sizes, Set<Pane> folded) {

    /** Nothing is folded, and every pane takes what suits the window. */
    public static final Panes FIRST = new Panes(Map.of(), Set.of());

    /** What stands around the order. */
    public enum Pane {
        /** What matters, on the left. */
        WEIGHTS,
        /** How firm the order is, below the weights. */
        FIRMNESS,
        /** The one service, on the right. */
        DETAIL
    }

    /** @throws IllegalArgumentException if a size is not above 0 and at most 100,000 pixels */
    public Panes {
        sizes = Map.copyOf(sizes);
        folded = Set.copyOf(folded);
        for (double size : sizes.values())
            if (!(size > 0) || size > 1e5) throw new IllegalArgumentException("pane of " + size);
    }

    /** How large the reader made a pane. */
    public Optional<Double> size(Pane pane) {
        return Optional.ofNullable(sizes.get(pane));
    }

    /** The same with a pane of another size. */
    public Panes withSize(Pane pane, double size) {
        var more = new EnumMap<Pane, Double>(Pane.class);
        more.putAll(sizes);
        more.put(pane, size);
        return new Panes(more, folded);
    }

    /** The same with a pane of the size that suits the window. */
    public Panes withoutSize(Pane pane) {
        var fewer = new EnumMap<Pane, Double>(Pane.class);
        fewer.putAll(sizes);
        fewer.remove(pane);
        return new Panes(fewer, folded);
    }

    /** The same with a pane put away, or brought back. */
    public Panes toggled(Pane pane) {
        var others = EnumSet.noneOf(Pane.class);
        others.addAll(folded);
        if (!others.remove(pane)) others.add(pane);
        return new Panes(sizes, others);
    }
}
