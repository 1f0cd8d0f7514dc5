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
 * The difference of the indexes of two services under some weights, by characteristic.
 *
 * @param points      the index of the first minus the index of the second, -100 to 100
 * @param differences the characteristics with different levels, largest effect on the index first
 */
public record ScoreDifference(Service first, Service second, double points, List<Difference> differences) {

    public ScoreDifference {
        differences = List.copyOf(differences);
    }

    /**
     * A characteristic on which the two have different levels.
     *
     * @param points   its part of the difference: 100 × weight × difference of levels ÷ (5 × Σ weight)
     * @param deciding the conditions that the service with the higher level meets and the other does not; none if a
     *                 level was judged
     */
    public record Difference(Characteristic characteristic, Rating first, Rating second, double points,
                             List<Rating.Check> deciding) {

        public Difference {
            deciding = List.copyOf(deciding);
        }

        /** Whether the first has the higher level, which the points do not tell if the weight is 0. */
        public boolean firstHigher() {
            return first.level().compareTo(second.level()) > 0;
        }
    }

    /** The difference between two services of a rubric under weights. */
    public static ScoreDifference between(Service first, Service second, Weights weights, Rubric rubric) {
        var counted = weights.effective();
        double unit = 100.0 / (Level.TOP * counted.sum());
        var differences = rubric.characteristics().stream()
            .map(characteristic -> difference(characteristic, first, second, unit * counted.of(characteristic)))
            .filter(difference -> !difference.first.level().equals(difference.second.level()))
            .sorted(Comparator.comparing((Difference difference) -> -Math.abs(difference.points))).toList();
        return new ScoreDifference(first, second,
            Index.of(first.levels(), weights).value() - Index.of(second.levels(), weights).value(), differences);
    }

    private static Difference difference(Characteristic characteristic, Service first, Service second, double unit) {
        var one = Rating.of(characteristic, first);
        var other = Rating.of(characteristic, second);
        int steps = one.level().steps() - other.level().steps();
        var deciding = steps > 0 ? unmet(one, other, second) : unmet(other, one, first);
        return new Difference(characteristic, one, other, unit * steps, deciding);
    }

    // If the lower level was judged, it was not lowered by a failed condition.
    private static List<Rating.Check> unmet(Rating higher, Rating lower, Service service) {
        if (lower.judgement().isPresent()) return List.of();
        return higher.checks().stream()
            .filter(check -> check.holds() && !check.condition().holds(service.facts())).toList();
    }
}
