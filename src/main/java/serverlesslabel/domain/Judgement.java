package serverlesslabel.domain;

import java.util.Optional;

/**
 * A judgement: a level stated directly instead of derived from facts.
 *
 * @param reason the reason for the level in a sentence or two; not blank
 * @param source a source that supports the reason; empty if the judgement is the catalog's own opinion
 */
public record Judgement(Level level, String reason, Optional<Source> source) {

    /** @throws IllegalArgumentException if the reason is blank */
    public Judgement {
        if (reason.isBlank()) throw new IllegalArgumentException("a judgement gives its reason");
    }
}
