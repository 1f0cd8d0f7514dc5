package serverlesslabel.picture;

import java.util.Optional;

/** A source of icons by name, for drawings and views. */
@FunctionalInterface
public interface IconSource {

    /** A source without icons; drawings leave their places empty. */
    IconSource NONE = (kind, name) -> Optional.empty();

    /** The kinds of icons; names are unique within a kind. */
    enum IconKind { CATEGORIES, CHARACTERISTICS, PICTOGRAMS, SERVICES }

    /** The icon of a kind with a name, empty if there is none. */
    Optional<Icon> icon(IconKind kind, String name);

    /** The icon of a service, or else that of its category; both given by id, empty if there is neither. */
    default Optional<Icon> ofService(String service, String category) {
        return icon(IconKind.SERVICES, service).or(() -> icon(IconKind.CATEGORIES, category));
    }
}
