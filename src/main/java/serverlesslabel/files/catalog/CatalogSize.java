package serverlesslabel.files.catalog;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import serverlesslabel.state.CatalogSelection;

/** Tells large catalogs from small ones without reading them. */
public final class CatalogSize {

    /** In bytes: ten thousand rows of a table, or half as much again as all shipped services. */
    private static final long LARGE = 1 << 20;

    private CatalogSize() {}

    /** Returns whether the reader's own catalogs are so large that a window should not wait until they are read. */
    public static boolean isLarge(CatalogSelection selection) {
        long size = 0;
        for (var catalog : selection.own()) {
            size += size(catalog);
            if (size > LARGE) return true;
        }
        return false;
    }

    // What cannot be read is reported by the reader, and soon.
    private static long size(Path catalog) {
        if (Files.isRegularFile(catalog)) return catalog.toFile().length();
        var sum = new AtomicLong();
        CatalogWalk.through(catalog.resolve("services"),
            (file, attributes) -> sum.addAndGet(attributes.size()) <= LARGE);
        return sum.get();
    }
}
