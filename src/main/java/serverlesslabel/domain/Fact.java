package serverlesslabel.domain;

import java.util.Optional;

/**
 * A fact: the answer to one question about one service, with its source and basis.
 *
 * @param source present if the fact is documented
 * @param note   a remark for readers; may be empty
 */
public record Fact(Question question, Value value, Basis basis, Optional<Source> source, String note) {

    /** @throws IllegalArgumentException if the fact is documented and has no source */
    public Fact {
        if (basis == Basis.DOCUMENTED && source.isEmpty())
            throw new IllegalArgumentException("a documented fact names its source: " + question.id());
    }

    /** Whether the fact has been checked at its source. */
    public boolean documented() {
        return basis == Basis.DOCUMENTED;
    }
}
