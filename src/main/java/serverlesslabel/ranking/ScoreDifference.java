package serverlesslabel.ranking;

import java.util.Comparator;
import java.util.List;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Rating;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.Weights;

/**
 * What separates two services under some weights, characteristic by characteristic, what moves the index most first.
 *
 * @param points index of the first minus index of the second, in points from -100 to 100
 */
public record ScoreDifference(Service first, Service second, double points, List<Difference> differences) {

    public ScoreDifference {
        differences = List.copyOf(differences);
    }

    /**
     * A characteristic on which the two have different levels.
     *
     * @param points   what it adds to the gap: 100 × weight × difference of levels ÷ (5 × Σ weight)
     * @param deciding the conditions the one with the higher level meets and the other does not; none where a level
     *                 was judged
     */
    public record Difference(Characteristic characteristic, Rating first, Rating second, double points,
                             List<Rating.Check> deciding) {

        public Difference {
            deciding = List.copyOf(deciding);
        }

        /** Whether the first has the higher level; also where the weight is 0 and no points say so. */
        public boolean firstHigher() {
            return first.level().compareTo(second.level()) > 0;
        }
    }

    /** The gap between two services. */
    public static ScoreDifference between(Service first, Service second, Weights weights, Rubric rubric) {
        var counted = weights.effective();
        double unit = 100.0 / (Level.TOP * counted.sum());
        var differences = rubric.characteristics().stream()
            .map(characteristic -> difference(characteristic, first, second, unit * counted.of(characteristic)))
            .filter(each -> !each.first.level().equals(each.second.level()))
            .sorted(Comparator.comparing((Difference each) -> -Math.abs(each.points))).toList();
        return new ScoreDifference(first, second,
            Index.of(first.levels(), weights).value() - Index.of(second.levels(), weights).value(), differences);
    }

    private static Difference difference(Characteristic characteristic, Service first, Service second, double unit) {
        var one = Rating.of(characteristic, first);
        var other = Rating.of(characteristic, second);
        int steps = one.level().steps() - other.level().steps();
        var deciding = steps > 0 ? lost(one, other, second) : lost(other, one, first);
        return new Difference(characteristic, one, other, unit * steps, deciding);
    }

    // Where the lower level was judged no condition failed.
    private static List<Rating.Check> lost(Rating higher, Rating lower, Service service) {
        if (lower.judgement().isPresent()) return List.of();
        return higher.checks().stream()
            .filter(check -> check.holds() && !check.condition().holds(service.facts())).toList();
    }
}
