package serverlesslabel.picture;

import java.util.Optional;

/** Where drawings find icons by name. */
@FunctionalInterface
public interface IconSource {

    /** No icons at all: drawings leave their place empty. */
    IconSource NONE = name -> Optional.empty();

    /** The pictogram with a name, empty where there is none. */
    Optional<Icon> pictogram(String name);
}
