package serverlesslabel.domain;

import java.util.Optional;

/**
 * A level that somebody stated instead of the facts behind it.
 *
 * @param reason why this level, in a sentence or two; never blank
 * @param source where that can be followed up, empty where it is nobody's but the catalog's own opinion
 */
public record Judgement(Level level, String reason, Optional<Source> source) {

    /** @throws IllegalArgumentException if the reason is blank */
    public Judgement {
        if (reason.isBlank()) throw new IllegalArgumentException("a judgement gives its reason");
    }
}
