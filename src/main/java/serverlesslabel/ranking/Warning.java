package serverlesslabel.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.LabelClass;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;

/** Something that makes an order less firm than it looks; there is one only where it is true. */
public sealed interface Warning {

    /** The first two are level, or so few points of weight would swap them. */
    record TooClose(Overtaking overtaking) implements Warning {}

    /** Weights that decide nothing, because all shown services have the same level. */
    record DecidesNothing(List<Characteristic> characteristics) implements Warning {

        public DecidesNothing {
            characteristics = List.copyOf(characteristics);
        }
    }

    /** The first service is weak where much weight is. */
    record WeakPoint(Service service, Characteristic characteristic, Level level) implements Warning {}

    /** The documented facts alone would give the label of a service another letter. */
    record UncertainLetter(Service service, LabelClass documented, LabelClass stated) implements Warning {}

    /** Moves of so many points of a hundred are within what anybody can mean by a weight. */
    int CLOSE = 2;
    /** A level up to this is weak. */
    int WEAK = 2;

    /** Everything there is to say about an order, gravest first. */
    static List<Warning> of(Alternatives alternatives) {
        var warnings = new ArrayList<Warning>();
        if (alternatives.size() < 2) return warnings;
        tooClose(alternatives).ifPresent(warnings::add);
        weakPoint(alternatives).ifPresent(warnings::add);
        uncertainLetter(alternatives.service(0), alternatives.rubric()).ifPresent(warnings::add);
        decidingNothing(alternatives).ifPresent(warnings::add);
        return warnings;
    }

    /** Whether the letter of a service lies within the range of a class border. */
    static Optional<Warning> uncertainLetter(Service service, Rubric rubric) {
        var stated = Comparison.labelClass(service, rubric);
        var documented = Index.documentedOf(service.levels(), rubric.reference()).classIn(rubric.classes());
        return stated.equals(documented) ? Optional.empty()
            : Optional.of(new UncertainLetter(service, documented, stated));
    }

    private static Optional<Warning> tooClose(Alternatives alternatives) {
        var overtaking = Overtaking.of(alternatives.service(1), alternatives.service(0), alternatives.weights(),
            alternatives.rubric());
        boolean level = alternatives.points(0) == alternatives.points(1);
        boolean few = overtaking.move().filter(move -> move.points() <= CLOSE).isPresent();
        return level || few ? Optional.of(new TooClose(overtaking)) : Optional.empty();
    }

    // Of the weak levels with more than an equal share of the weight, the one that costs most.
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
        var idle = alternatives.rubric().characteristics().stream()
            .filter(characteristic -> alternatives.weights().effective().of(characteristic) > 0)
            .filter(characteristic -> IntStream.range(1, alternatives.size()).allMatch(position ->
                alternatives.level(position, characteristic.place()) == alternatives.level(0, characteristic.place())))
                .toList();
        return idle.isEmpty() ? Optional.empty() : Optional.of(new DecidesNothing(idle));
    }
}
