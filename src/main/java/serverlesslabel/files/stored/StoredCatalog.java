package serverlesslabel.files.stored;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Profile;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;

/** Reads the catalog inside the program from the form in which the build has stored it. */
public final class StoredCatalog {

    private StoredCatalog() {}

    /**
     * Returns the catalog in a language; empty if the build has not stored it.
     *
     * @param language the id of the language, such as "de"
     * @throws UncheckedIOException if the program's own files cannot be read
     */
    public static Optional<Catalog> read(String language) {
        try (var in = StoredCatalog.class.getResourceAsStream("/serverlesslabel/stored/catalog." + language)) {
            if (in == null) return Optional.empty();
            return Optional.of(catalog((List<?>) StoredObjects.last(in.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException("the shipped catalog cannot be read", e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Catalog catalog(List<?> stored) {
        return new Catalog((Rubric) stored.get(0), (List<Profile>) stored.get(1), (List<Service>) stored.get(2),
            List.of());
    }
}
