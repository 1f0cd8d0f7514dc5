package serverlesslabel.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A level with what it rests on.
 *
 * @param level      what all stated facts give
 * @param documented what the documented facts alone give; lower where the level is provisional
 * @param says       what the level means, in the rubric's words
 * @param checks     the conditions that decided it, with the facts that met or failed them
 */
public record Rating(Characteristic characteristic, Level level, Level documented, String says, List<Check> checks) {

    public Rating {
        checks = List.copyOf(checks);
    }

    /** One condition beside the fact it was asked of; the fact is empty where it is unknown. */
    public record Check(String says, Condition condition, Optional<Fact> fact, boolean holds) {}

    /** Works out the rating of a service with these facts. */
    public static Rating of(Characteristic characteristic, Facts facts) {
        var ladder = characteristic.ladder();
        return new Rating(characteristic, ladder.level(facts), ladder.level(facts.documented()),
            says(ladder, facts), checks(ladder, facts));
    }

    /** Whether some of the facts behind the level are only recalled. */
    public boolean provisional() {
        return documented.compareTo(level) < 0;
    }

    private static String says(Ladder ladder, Facts facts) {
        if (ladder instanceof Ladder.Steps steps)
            return reached(steps, facts).map(Ladder.Step::says).orElse(steps.otherwise());
        var held = ((Ladder.Count) ladder).votes().stream()
            .filter(vote -> vote.condition().holds(facts)).map(Ladder.Vote::says).toList();
        return held.isEmpty() ? "" : capitalised(String.join("; ", held)) + ".";
    }

    private static List<Check> checks(Ladder ladder, Facts facts) {
        if (ladder instanceof Ladder.Count count)
            return count.votes().stream().map(vote -> check(vote.says(), vote.condition(), facts)).toList();
        var steps = (Ladder.Steps) ladder;
        // What holds the level up; at level 0 what the lowest step was missing.
        return reached(steps, facts).or(() -> steps.steps().stream().reduce((above, below) -> below))
            .map(step -> step.conditions().stream().map(condition -> check(step.says(), condition, facts)).toList())
            .orElse(List.of());
    }

    private static Optional<Ladder.Step> reached(Ladder.Steps steps, Facts facts) {
        return steps.steps().stream().filter(step -> step.reached(facts)).findFirst();
    }

    private static Check check(String says, Condition condition, Facts facts) {
        return new Check(says, condition, facts.answer(condition.question()), condition.holds(facts));
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
