package serverlesslabel.files.catalog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import serverlesslabel.domain.Catalog;
import serverlesslabel.files.schema.Schemas;
import serverlesslabel.state.Shelf;

/**
 * Reads catalogs from folders: {@code rubric.json}, {@code profiles.json}, what they say in another language (
 * {@code rubric.de.json}, {@code profiles.de.json}), every {@code .json} file below {@code services}, and tables of
 * services ({@code .csv}), there or by themselves. What is wrong is noted and left out; the rest is read all the
 * same.
 */
public final class CatalogReader {

    /** The language of the command line, and of files that do not say otherwise. */
    private static final String ENGLISH = "en";

    private CatalogReader() {}

    /** The catalog inside the program, in English. The build has checked its shape, so that starting need not. */
    public static Catalog shipped() {
        return shipped(ENGLISH);
    }

    /** The same in a language, "de" and the like; what has no words in it stays in English. */
    public static Catalog shipped(String language) {
        return BundledCatalog.read(folder -> CatalogLoader.in(language, Schemas.TRUSTED).read(List.of(folder)));
    }

    /** The same in English, checked as strictly as if it came from elsewhere, with all its translations. */
    public static Catalog checkShipped(LookupPeriod days) {
        return BundledCatalog.read(folder -> read(List.of(folder), days));
    }

    /**
     * One catalog from several folders. The first rubric found holds for all, the shipped one where there is none; the
     * same goes for the profiles. Where a rubric is broken, nothing can be rated.
     */
    public static Catalog read(List<Path> folders) {
        return read(folders, ENGLISH);
    }

    /** The same in a language, "de" and the like; what has no words in it stays as it is. */
    public static Catalog read(List<Path> folders, String language) {
        return CatalogLoader.in(language, new Schemas()).read(folders);
    }

    /**
     * The catalogs of a shelf. Beside the shipped one its rubric holds, its profiles come first, and a service of one's
     * own takes the place of the shipped one with its id.
     */
    public static Catalog read(Shelf shelf, String language) {
        if (!shelf.shipped()) return read(shelf.own(), language);
        return shelf.own().isEmpty() ? shipped(language)
            : CatalogLoader.in(language, new Schemas()).besideShipped(shelf.own());
    }

    /** The same as it stands, checked: facts that were looked up on other days are noted, and all translations. */
    public static Catalog read(List<Path> folders, LookupPeriod days) {
        return new CatalogLoader(new Schemas(), days, Optional.empty()).read(folders);
    }

    /** The catalogs of a shelf as they stand, checked like these. */
    public static Catalog check(Shelf shelf, LookupPeriod days) {
        if (!shelf.shipped()) return read(shelf.own(), days);
        return shelf.own().isEmpty() ? checkShipped(days)
            : new CatalogLoader(new Schemas(), days, Optional.empty()).besideShipped(shelf.own());
    }
}
