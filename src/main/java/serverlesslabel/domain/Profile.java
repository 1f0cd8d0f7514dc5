package serverlesslabel.domain;

/** A named set of weights and a sentence on whom it is for. */
public record Profile(String id, String name, String purpose, Weights weights) {

    /** The same profile in the words of a translation; where it has none they stay as they are. */
    public Profile in(Translation translation) {
        return RubricTranslator.of(this, translation.wording());
    }
}
