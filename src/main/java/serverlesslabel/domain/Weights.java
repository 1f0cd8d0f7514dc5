package serverlesslabel.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How much each characteristic counts: importances 0 to 100, each its own, in the order of the rubric. Where all are
 * zero nothing has been said, and all count alike.
 */
public record Weights(List<Integer> points) {

    /** The highest importance. */
    public static final int MOST = 100;

    public Weights {
        points = List.copyOf(points);
        for (int point : points)
            if (point < 0 || point > MOST)
                throw new IllegalArgumentException("weight " + point + " is not between 0 and " + MOST);
    }

    /** How much a characteristic counts, 0 to 100. */
    public int of(Characteristic characteristic) {
        return points.get(characteristic.place());
    }

    /** The same weights but for one. */
    public Weights with(Characteristic characteristic, int importance) {
        var changed = new ArrayList<>(points);
        changed.set(characteristic.place(), importance);
        return new Weights(changed);
    }

    /** Whether nothing has been given any weight. */
    public boolean unset() {
        return points.stream().allMatch(point -> point == 0);
    }

    /** What the index is computed with: these weights, or ones all round where nothing has been given any. */
    public Weights effective() {
        return unset() ? new Weights(Collections.nCopies(points.size(), 1)) : this;
    }

    /** The sum of the effective weights, at least 1. */
    public int sum() {
        return effective().points.stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Each weight as a whole percentage of the sum. They always add up to 100: by largest remainder, and between
     * equal remainders the earlier characteristic first.
     */
    public List<Integer> shares() {
        return Portions.of(effective().points.stream().map(Integer::longValue).toList(), 100);
    }
}
