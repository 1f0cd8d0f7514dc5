package serverlesslabel.domain;

import java.math.BigDecimal;
import java.util.Set;

/**
 * A condition of a ladder on one fact: {@code is}, {@code at least}, {@code at most} or {@code one of}. An unknown fact
 * meets no condition.
 */
public sealed interface Condition {

    /** The question whose answer is tested. */
    Question question();

    /** Whether a value meets the condition; a value of another type never does. */
    boolean accepts(Value value);

    /** A copy of this condition on another question with the same type of answers, such as its translation. */
    Condition withQuestion(Question other);

    /** Whether the facts answer the question with a value that meets the condition. */
    default boolean holds(Facts facts) {
        return facts.answer(question()).filter(fact -> accepts(fact.value())).isPresent();
    }

    /** The answer equals a value. */
    record Is(Question question, Value wanted) implements Condition {
        @Override
        public Condition withQuestion(Question other) {
            return new Is(other, wanted);
        }

        @Override
        public boolean accepts(Value value) {
            return value.equals(wanted);
        }
    }

    /** The amount is the bound or more. */
    record AtLeast(Question question, BigDecimal bound) implements Condition {
        @Override
        public Condition withQuestion(Question other) {
            return new AtLeast(other, bound);
        }

        @Override
        public boolean accepts(Value value) {
            return value instanceof Value.Amount amount && amount.number().compareTo(bound) >= 0;
        }
    }

    /** The amount is the bound or less. */
    record AtMost(Question question, BigDecimal bound) implements Condition {
        @Override
        public Condition withQuestion(Question other) {
            return new AtMost(other, bound);
        }

        @Override
        public boolean accepts(Value value) {
            return value instanceof Value.Amount amount && amount.number().compareTo(bound) <= 0;
        }
    }

    /** The choice is one of several, given by their ids. */
    record OneOf(Question question, Set<String> choices) implements Condition {

        public OneOf {
            choices = Set.copyOf(choices);
        }

        @Override
        public Condition withQuestion(Question other) {
            return new OneOf(other, choices);
        }

        @Override
        public boolean accepts(Value value) {
            return value instanceof Value.ChoiceId choice && choices.contains(choice.id());
        }
    }
}
