package serverlesslabel.report.difference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Condition;
import serverlesslabel.domain.Fact;
import serverlesslabel.domain.Judgement;
import serverlesslabel.domain.Ladder;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Rating;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;

/**
 * A level that moved, and what moved it. A characteristic that only one of the rubrics has moved no level.
 *
 * @param characteristic  as the new rubric has it
 * @param before          the stated level before, 0 to 5
 * @param after           the stated level after, 0 to 5
 * @param documentedBefore
 *                        the level by the documented facts alone, at most {@code before}
 * @param documentedAfter the level by the documented facts alone, at most {@code after}
 * @param facts           the facts that differ and by which a condition of either ladder holds, or holds for
 *                        certain, on one side only
 * @param rating          the new level with what it rests on
 */
public record LevelDifference(Characteristic characteristic, int before, int after, int documentedBefore,
                              int documentedAfter, Cause cause, List<FactDifference> facts, Rating rating) {

    public LevelDifference {
        facts = List.copyOf(facts);
    }

    /** What moved a level. */
    public enum Cause {
        /** The facts: the old ladder gives the new facts the new level too. */
        FACTS,
        /** The ladder: by the old one, the new facts still give the old level. */
        LADDER,
        /** Both. */
        BOTH,
        /** A judgement that was made, changed or taken back. */
        JUDGEMENT
    }

    static List<LevelDifference> all(Service before, Rubric old, Service after, Rubric rubric,
                                     List<FactDifference> facts) {
        return rubric.characteristics().stream().flatMap(axis -> old.characteristic(axis.id()).stream()
            .flatMap(former -> between(before, former, after, axis, facts))).toList();
    }

    private static Stream<LevelDifference> between(Service before, Characteristic former, Service after,
                                                   Characteristic axis, List<FactDifference> facts) {
        var was = new Level(before.levels().of(former));
        var is = new Level(after.levels().of(axis));
        int sureBefore = before.levels().documentedOf(former);
        int sureAfter = after.levels().documentedOf(axis);
        if (was.equals(is) && sureBefore == sureAfter) return Stream.empty();
        var decided = facts.stream().filter(fact -> Stream.of(former, axis)
            .flatMap(each -> conditions(each.ladder()))
            .anyMatch(condition -> answersDiffer(condition, fact))).toList();
        return Stream.of(new LevelDifference(axis, was.steps(), is.steps(), sureBefore, sureAfter,
            cause(before, former, after, axis), decided, Rating.of(axis, after)));
    }

    // A fact counts as a reason where a condition on it holds for one of both only, or is certain for one of both only.
    private static boolean answersDiffer(Condition condition, FactDifference fact) {
        return condition.question().id().equals(fact.question().id())
            && (holds(condition, fact.before()) != holds(condition, fact.after())
                || holds(condition, fact.before().filter(Fact::documented))
                    != holds(condition, fact.after().filter(Fact::documented)));
    }

    private static boolean holds(Condition condition, Optional<Fact> fact) {
        return fact.filter(known -> condition.accepts(known.value())).isPresent();
    }

    private static Stream<Condition> conditions(Ladder ladder) {
        if (ladder instanceof Ladder.Steps steps) return steps.steps().stream()
            .flatMap(step -> step.conditions().stream());
        return ladder instanceof Ladder.Count count
            ? count.countedConditions().stream().map(Ladder.CountedCondition::condition) : Stream.empty();
    }

    // What the facts alone would have done is what the old ladder says of the new facts.
    private static Cause cause(Service before, Characteristic former, Service after, Characteristic axis) {
        var judged = after.levels().judgement(axis);
        if (!before.levels().judgement(former).equals(judged)) return Cause.JUDGEMENT;
        var stated = judged.map(Judgement::level).orElse(former.ladder().level(after.facts()));
        var documented = Level.lower(stated, former.ladder().level(after.facts().documented()));
        if (same(stated, documented, after, axis)) return Cause.FACTS;
        return same(stated, documented, before, former) ? Cause.LADDER : Cause.BOTH;
    }

    private static boolean same(Level stated, Level documented, Service service, Characteristic axis) {
        return stated.steps() == service.levels().of(axis)
            && documented.steps() == service.levels().documentedOf(axis);
    }
}
