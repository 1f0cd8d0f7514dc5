package serverlesslabel.domain;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Which answers a question takes. */
public sealed interface Answers {

    /** One of several choices, id to words, in the order of the rubric. */
    record Choices(Map<String, String> names) implements Answers {

        public Choices {
            names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
        }
    }

    /** Yes or no. */
    record YesNo() implements Answers {}

    /** A number in a unit, within bounds where the question sets them. */
    record Amounts(String unit, Optional<BigDecimal> least, Optional<BigDecimal> most) implements Answers {

        /** Whether a number lies within the bounds, ends included. */
        public boolean admit(BigDecimal number) {
            return least.filter(bound -> number.compareTo(bound) < 0).isEmpty()
                && most.filter(bound -> number.compareTo(bound) > 0).isEmpty();
        }

        /** The bounds in words: "a number from 0 to 100", "a number from 0", "a number". */
        public String shape() {
            return "a number" + least.map(bound -> " from " + bound.toPlainString()).orElse("")
                + most.map(bound -> " to " + bound.toPlainString()).orElse("");
        }
    }

    /** A word or two for display. */
    record FreeWords() implements Answers {}
}
