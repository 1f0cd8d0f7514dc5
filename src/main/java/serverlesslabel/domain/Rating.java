package serverlesslabel.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A level with what it rests on.
 *
 * @param level      what all stated facts give, or what was judged
 * @param documented what the documented facts alone give; lower where the level is provisional
 * @param says       what the level means, in the rubric's words; of a judgement its reason
 * @param why        why the rubric gives this level for it; may be empty
 * @param checks     of steps the conditions that held, none at level 0; of a count all five
 * @param missed     of steps the nearest level that was not reached; empty at the top, and for a count
 * @param judgement  where the level was judged; then there are no checks, and nothing was missed
 */
public record Rating(Characteristic characteristic, Level level, Level documented, String says, String why,
                     List<Check> checks, Optional<Missed> missed, Optional<Judgement> judgement) {

    public Rating {
        checks = List.copyOf(checks);
    }

    /** One condition beside the fact it was asked of; the fact is empty where it is unknown. */
    public record Check(String says, String why, Condition condition, Optional<Fact> fact, boolean holds) {

        /** The same condition asked of other facts. */
        public Check askedOf(Facts facts) {
            return check(says, why, condition, facts);
        }
    }

    /** A level above the one reached, and its conditions; at least one of them failed. */
    public record Missed(Level level, String says, String why, List<Check> checks) {

        public Missed {
            checks = List.copyOf(checks);
        }
    }

    /** Works out the rating of a service: its facts', unless the level was judged. */
    public static Rating of(Characteristic characteristic, Service service) {
        var judgement = service.levels().judgement(characteristic);
        if (judgement.isEmpty()) return of(characteristic, service.facts());
        var documented = new Level(service.levels().documentedOf(characteristic));
        return new Rating(characteristic, judgement.get().level(), documented, judgement.get().reason(), "", List.of(),
            Optional.empty(), judgement);
    }

    /** Works out the rating these facts give. */
    public static Rating of(Characteristic characteristic, Facts facts) {
        var level = characteristic.ladder().level(facts);
        var documented = characteristic.ladder().level(facts.documented());
        if (characteristic.ladder() instanceof Ladder.Steps steps)
            return bySteps(characteristic, steps, level, documented, facts);
        var checks = characteristic.ladder() instanceof Ladder.Count count ? count.votes().stream()
            .map(vote -> check(vote.says(), vote.why(), vote.condition(), facts)).toList() : List.<Check>of();
        return new Rating(characteristic, level, documented, held(checks), "", checks, Optional.empty(),
            Optional.empty());
    }

    /** Whether some of the facts behind the level are only recalled. */
    public boolean provisional() {
        return documented.compareTo(level) < 0;
    }

    /** Every condition that decided the level: those that held it up, and those that kept it from the next. */
    public Stream<Check> deciding() {
        return Stream.concat(checks.stream(), missed.stream().flatMap(above -> above.checks().stream()));
    }

    private static Rating bySteps(Characteristic characteristic, Ladder.Steps steps, Level level, Level documented,
                                  Facts facts) {
        var reached = steps.steps().stream().filter(step -> step.reached(facts)).findFirst();
        return new Rating(characteristic, level, documented, reached.map(Ladder.Step::says).orElse(steps.otherwise()),
            reached.map(Ladder.Step::why).orElse(""), reached.map(step -> checks(step, facts)).orElse(List.of()),
            missed(steps, level, facts), Optional.empty());
    }

    // Where several ways lead to the next level, the one with the fewest conditions left.
    private static Optional<Missed> missed(Ladder.Steps steps, Level level, Facts facts) {
        var above = steps.steps().stream().filter(step -> step.level().compareTo(level) > 0).toList();
        return above.stream().map(Ladder.Step::level).min(Level::compareTo).flatMap(next ->
            above.stream().filter(step -> step.level().equals(next))
                .map(step -> new Missed(next, step.says(), step.why(), checks(step, facts)))
                .min(Comparator.comparing(each -> each.checks().stream().filter(check -> !check.holds()).count())));
    }

    private static List<Check> checks(Ladder.Step step, Facts facts) {
        return step.conditions().stream().map(condition -> check(step.says(), step.why(), condition, facts)).toList();
    }

    private static Check check(String says, String why, Condition condition, Facts facts) {
        return new Check(says, why, condition, facts.answer(condition.question()), condition.holds(facts));
    }

    private static String held(List<Check> checks) {
        var held = checks.stream().filter(Check::holds).map(Check::says).toList();
        if (held.isEmpty()) return "";
        var words = String.join("; ", held);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
    }
}
