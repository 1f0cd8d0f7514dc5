package serverlesslabel.report.difference;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Condition;
import serverlesslabel.domain.LabelClass;
import serverlesslabel.domain.Ladder;
import serverlesslabel.domain.Rubric;

/**
 * What differs between two rubrics, as far as it can move a letter. Characteristics are the same where their ids are.
 *
 * @param weights the reference weights that differ, those of added and removed characteristics included
 * @param classes the classes that begin at another index, A first
 * @param ladders the characteristics whose ladder demands something else, in the order of the new rubric
 */
public record RubricDifference(Rubric before, Rubric after, List<WeightMove> weights, List<ClassMove> classes,
                               List<Characteristic> ladders) {

    public RubricDifference {
        weights = List.copyOf(weights);
        classes = List.copyOf(classes);
        ladders = List.copyOf(ladders);
    }

    /**
     * A reference weight that differs.
     *
     * @param before 0 to 100; empty if the characteristic is new
     * @param after  0 to 100; empty if the characteristic is gone
     */
    public record WeightMove(Characteristic characteristic, Optional<Integer> before, Optional<Integer> after) {}

    /** A class that begins at another index, 0 to 100. */
    public record ClassMove(String letter, int before, int after) {}

    static RubricDifference between(Rubric before, Rubric after) {
        var gone = before.characteristics().stream().filter(axis -> after.characteristic(axis.id()).isEmpty());
        var weights = Stream.concat(after.characteristics().stream(), gone)
            .map(axis -> new WeightMove(axis, weight(before, axis), weight(after, axis)))
            .filter(move -> !move.before().equals(move.after())).toList();
        var ladders = after.characteristics().stream().filter(axis -> before.characteristic(axis.id())
            .filter(old -> !rule(old.ladder(), after).equals(rule(axis.ladder(), after))).isPresent()).toList();
        return new RubricDifference(before, after, weights, IntStream.range(0, LabelClass.COUNT)
            .mapToObj(place -> new ClassMove(after.classes().get(place).letter(), before.classes().get(place).from(),
                after.classes().get(place).from()))
            .filter(move -> move.before() != move.after()).toList(), ladders);
    }

    // What a ladder demands at which level: other words for it are no other ladder.
    private static List<Object> rule(Ladder ladder, Rubric rubric) {
        if (ladder instanceof Ladder.Steps steps) return steps.steps().stream().<Object>map(step ->
            List.of(step.level(), step.conditions().stream().map(each -> asked(each, rubric)).toList())).toList();
        return ladder instanceof Ladder.Count count ? count.countedConditions().stream()
            .<Object>map(counted -> asked(counted.condition(), rubric)).toList() : List.of();
    }

    private static Condition asked(Condition condition, Rubric rubric) {
        return rubric.question(condition.question().id()).map(condition::withQuestion).orElse(condition);
    }

    private static Optional<Integer> weight(Rubric rubric, Characteristic axis) {
        return rubric.characteristic(axis.id()).map(own -> rubric.reference().of(own));
    }

    /** Whether it is another rubric or another version of it, or anything of it that can move a letter differs. */
    public boolean differs() {
        return renamed() || !weights.isEmpty() || !classes.isEmpty() || !ladders.isEmpty();
    }

    /** Whether its name or version differs. */
    public boolean renamed() {
        return !before.name().equals(after.name()) || !before.version().equals(after.version());
    }
}
