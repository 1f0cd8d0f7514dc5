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
    static List<Warning> of(Contenders contenders) {
        var warnings = new ArrayList<Warning>();
        if (contenders.size() < 2) return warnings;
        tooClose(contenders).ifPresent(warnings::add);
        weakPoint(contenders).ifPresent(warnings::add);
        uncertainLetter(contenders.service(0), contenders.rubric()).ifPresent(warnings::add);
        decidingNothing(contenders).ifPresent(warnings::add);
        return warnings;
    }

    /** Whether the letter of a service lies within the range of a class border. */
    static Optional<Warning> uncertainLetter(Service service, Rubric rubric) {
        var stated = Comparison.labelClass(service, rubric);
        var documented = Index.documentedOf(service.levels(), rubric.reference()).classIn(rubric.classes());
        return stated.equals(documented) ? Optional.empty()
            : Optional.of(new UncertainLetter(service, documented, stated));
    }

    private static Optional<Warning> tooClose(Contenders contenders) {
        var overtaking = Overtaking.of(contenders.service(1), contenders.service(0), contenders.weights(),
            contenders.rubric());
        boolean level = contenders.points(0) == contenders.points(1);
        boolean few = overtaking.move().filter(move -> move.points() <= CLOSE).isPresent();
        return level || few ? Optional.of(new TooClose(overtaking)) : Optional.empty();
    }

    // Of the weak levels with more than an equal share of the weight, the one that costs most.
    private static Optional<Warning> weakPoint(Contenders contenders) {
        var leader = contenders.service(0);
        var weights = contenders.weights().effective();
        var axes = contenders.rubric().characteristics();
        return axes.stream().filter(each -> leader.levels().of(each) <= WEAK
                && weights.of(each) * axes.size() > weights.sum())
            .max(Comparator.comparing((Characteristic each) -> weights.of(each)
                * (Level.TOP - leader.levels().of(each))).thenComparing(each -> -each.place()))
            .map(each -> new WeakPoint(leader, each, new Level(leader.levels().of(each))));
    }

    private static Optional<Warning> decidingNothing(Contenders contenders) {
        var idle = contenders.rubric().characteristics().stream()
            .filter(each -> contenders.weights().effective().of(each) > 0)
            .filter(each -> IntStream.range(1, contenders.size()).allMatch(position ->
                contenders.level(position, each.place()) == contenders.level(0, each.place()))).toList();
        return idle.isEmpty() ? Optional.empty() : Optional.of(new DecidesNothing(idle));
    }
}
