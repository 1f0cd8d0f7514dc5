package serverlesslabel.state;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The catalogs that are open together.
 *
 * @param shipped whether the catalog inside the program is open; if so, its rubric is used for all
 * @param own     the reader's own catalogs, each a folder or a CSV file, in the order they were opened, without
 *                duplicates
 */
public record CatalogSelection(boolean shipped, List<Path> own) {

    /** Only the catalog inside the program. */
    public static final CatalogSelection SHIPPED = new CatalogSelection(true, List.of());

    /** @throws IllegalArgumentException if no catalog is selected, neither the shipped one nor another */
    public CatalogSelection {
        own = own.stream().map(Path::normalize).distinct().toList();
        if (!shipped && own.isEmpty()) throw new IllegalArgumentException("a selection holds a catalog");
    }

    /** The given catalogs without the one inside the program; {@link #SHIPPED} where none are given. */
    public static CatalogSelection of(List<Path> own) {
        return own.isEmpty() ? SHIPPED : new CatalogSelection(false, own);
    }

    /** A copy with more catalogs behind the present ones. */
    public CatalogSelection withMore(List<Path> more) {
        return new CatalogSelection(shipped, Stream.concat(own.stream(), more.stream()).toList());
    }

    /** The file names of the reader's own catalogs, in their order; the whole path of a root folder. */
    public List<String> names() {
        return own.stream().map(path -> path.getFileName() == null ? path.toString() : path.getFileName().toString())
            .toList();
    }
}
