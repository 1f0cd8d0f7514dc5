package serverlesslabel.domain;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which answers a question takes. */
public sealed interface AnswerType {

    /** One of several choices, id to words, in the order of the rubric. */
    record Choices(Map<String, String> names) implements AnswerType {

        public Choices {
            names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
        }
    }

    /** Yes or no. */
    record YesNo() implements AnswerType {}

    /**
     * A number in a unit, within bounds where the question sets them.
     *
     * @param unit a sign, or a word for several: "zones"
     * @param one  the unit of a single one: "zone"
     */
    record Amounts(String unit, String one, Optional<BigDecimal> least,
        Optional<BigDecimal> most) implements AnswerType {

        private static final Set<String> SIGNS = Set.of("", "%", "ms", "s", "USD/month");

        /** Amounts in a unit that is the same for one and for several. */
        public Amounts(String unit, Optional<BigDecimal> least, Optional<BigDecimal> most) {
            this(unit, unit, least, most);
        }

        /** Whether the unit is a word, which other languages have another one for. */
        public boolean worded() {
            return !SIGNS.contains(unit);
        }

        /** The unit behind a number. */
        public String unitOf(BigDecimal number) {
            return number.compareTo(BigDecimal.ONE) == 0 ? one : unit;
        }

        /** Whether a number lies within the bounds, ends included. */
        public boolean admit(BigDecimal number) {
            return least.filter(bound -> number.compareTo(bound) < 0).isEmpty()
                && most.filter(bound -> number.compareTo(bound) > 0).isEmpty();
        }

        /** What such a number must be: "a number from 0 to 100", "a number from 0", "a number". */
        public Message shape() {
            if (least.isPresent() && most.isPresent())
                return Message.of("problem.number.between", least.get().toPlainString(), most.get().toPlainString());
            return least.map(bound -> Message.of("problem.number.least", bound.toPlainString()))
                .or(() -> most.map(bound -> Message.of("problem.number.most", bound.toPlainString())))
                .orElse(Message.of("problem.number"));
        }
    }

    /** A word or two for display. */
    record FreeWords() implements AnswerType {}
}
