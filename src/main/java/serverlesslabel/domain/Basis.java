package serverlesslabel.domain;

/** The basis of a fact: whether it has been checked at its source. On screen: checked, not yet checked. */
public enum Basis {
    /** Checked: read at its source, in the provider's own text. */
    DOCUMENTED,
    /** Not yet checked: stated from memory or from a third party. */
    RECALLED
}
