package serverlesslabel.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The weights of all characteristics. Weights are independent of each other and need not add up to 100. If all are 0,
 * all characteristics count equally.
 *
 * @param points the weight of each characteristic, 0 to 100, in the order of the rubric
 */
public record Weights(List<Integer> points) {

    /** The highest weight. */
    public static final int MOST = 100;

    /** @throws IllegalArgumentException if a weight is not between 0 and {@link #MOST} */
    public Weights {
        points = List.copyOf(points);
        for (int point : points)
            if (point < 0 || point > MOST)
                throw new IllegalArgumentException("weight " + point + " is not between 0 and " + MOST);
    }

    /** The weight of a characteristic, 0 to 100. */
    public int of(Characteristic characteristic) {
        return points.get(characteristic.place());
    }

    /**
     * A copy of these weights with one changed.
     *
     * @throws IllegalArgumentException if the importance is not between 0 and {@link #MOST}
     */
    public Weights with(Characteristic characteristic, int importance) {
        var changed = new ArrayList<>(points);
        changed.set(characteristic.place(), importance);
        return new Weights(changed);
    }

    /** Whether all weights are 0. */
    public boolean unset() {
        return points.stream().allMatch(point -> point == 0);
    }

    /** The weights the index is computed with: these, or all 1 if all are 0. */
    public Weights effective() {
        return unset() ? new Weights(Collections.nCopies(points.size(), 1)) : this;
    }

    /** The sum of the effective weights, at least 1. */
    public int sum() {
        return effective().points.stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Each weight as a whole percentage of the sum, in the order of the rubric. They add up to 100: rounded by largest
     * remainders, of equal remainders the earlier characteristic first.
     */
    public List<Integer> shares() {
        return LargestRemainder.of(effective().points.stream().map(Integer::longValue).toList(), MOST);
    }

    /** A copy of these weights scaled to whole percentages that add up to 100. */
    public Weights inPercent() {
        return new Weights(shares());
    }

    /** Whether the weights add up to 100, as linked weights do. */
    public boolean addUp() {
        return points.stream().mapToInt(Integer::intValue).sum() == MOST;
    }

    /**
     * A copy of these weights with one set to a percentage and the others scaled so that all add up to 100. Held
     * weights stay as they are and limit the percentage. The others keep their proportion, or become equal if all of
     * them are 0. If every other weight is held, nothing changes.
     *
     * @param percent 0 to 100
     * @param held    whether the weight at a place is held
     * @throws IllegalArgumentException if the percentage is negative or the held weights exceed 100
     */
    public Weights withPercent(Characteristic one, int percent, IntPredicate held) {
        IntPredicate gives = place -> place != one.place() && !held.test(place);
        if (places().noneMatch(gives)) return this;
        int free = MOST - places().filter(place -> place != one.place() && held.test(place)).map(points::get).sum();
        return with(one, Math.min(free, percent)).normalized(place -> !gives.test(place));
    }

    /**
     * A copy of these weights with those that are not held scaled so that all add up to 100. They keep their
     * proportion, or become equal if all of them are 0. If every weight is held or the held ones exceed 100, all are
     * scaled.
     *
     * @param held whether the weight at a place is held
     */
    public Weights normalized(IntPredicate held) {
        int rest = MOST - places().filter(held).map(points::get).sum();
        var others = places().filter(held.negate()).boxed().toList();
        if (rest < 0 || others.isEmpty()) return inPercent();
        boolean none = others.stream().allMatch(place -> points.get(place) == 0);
        var parts = LargestRemainder.of(others.stream().map(place -> none ? 1L : points.get(place)).toList(), rest);
        var changed = new ArrayList<>(points);
        for (int i = 0; i < parts.size(); i++) changed.set(others.get(i), parts.get(i));
        return new Weights(changed);
    }

    private IntStream places() {
        return IntStream.range(0, points.size());
    }
}
