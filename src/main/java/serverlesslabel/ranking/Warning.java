package serverlesslabel.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.LabelClass;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;

/** A warning that the order of the alternatives is less stable than it looks. */
public sealed interface Warning {

    /** The first two are tied, or at most {@link #CLOSE} points of weight would swap them. */
    record TooClose(Overtaking overtaking) implements Warning {}

    /** Some characteristics have weight that decides nothing, because all alternatives have the same level there. */
    record DecidesNothing(List<Characteristic> characteristics) implements Warning {

        public DecidesNothing {
            characteristics = List.copyOf(characteristics);
        }
    }

    /** The first service has a level of at most {@link #WEAK} on a characteristic with more than an equal share. */
    record WeakPoint(Service service, Characteristic characteristic, Level level) implements Warning {}

    /** The documented facts alone would give a service another label class. */
    record UncertainLetter(Service service, LabelClass documented, LabelClass stated) implements Warning {}

    /** A shift of up to this many points of 100 is within the precision with which people choose weights. */
    int CLOSE = 2;
    /** The highest level that counts as weak. */
    int WEAK = 2;

    /** All warnings about an order, gravest first; none for fewer than two alternatives. */
    static List<Warning> of(Alternatives alternatives) {
        var warnings = new ArrayList<Warning>();
        if (alternatives.size() < 2) return warnings;
        tooClose(alternatives).ifPresent(warnings::add);
        weakPoint(alternatives).ifPresent(warnings::add);
        uncertainLetter(alternatives.service(0), alternatives.rubric()).ifPresent(warnings::add);
        decidingNothing(alternatives).ifPresent(warnings::add);
        return warnings;
    }

    /** The warning that a label class rests on recalled facts, empty if the documented facts give the same class. */
    static Optional<Warning> uncertainLetter(Service service, Rubric rubric) {
        var range = ClassRange.of(service, rubric);
        return range.certain() ? Optional.empty()
            : Optional.of(new UncertainLetter(service, range.documented(), range.stated()));
    }

    private static Optional<Warning> tooClose(Alternatives alternatives) {
        var overtaking = Overtaking.of(alternatives.service(1), alternatives.service(0), alternatives.weights(),
            alternatives.rubric());
        boolean level = alternatives.points(0) == alternatives.points(1);
        boolean few = overtaking.move().filter(move -> move.points() <= CLOSE).isPresent();
        return level || few ? Optional.of(new TooClose(overtaking)) : Optional.empty();
    }

    // Of the weak levels with more than an equal share of the weight, the one that costs the most points.
    private static Optional<Warning> weakPoint(Alternatives alternatives) {
        var leader = alternatives.service(0);
        var weights = alternatives.weights().effective();
        var axes = alternatives.rubric().characteristics();
        return axes.stream().filter(characteristic -> leader.levels().of(characteristic) <= WEAK
                && weights.of(characteristic) * axes.size() > weights.sum())
            .max(Comparator.comparing((Characteristic characteristic) ->
                    weights.of(characteristic) * (Level.TOP - leader.levels().of(characteristic)))
                .thenComparing(characteristic -> -characteristic.place()))
            .map(characteristic -> new WeakPoint(leader, characteristic,
                new Level(leader.levels().of(characteristic))));
    }

    private static Optional<Warning> decidingNothing(Alternatives alternatives) {
        var weights = alternatives.weights().effective();
        var idle = alternatives.rubric().characteristics().stream()
            .filter(characteristic -> weights.of(characteristic) > 0 && alternatives.sameLevel(characteristic.place()))
            .toList();
        return idle.isEmpty() ? Optional.empty() : Optional.of(new DecidesNothing(idle));
    }
}
