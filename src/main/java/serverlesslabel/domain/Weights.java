package serverlesslabel.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * How much each characteristic counts: importances 0 to 100, each its own, in the order of the rubric. Where all are
 * zero nothing has been said, and all count alike.
 */
public record Weights(List<Integer> points) {

    /** The highest importance. */
    public static final int MOST = 100;

    /** @throws IllegalArgumentException if an importance is not between 0 and {@link #MOST} */
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
        return LargestRemainder.of(effective().points.stream().map(Integer::longValue).toList(), MOST);
    }

    /** The same order of importance as whole percentages that add up to 100. */
    public Weights inPercent() {
        return new Weights(shares());
    }

    /** Whether they add up to 100, as linked weights do. */
    public boolean addUp() {
        return points.stream().mapToInt(Integer::intValue).sum() == MOST;
    }

    /**
     * One weight at a percentage, as far as those that are held leave room for it, and the others in proportion, so
     * that all add up to 100; where the others have none they count alike. Where no other can give way, or take, these
     * weights as they are.
     *
     * @param held whether the weight at a place stays as it is
     */
    public Weights sharing(Characteristic one, int percent, IntPredicate held) {
        IntPredicate gives = place -> place != one.place() && !held.test(place);
        if (places().noneMatch(gives)) return this;
        int free = MOST - places().filter(place -> place != one.place() && held.test(place)).map(points::get).sum();
        return with(one, Math.min(free, percent)).filled(place -> !gives.test(place));
    }

    /** The same with those that are not held in proportion, so that all add up to 100. */
    public Weights filled(IntPredicate held) {
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
