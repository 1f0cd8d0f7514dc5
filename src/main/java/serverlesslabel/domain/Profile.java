package serverlesslabel.domain;

import java.util.List;

/**
 * A profile: a named set of weights, and the categories its users choose among.
 *
 * @param id         the key in files and on the command line
 * @param purpose    a sentence on the users it is for
 * @param why        the reason for its weights; may be empty
 * @param categories the ids of the categories it is about; none for all of them
 */
public record Profile(String id, String name, String purpose, String why, Weights weights, List<String> categories) {

    public Profile {
        categories = List.copyOf(categories);
    }

    /** A profile about all categories, whose weights are not argued. */
    public Profile(String id, String name, String purpose, Weights weights) {
        this(id, name, purpose, "", weights, List.of());
    }

    /** A copy of this profile in the words of a translation; words without a translation stay as they are. */
    public Profile translated(Translation translation) {
        return RubricTranslator.of(this, translation.wording());
    }
}
