package serverlesslabel.domain;

/** The provider of a service, by its common name: "AWS". Ordered by name, ignoring case. */
public record Provider(String name) implements Comparable<Provider> {

    /** @throws IllegalArgumentException if the name is blank */
    public Provider {
        if (name.isBlank()) throw new IllegalArgumentException("a provider has a name");
    }

    @Override
    public int compareTo(Provider other) {
        return name.compareToIgnoreCase(other.name);
    }
}
