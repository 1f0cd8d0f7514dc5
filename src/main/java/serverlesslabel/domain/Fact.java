package serverlesslabel.domain;

import java.util.Optional;

/** The answer to one question about one service, with how it is known. A documented fact always has a source. */
public record Fact(Question question, Value value, Basis basis, Optional<Source> source, String note) {

    /** @throws IllegalArgumentException if it is documented and has no source */
    public Fact {
        if (basis == Basis.DOCUMENTED && source.isEmpty())
            throw new IllegalArgumentException("a documented fact names its source: " + question.id());
    }

    /** Whether it was read at its source. */
    public boolean documented() {
        return basis == Basis.DOCUMENTED;
    }
}
