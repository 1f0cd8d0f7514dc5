package serverlesslabel.domain;

/** The kind of a service: an id for files and a name for people. The rubric lists the categories there are. */
public record Category(String id, String name) {

    /** @throws IllegalArgumentException if the id or the name is blank */
    public Category {
        if (id.isBlank() || name.isBlank()) throw new IllegalArgumentException("a category has an id and a name");
    }
}
