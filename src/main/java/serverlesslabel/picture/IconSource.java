package serverlesslabel.picture;

import java.util.Optional;

/** Where drawings and views find icons by name. */
@FunctionalInterface
public interface IconSource {

    /** No icons at all: drawings leave their place empty. */
    IconSource NONE = (shelf, name) -> Optional.empty();

    /** What icons are kept for; each has a shelf of its own. */
    enum Shelf { CATEGORIES, CHARACTERISTICS, PICTOGRAMS, SERVICES }

    /** The icon with a name on a shelf, empty where there is none. */
    Optional<Icon> icon(Shelf shelf, String name);

    /** The icon of a service; one without an icon of its own has its category's. */
    default Optional<Icon> ofService(String service, String category) {
        return icon(Shelf.SERVICES, service).or(() -> icon(Shelf.CATEGORIES, category));
    }
}
