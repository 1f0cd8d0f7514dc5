package serverlesslabel.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The value of a fact: one of the choices of its question, yes or no, an amount, or a few words. */
public sealed interface Value {

    /** One of the question's choices, by its id. */
    record ChoiceId(String id) implements Value {

        // Asked at every condition of every service. Java makes this for a record when it is first asked, which takes a
        // hundredth of a second of each start.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof ChoiceId choice && choice.id.equals(id);
        }

        @Override
        public int hashCode() {
            return id.hashCode();
        }
    }

    /** Yes or no. */
    record Flag(boolean yes) implements Value {}

    /** A number in the unit of its question. Numbers of equal value are equal, however many decimals they have. */
    record Amount(BigDecimal number) implements Value {

        public Amount {
            // Records compare their components, and BigDecimal distinguishes 99.90 from 99.9.
            number = number.stripTrailingZeros();
        }
    }

    /** A few words, shown as they are. */
    record ShortText(String text) implements Value {}
}
