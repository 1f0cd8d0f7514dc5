package serverlesslabel.ranking;

import java.util.List;
import serverlesslabel.domain.LabelClass;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Levels;
import serverlesslabel.domain.Weights;

/**
 * How serverless a service is under some weights, 0 to 100, kept as the exact fraction of points reached.
 * Index = 100 × Σ weight × level ÷ (5 × Σ weight).
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

    /** The index all stated facts give. */
    public static Index of(Levels levels, Weights weights) {
        int points = 0;
        var counted = weights.effective().points();
        for (int place = 0; place < counted.size(); place++)
            points += counted.get(place) * levels.stated().get(place).steps();
        return new Index(points, most(weights));
    }

    /** The index the documented facts alone give; never higher than the other. */
    public static Index documentedOf(Levels levels, Weights weights) {
        return of(new Levels(levels.documented(), levels.documented()), weights);
    }

    /** The points a service with every level at the top would have. */
    static int most(Weights weights) {
        return Level.TOP * weights.sum();
    }

    /** The index in tenths, 0 to 1000, rounded half up. */
    public int tenths() {
        return (2000 * points + most) / (2 * most);
    }

    /** The index as a number, 0 to 100, for drawing. */
    public double value() {
        return 100.0 * points / most;
    }

    /** The class this index reaches: the first of the classes, best first, whose threshold it meets exactly. */
    public LabelClass classIn(List<LabelClass> classes) {
        for (var labelClass : classes) if (100 * points >= labelClass.from() * most) return labelClass;
        return classes.get(classes.size() - 1);
    }

    @Override
    public int compareTo(Index other) {
        return Long.compare((long) points * other.most, (long) other.points * most);
    }
}
