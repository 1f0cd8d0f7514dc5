package serverlesslabel.domain;

/** How a fact is known. */
public enum Basis {
    /** Read at its source, in the provider's own text. */
    DOCUMENTED,
    /** Stated from memory or from a third party and not yet checked at the source. */
    RECALLED
}
