package serverlesslabel.domain;

import java.math.BigDecimal;

/** What a fact says: one of the choices a question offers, yes or no, an amount, or a word or two. */
public sealed interface Value {

    /** The id of one of the question's choices. */
    record Choice(String id) implements Value {}

    /** Yes or no. */
    record Flag(boolean yes) implements Value {}

    /** A number in the unit of its question, compared exactly. */
    record Amount(BigDecimal number) implements Value {

        public Amount {
            // 99.90 and 99.9 are the same amount, and records compare their components.
            number = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        }
    }

    /** A word or two, shown as they are and never compared. */
    record Words(String text) implements Value {}
}
