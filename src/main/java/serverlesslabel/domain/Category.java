package serverlesslabel.domain;

/**
 * A category of services, such as databases. The rubric lists all categories.
 *
 * @param id   the key in files, not blank
 * @param name the name on screen, not blank
 */
public record Category(String id, String name) {

    /** @throws IllegalArgumentException if the id or the name is blank */
    public Category {
        if (id.isBlank() || name.isBlank()) throw new IllegalArgumentException("a category has an id and a name");
    }
}
