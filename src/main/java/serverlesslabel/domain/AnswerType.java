package serverlesslabel.domain;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The type of answers a question takes: a choice, yes or no, a quantity or free text. */
public sealed interface AnswerType {

    /**
     * One of several choices.
     *
     * @param names the name of each choice by its id, in the order of the rubric
     */
    record SingleChoice(Map<String, String> names) implements AnswerType {

        public SingleChoice {
            names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
        }
    }

    /** Yes or no; the value is a {@link Value.Flag}. */
    record YesNo() implements AnswerType {}

    /**
     * A number in a unit, within bounds if the question sets any.
     *
     * @param unit  a sign such as "ms", or a word in the plural: "zones"
     * @param one   the unit in the singular: "zone"; equal to {@code unit} for a sign
     * @param least the lowest number allowed, itself included; empty for no lower bound
     * @param most  the highest number allowed, itself included; empty for no upper bound
     * @param zero  what 0 means, where the figure alone would mislead: "none"; may be empty
     */
    record Quantity(String unit, String one, Optional<BigDecimal> least,
        Optional<BigDecimal> most, String zero) implements AnswerType {

        private static final Set<String> SIGNS = Set.of("", "%", "ms", "s", "USD/month");

        /** Numbers without a word for 0. */
        public Quantity(String unit, String one, Optional<BigDecimal> least, Optional<BigDecimal> most) {
            this(unit, one, least, most, "");
        }

        /** Numbers in a unit whose singular and plural are the same. */
        public Quantity(String unit, Optional<BigDecimal> least, Optional<BigDecimal> most) {
            this(unit, unit, least, most, "");
        }

        /** What a number means, if it has a word for it: "none" for 0. */
        public Optional<String> wordFor(BigDecimal number) {
            return Optional.of(zero).filter(word -> !word.isEmpty() && number.signum() == 0);
        }

        /** Whether the unit is a word and so has to be translated; signs such as "%" and "ms" are not. */
        public boolean hasWordUnit() {
            return !SIGNS.contains(unit);
        }

        /** The unit to print after a number: the singular for exactly 1, the plural otherwise. */
        public String unitOf(BigDecimal number) {
            return number.compareTo(BigDecimal.ONE) == 0 ? one : unit;
        }

        /** Whether a number lies within the bounds, the bounds included. */
        public boolean admit(BigDecimal number) {
            return least.filter(bound -> number.compareTo(bound) < 0).isEmpty()
                && most.filter(bound -> number.compareTo(bound) > 0).isEmpty();
        }

        /** The numbers allowed, in words for problems: "a number from 0 to 100", "a number from 0", "a number". */
        public Message shape() {
            if (least.isPresent() && most.isPresent())
                return Message.of("problem.number.between", least.get().toPlainString(), most.get().toPlainString());
            return least.map(bound -> Message.of("problem.number.least", bound.toPlainString()))
                .or(() -> most.map(bound -> Message.of("problem.number.most", bound.toPlainString())))
                .orElse(Message.of("problem.number"));
        }
    }

    /** A few words that are displayed and never compared; the value is {@link Value.ShortText}. */
    record FreeText() implements AnswerType {}
}
