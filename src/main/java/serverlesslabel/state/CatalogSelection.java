package serverlesslabel.state;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which catalogs are open together.
 *
 * @param shipped whether the one inside the program is among them; its rubric holds then
 * @param own     folders and tables, in the order they were opened
 */
public record CatalogSelection(boolean shipped, List<Path> own) {

    /** The catalog inside the program alone. */
    public static final CatalogSelection SHIPPED = new CatalogSelection(true, List.of());

    /** @throws IllegalArgumentException if there is no catalog, neither the shipped one nor another */
    public CatalogSelection {
        own = own.stream().map(Path::normalize).distinct().toList();
        if (!shipped && own.isEmpty()) throw new IllegalArgumentException("a shelf holds a catalog");
    }

    /** Catalogs of one's own, without the one inside the program; that one where there are none. */
    public static CatalogSelection of(List<Path> own) {
        return own.isEmpty() ? SHIPPED : new CatalogSelection(false, own);
    }

    /** The same with more catalogs beside. */
    public CatalogSelection and(List<Path> more) {
        return new CatalogSelection(shipped, Stream.concat(own.stream(), more.stream()).toList());
    }

    /** The names of the catalogs of one's own, as people know them. */
    public List<String> names() {
        return own.stream().map(path -> path.getFileName() == null ? path.toString() : path.getFileName().toString())
            .toList();
    }
}
