package serverlesslabel.domain;

/** Who offers a service, by the name people use: "AWS". */
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
