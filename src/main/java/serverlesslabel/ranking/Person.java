package serverlesslabel.ranking;

import java.util.Set;
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

    /** A name that nobody has yet: this one, or it with the first number from 2 that is free, as in "Anna (2)". */
    public static String freeName(String name, Set<String> taken) {
        var free = name;
        for (int number = 2; taken.contains(free); number++) free = name + " (" + number + ")";
        return free;
    }
}
