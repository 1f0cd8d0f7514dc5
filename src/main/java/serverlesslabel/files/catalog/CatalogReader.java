package serverlesslabel.files.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Profile;
import serverlesslabel.files.json.FileText;
import serverlesslabel.files.schema.Schemas;
import serverlesslabel.state.CatalogSelection;

/**
 * Reads catalogs: the one inside the program, folders, and tables of services ({@code .csv}). A folder holds {@code
 * rubric.json}, {@code profiles.json}, what they say in other languages ({@code rubric.de.json}, {@code
 * profiles.de.json}), and services in every {@code .json} and {@code .csv} file below {@code services}. What is wrong
 * is noted and left out; the rest is read all the same.
 *
 * <p>Of several catalogs the first rubric found holds for all, the shipped one where there is none; the same goes for
 * the profiles. Where a rubric is broken, nothing can be rated. Beside the shipped catalog its rubric holds, its
 * profiles come first, and a service of one's own takes the place of the shipped one with its id.
 */
public final class CatalogReader {

    private static final String RUBRIC = "rubric.json";
    private static final String PROFILES = "profiles.json";

    private final Schemas schemas;
    private final LookupPeriod days;
    private final CatalogProblems problems = new CatalogProblems();
    private final RubricFiles rubrics;

    private CatalogReader(Schemas schemas, LookupPeriod days, Optional<String> language) {
        this.schemas = schemas;
        this.days = days;
        this.rubrics = new RubricFiles(schemas, language, problems);
    }

    /**
     * The catalog inside the program, in English. The build has checked its shape, so that starting need not.
     *
     * @throws java.io.UncheckedIOException if the program's own files cannot be read
     */
    public static Catalog shipped() {
        return shipped(RubricFiles.ENGLISH);
    }

    /**
     * The same in a language, "de" and the like; what has no words in it stays in English.
     *
     * @throws java.io.UncheckedIOException if the program's own files cannot be read
     */
    public static Catalog shipped(String language) {
        return read(CatalogSelection.SHIPPED, language);
    }

    /**
     * The catalogs of a shelf in a language, "de" and the like; what has no words in it stays as it is.
     *
     * @throws java.io.UncheckedIOException if the program's own files cannot be read
     */
    public static Catalog read(CatalogSelection shelf, String language) {
        var schemas = shelf.own().isEmpty() ? Schemas.TRUSTED : new Schemas();
        return new CatalogReader(schemas, LookupPeriod.untilToday(), Optional.of(language)).read(shelf);
    }

    /**
     * The catalogs of a shelf as they stand, checked: the shape of the shipped one too, all translations, and on which
     * days facts were looked up.
     *
     * @throws java.io.UncheckedIOException if the program's own files cannot be read
     */
    public static Catalog check(CatalogSelection shelf, LookupPeriod days) {
        return new CatalogReader(new Schemas(), days, Optional.empty()).read(shelf);
    }

    private Catalog read(CatalogSelection shelf) {
        if (!shelf.shipped()) return alone(shelf.own());
        return BundledCatalog.read(shipped -> shelf.own().isEmpty() ? alone(List.of(shipped))
            : beside(shipped, shelf.own()));
    }

    private Catalog alone(List<Path> catalogs) {
        var present = present(catalogs);
        var rubric = first(present, RUBRIC);
        var yardstick = rubric.isEmpty() ? Optional.of(rubrics.shipped()) : rubrics.read(rubric.get());
        return yardstick.map(catalog -> under(catalog, rubric, present)).orElseGet(this::nothing);
    }

    private Catalog nothing() {
        var shipped = rubrics.shipped();
        return new Catalog(shipped.rubric(), shipped.profiles(), List.of(), problems.all());
    }

    private Catalog under(Catalog yardstick, Optional<Path> rubric, List<Path> catalogs) {
        var services = services(yardstick, rubric).read(catalogs);
        if (services.isEmpty() && problems.none())
            problems.add(catalogs.get(0).resolve("services"), "problem.services.none");
        var profiles = first(catalogs, PROFILES).map(file -> rubrics.profiles(file, yardstick))
            .orElse(yardstick.profiles());
        return new Catalog(yardstick.rubric(), profiles, services, problems.all());
    }

    private Catalog beside(Path shipped, List<Path> own) {
        var yardstick = rubrics.shipped();
        var fitting = present(own).stream().filter(path -> fits(path, shipped.resolve(RUBRIC))).toList();
        var services = services(yardstick, Optional.empty());
        services.read(fitting);
        var profiles = first(fitting, PROFILES).map(file -> rubrics.profiles(file, yardstick))
            .orElse(List.<Profile>of());
        return new Catalog(yardstick.rubric(), yardstick.profiles(), services.andShipped(shipped), problems.all())
            .naming(profiles.stream().skip(1).toList());
    }

    private ServicesReader services(Catalog yardstick, Optional<Path> rubric) {
        return new ServicesReader(yardstick.rubric(), () -> RubricFiles.wordings(rubric), schemas, days, problems);
    }

    private List<Path> present(List<Path> catalogs) {
        return catalogs.stream().filter(path -> {
            if (Files.isDirectory(path) || ServicesReader.isTable(path)) return true;
            problems.add(path, Files.exists(path) ? "problem.catalog.file" : "problem.folder.none");
            return false;
        }).toList();
    }

    // A folder with another rubric has other facts; beside this one nothing of it could be rated.
    private boolean fits(Path own, Path shippedRubric) {
        var rubric = own.resolve(RUBRIC);
        try {
            if (!Files.exists(rubric) || Files.mismatch(rubric, shippedRubric) < 0) return true;
            problems.add(rubric, "problem.rubric.other");
        } catch (IOException e) {
            problems.add(rubric, "problem.file.unreadable", FileText.reason(e));
        }
        return false;
    }

    private static Optional<Path> first(List<Path> catalogs, String name) {
        return catalogs.stream().map(path -> path.resolve(name)).filter(Files::exists).findFirst();
    }
}
