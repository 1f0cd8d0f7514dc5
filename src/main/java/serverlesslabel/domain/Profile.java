package serverlesslabel.domain;

/**
 * A profile: a named set of weights.
 *
 * @param id      the key in files and on the command line
 * @param purpose a sentence on the users it is for
 */
public record Profile(String id, String name, String purpose, Weights weights) {

    /** A copy of this profile in the words of a translation; words without a translation stay as they are. */
    public Profile translated(Translation translation) {
        return RubricTranslator.of(this, translation.wording());
    }
}
