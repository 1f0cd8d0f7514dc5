package serverlesslabel.domain;

import java.util.List;
import java.util.stream.Stream;

/** How the facts about one characteristic become a level. */
public sealed interface Ladder {

    /** The level the facts reach. Fewer facts never give a higher level. */
    Level level(Facts facts);

    /** Every question this ladder looks at. */
    Stream<Question> questions();

    /**
     * From the top down, the first step whose conditions all hold gives the level; where none does, it is 0. A level
     * may have several steps: there are several ways to reach it.
     */
    record Steps(List<Step> steps, String otherwise) implements Ladder {

        /** @throws IllegalArgumentException if a step is for a higher level than the one before it */
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
     * One way to reach a level.
     *
     * @param says a sentence that says what the level means
     * @param why  why the step is where it is, for whoever doubts it; may be empty
     */
    record Step(Level level, String says, String why, List<Condition> conditions) {

        /** @throws IllegalArgumentException if there are no conditions */
        public Step {
            conditions = List.copyOf(conditions);
            if (conditions.isEmpty()) throw new IllegalArgumentException("a step has conditions");
        }

        boolean reached(Facts facts) {
            return conditions.stream().allMatch(condition -> condition.holds(facts));
        }
    }

    /** The level is the number of points, five of them, whose condition holds. */
    record Count(List<CountedCondition> votes) implements Ladder {

        /** @throws IllegalArgumentException if there are not exactly five conditions */
        public Count {
            votes = List.copyOf(votes);
            if (votes.size() != Level.TOP) throw new IllegalArgumentException("five conditions are counted");
        }

        @Override
        public Level level(Facts facts) {
            return new Level((int) votes.stream().filter(vote -> vote.condition().holds(facts)).count());
        }

        @Override
        public Stream<Question> questions() {
            return votes.stream().map(vote -> vote.condition().question());
        }
    }

    /** No fact leads anywhere: whoever describes a service judges its level. */
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

    /** One of the five points of a count, the words for it, and why it is one; the last may be empty. */
    record CountedCondition(String says, String why, Condition condition) {}
}
