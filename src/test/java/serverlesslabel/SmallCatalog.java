package serverlesslabel;

import java.nio.file.Path;
import java.util.List;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Service;
import serverlesslabel.files.catalog.CatalogReader;
import serverlesslabel.state.CatalogSelection;

/**
 * The frozen catalog of the tests: seventeen services of four providers under a rubric that nobody edits. Where a test
 * is not about the shipped catalog, it stands on this one, so that a changed fact or word of the shipped catalog fails
 * no test of the program.
 */
public final class SmallCatalog {

    /** The folder it is read from, for {@code --catalog} and for copies. */
    public static final Path FOLDER = Path.of("src/test/resources/catalog-small");

    /** The whole catalog in English: a tie (the two plain object stores), judged levels, recalled facts, modes. */
    public static final Catalog ENGLISH = read("en");

    /** The same in German. */
    public static final Catalog GERMAN = read("de");

    private SmallCatalog() {}

    /** The whole catalog in a language, "en" or "de". */
    public static Catalog read(String language) {
        return CatalogReader.read(CatalogSelection.of(List.of(FOLDER)), language);
    }

    /** One of its services in English. @throws java.util.NoSuchElementException where there is none of this id */
    public static Service service(String id) {
        return ENGLISH.services().stream().filter(each -> each.id().text().equals(id)).findFirst().orElseThrow();
    }

    /** One of its files, "rubric.json" or "services/aws/amazon-ec2.json". */
    public static Path file(String name) {
        return FOLDER.resolve(name);
    }
}
