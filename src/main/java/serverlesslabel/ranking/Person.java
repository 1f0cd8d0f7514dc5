package serverlesslabel.ranking;

import serverlesslabel.domain.Weights;

/**
 * A person whose weights are laid beside those of others.
 *
 * @param name not blank
 */
public record Person(String name, Weights weights) {

    /** @throws IllegalArgumentException if the name is blank */
    public Person {
        if (name.isBlank()) throw new IllegalArgumentException("a person has a name");
    }
}
