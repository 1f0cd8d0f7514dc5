package serverlesslabel.domain;

import java.util.List;
import java.util.stream.Stream;

/** A ladder: the rule that turns facts into the level on one characteristic. */
public sealed interface Ladder {

    /** The level that facts reach. Removing a fact never raises it. */
    Level level(Facts facts);

    /** The questions of all conditions, with repetitions. */
    Stream<Question> questions();

    /**
     * A ladder of steps. The first step whose conditions all hold gives the level; if there is none, the level is 0.
     * Several steps may lead to the same level.
     *
     * @param steps     from the highest level down
     * @param otherwise a sentence for level 0
     * @param brief     level 0 in a short line; may be empty
     */
    record Steps(List<Step> steps, String otherwise, String brief) implements Ladder {

        /** @throws IllegalArgumentException if a step has a higher level than the step before it */
        public Steps {
            steps = List.copyOf(steps);
            for (int i = 1; i < steps.size(); i++)
                if (steps.get(i).level().compareTo(steps.get(i - 1).level()) > 0)
                    throw new IllegalArgumentException("steps go from 5 down");
        }

        @Override
        public Level level(Facts facts) {
            for (var step : steps) if (step.reached(facts)) return step.level();
            return new Level(0);
        }

        @Override
        public Stream<Question> questions() {
            return steps.stream().flatMap(step -> step.conditions().stream()).map(Condition::question);
        }
    }

    /**
     * A step of a ladder: a level and the conditions to reach it.
     *
     * @param text       a sentence on what the level means
     * @param brief      the same in a short line, to be read beside the name and the level; may be empty
     * @param why        the reason why these conditions earn this level; may be empty
     * @param conditions all must hold; at least one
     */
    record Step(Level level, String text, String brief, String why, List<Condition> conditions) {

        /** @throws IllegalArgumentException if there are no conditions */
        public Step {
            conditions = List.copyOf(conditions);
            if (conditions.isEmpty()) throw new IllegalArgumentException("a step has conditions");
        }

        /** Whether the facts meet all conditions of this step; steps above it are not looked at. */
        boolean reached(Facts facts) {
            for (var condition : conditions) if (!condition.holds(facts)) return false;
            return true;
        }
    }

    /**
     * A ladder of exactly five conditions; the level is the number of those that hold.
     *
     * @param brief level 5 in a short line; may be empty
     */
    record Count(List<CountedCondition> countedConditions, String brief) implements Ladder {

        /** @throws IllegalArgumentException if there are not exactly five conditions */
        public Count {
            countedConditions = List.copyOf(countedConditions);
            if (countedConditions.size() != Level.TOP)
                throw new IllegalArgumentException("five conditions are counted");
        }

        @Override
        public Level level(Facts facts) {
            int held = 0;
            for (var counted : countedConditions) if (counted.condition().holds(facts)) held++;
            return new Level(held);
        }

        @Override
        public Stream<Question> questions() {
            return countedConditions.stream().map(counted -> counted.condition().question());
        }
    }

    /** A ladder without conditions: the level is 0 unless it is judged. */
    record None() implements Ladder {

        @Override
        public Level level(Facts facts) {
            return new Level(0);
        }

        @Override
        public Stream<Question> questions() {
            return Stream.empty();
        }
    }

    /**
     * One of the five conditions of a count.
     *
     * @param text  the condition in words
     * @param brief what is so where the condition fails, in two or three words; may be empty
     * @param why   the reason why it is counted; may be empty
     */
    record CountedCondition(String text, String brief, String why, Condition condition) {}
}
