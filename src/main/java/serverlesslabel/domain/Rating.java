package serverlesslabel.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A rating: a level with the facts and conditions it rests on.
 *
 * @param level      the level all facts give, or the judged one
 * @param documented the level the documented facts alone give; lower if the level is provisional
 * @param text       the meaning of the level in the rubric's words; for a judgement its reason
 * @param brief      the rubric's short line for the level; empty where it has none, for a count below 5 and for a
 *                   judgement
 * @param why        the reason why the rubric gives this level; may be empty
 * @param checks     with steps the conditions of the step reached, none at level 0; with a count all five
 * @param missed     with steps the next level above, empty at the top; with a count always empty
 * @param judgement  present if the level was judged; {@code checks} and {@code missed} are then empty
 */
public record Rating(Characteristic characteristic, Level level, Level documented, String text, String brief,
                     String why, List<Check> checks, Optional<Missed> missed, Optional<Judgement> judgement) {

    public Rating {
        checks = List.copyOf(checks);
    }

    /**
     * A condition tested against the facts.
     *
     * @param text  the words of its step, or its own in a count
     * @param why   the reason given with those words; may be empty
     * @param fact  the fact that was tested, empty if it is unknown
     * @param holds whether the fact meets the condition
     */
    public record Check(String text, String why, Condition condition, Optional<Fact> fact, boolean holds) {

        /** The same condition tested against other facts. */
        public Check askedOf(Facts facts) {
            return check(text, why, condition, facts);
        }
    }

    /**
     * A level that was not reached.
     *
     * @param checks the conditions of its step, of which at least one fails
     */
    public record Missed(Level level, String text, String why, List<Check> checks) {

        public Missed {
            checks = List.copyOf(checks);
        }

        /** The number of conditions that fail. */
        private long failures() {
            return checks.stream().filter(check -> !check.holds()).count();
        }
    }

    /** The rating of a service on a characteristic: the judgement if there is one, otherwise what its facts give. */
    public static Rating of(Characteristic characteristic, Service service) {
        var judgement = service.levels().judgement(characteristic);
        if (judgement.isEmpty()) return of(characteristic, service.facts());
        var documented = new Level(service.levels().documentedOf(characteristic));
        return new Rating(characteristic, judgement.get().level(), documented, judgement.get().reason(), "", "",
            List.of(), Optional.empty(), judgement);
    }

    /** The rating that facts give on a characteristic. */
    public static Rating of(Characteristic characteristic, Facts facts) {
        var level = characteristic.ladder().level(facts);
        var documented = characteristic.ladder().level(facts.documented());
        if (characteristic.ladder() instanceof Ladder.Steps steps)
            return bySteps(characteristic, steps, level, documented, facts);
        if (characteristic.ladder() instanceof Ladder.Count count)
            return byCount(characteristic, count, level, documented, facts);
        return new Rating(characteristic, level, documented, "", "", "", List.of(), Optional.empty(),
            Optional.empty());
    }

    /** Whether the documented facts alone would give a lower level. */
    public boolean provisional() {
        return documented.compareTo(level) < 0;
    }

    /** The conditions that decided the level: those of the level reached, then those of the level missed. */
    public Stream<Check> deciding() {
        return Stream.concat(checks.stream(), missed.stream().flatMap(above -> above.checks().stream()));
    }

    private static Rating bySteps(Characteristic characteristic, Ladder.Steps steps, Level level, Level documented,
                                  Facts facts) {
        var reached = steps.steps().stream().filter(step -> step.reached(facts)).findFirst();
        return new Rating(characteristic, level, documented, reached.map(Ladder.Step::text).orElse(steps.otherwise()),
            reached.map(Ladder.Step::brief).orElse(steps.brief()), reached.map(Ladder.Step::why).orElse(""),
            reached.map(step -> checks(step, facts)).orElse(List.of()), missed(steps, level, facts), Optional.empty());
    }

    private static Rating byCount(Characteristic characteristic, Ladder.Count count, Level level, Level documented,
                                  Facts facts) {
        var checks = count.countedConditions().stream()
            .map(counted -> check(counted.text(), counted.why(), counted.condition(), facts)).toList();
        return new Rating(characteristic, level, documented, sentence(checks),
            level.steps() == Level.TOP ? count.brief() : "", "", checks, Optional.empty(), Optional.empty());
    }

    private static Optional<Missed> missed(Ladder.Steps steps, Level level, Facts facts) {
        return above(steps, level, facts).stream().findFirst();
    }

    /**
     * The levels of a ladder above one, nearest first. Where several steps lead to a level, the one with the fewest
     * failed conditions; the first level is the one that {@link #missed} has.
     */
    public static List<Missed> above(Ladder.Steps steps, Level level, Facts facts) {
        return steps.steps().stream().filter(step -> step.level().compareTo(level) > 0)
            .collect(Collectors.groupingBy(Ladder.Step::level, TreeMap::new, Collectors.toList())).values().stream()
            .map(ways -> ways.stream()
                .map(step -> new Missed(step.level(), step.text(), step.why(), checks(step, facts)))
                .min(Comparator.comparing(Missed::failures)).orElseThrow())
            .toList();
    }

    private static List<Check> checks(Ladder.Step step, Facts facts) {
        return step.conditions().stream().map(condition -> check(step.text(), step.why(), condition, facts)).toList();
    }

    private static Check check(String says, String why, Condition condition, Facts facts) {
        return new Check(says, why, condition, facts.answer(condition.question()), condition.holds(facts));
    }

    private static String sentence(List<Check> checks) {
        var held = checks.stream().filter(Check::holds).map(Check::text).toList();
        if (held.isEmpty()) return "";
        var words = String.join("; ", held);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }
}
