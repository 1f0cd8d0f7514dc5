package serverlesslabel.domain;

import java.math.BigDecimal;
import java.util.Set;

/**
 * What a ladder asks of one fact: {@code is}, {@code at least}, {@code at most} or {@code one of}, nothing more.
 * An unknown fact meets no condition.
 */
public sealed interface Condition {

    /** The question whose answer is looked at. */
    Question question();

    /** Whether an answer meets the condition. */
    boolean accepts(Value value);

    /** The same asked of another question, which takes the same answers. */
    Condition of(Question other);

    /** Whether the facts meet the condition. */
    default boolean holds(Facts facts) {
        return facts.answer(question()).filter(fact -> accepts(fact.value())).isPresent();
    }

    /** The answer is exactly this. */
    record Is(Question question, Value wanted) implements Condition {
        @Override
        public Condition of(Question other) {
            return new Is(other, wanted);
        }

        @Override
        public boolean accepts(Value value) {
            return value.equals(wanted);
        }
    }

    /** The amount is this or more. */
    record AtLeast(Question question, BigDecimal bound) implements Condition {
        @Override
        public Condition of(Question other) {
            return new AtLeast(other, bound);
        }

        @Override
        public boolean accepts(Value value) {
            return value instanceof Value.Amount amount && amount.number().compareTo(bound) >= 0;
        }
    }

    /** The amount is this or less. */
    record AtMost(Question question, BigDecimal bound) implements Condition {
        @Override
        public Condition of(Question other) {
            return new AtMost(other, bound);
        }

        @Override
        public boolean accepts(Value value) {
            return value instanceof Value.Amount amount && amount.number().compareTo(bound) <= 0;
        }
    }

    /** The choice is among these. */
    record OneOf(Question question, Set<String> choices) implements Condition {

        public OneOf {
            choices = Set.copyOf(choices);
        }

        @Override
        public Condition of(Question other) {
            return new OneOf(other, choices);
        }

        @Override
        public boolean accepts(Value value) {
            return value instanceof Value.Choice choice && choices.contains(choice.id());
        }
    }
}
