package serverlesslabel.ranking;

import java.util.Comparator;
import java.util.List;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.LabelClass;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Levels;
import serverlesslabel.domain.Weights;

/**
 * The index of a service under some weights, 0 to 100: 100 × Σ weight × level ÷ (5 × Σ weight). Held as an exact
 * fraction, so that comparisons do not depend on rounding.
 *
 * @param points Σ weight × level
 * @param most   5 × Σ weight, at least 5
 */
public record Index(int points, int most) implements Comparable<Index> {

    /** @throws IllegalArgumentException if {@code most} is not above 0, or {@code points} is not between 0 and it */
    public Index {
        if (most <= 0 || points < 0 || points > most)
            throw new IllegalArgumentException(points + " of " + most + " points");
    }

    /** The index the stated levels give. */
    public static Index of(Levels levels, Weights weights) {
        int points = 0;
        var counted = weights.effective().points();
        for (int place = 0; place < counted.size(); place++)
            points += counted.get(place) * levels.stated().get(place).steps();
        return new Index(points, most(weights));
    }

    /** The index the documented levels give; never above that of the stated ones. */
    public static Index documentedOf(Levels levels, Weights weights) {
        return of(new Levels(levels.documented(), levels.documented()), weights);
    }

    /**
     * What a characteristic costs a service of the 100 points.
     *
     * @param tenths 1000 × weight × (5 − level) ÷ (5 × Σ weight), rounded half up; above 0
     */
    public record Loss(Characteristic characteristic, int tenths) {}

    /** The points the stated levels cost, the most first; equal ones in the order of the rubric. */
    public static List<Loss> losses(Levels levels, List<Characteristic> characteristics, Weights weights) {
        var counted = weights.effective();
        return characteristics.stream().map(characteristic -> new Loss(characteristic, new Index(counted
            .of(characteristic) * (Level.TOP - levels.of(characteristic)), most(counted)).tenths()))
            .filter(loss -> loss.tenths > 0).sorted(Comparator.comparing((Loss loss) -> -loss.tenths)).toList();
    }

    /** The points of a service with level 5 on every characteristic: 5 × Σ weight. */
    static int most(Weights weights) {
        return Level.TOP * weights.sum();
    }

    /** The index in tenths, 0 to 1000, rounded half up. */
    public int tenths() {
        return (2000 * points + most) / (2 * most);
    }

    /** The index as a number, 0 to 100. Rounded by its type, so for display and not for comparison. */
    public double value() {
        return 100.0 * points / most;
    }

    /**
     * The class of this index: the first whose lowest index it reaches, compared exactly; the last if it reaches none.
     *
     * @param classes best first, not empty
     */
    public LabelClass classIn(List<LabelClass> classes) {
        for (var labelClass : classes) if (100 * points >= labelClass.from() * most) return labelClass;
        return classes.get(classes.size() - 1);
    }

    @Override
    public int compareTo(Index other) {
        return Long.compare((long) points * other.most, (long) other.points * most);
    }
}
