package serverlesslabel.files.catalog;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Profile;
import serverlesslabel.files.evidence.LookupPeriod;
import serverlesslabel.files.json.FileBytes;
import serverlesslabel.files.json.Position;
import serverlesslabel.files.schema.Schemas;
import serverlesslabel.state.CatalogSelection;

/**
 * Reads catalogs: the one inside the program, folders, and tables of services ({@code .csv}). A folder holds {@code
 * rubric.json}, {@code profiles.json}, services in every {@code .json} and {@code .csv} file below {@code services},
 * and the translations of all three ({@code rubric.de.json}, {@code profiles.de.json}, {@code services.de.json}). A
 * part with an error is reported and left out; the rest is read.
 *
 * <p>Several catalogs share the first rubric that is found, or the shipped one if none is; likewise for the profiles.
 * If that rubric has an error, no service is read. Together with the shipped catalog, the shipped rubric is used, the
 * shipped profiles come first, and an own service replaces the shipped one with the same id.
 */
public final class CatalogReader {

    private static final String RUBRIC = "rubric.json";
    private static final String PROFILES = "profiles.json";

    private final Schemas schemas;
    private final LookupPeriod days;
    private final ReadingProgress progress;
    private final CatalogProblems problems = new CatalogProblems();
    private final RubricFiles rubrics;

    private CatalogReader(Schemas schemas, LookupPeriod days, Optional<String> language, ReadingProgress progress) {
        this.schemas = schemas;
        this.days = days;
        this.progress = progress;
        this.rubrics = new RubricFiles(schemas, language, problems);
    }

    /**
     * Returns the catalog inside the program, in English. The build has checked it against the schemas, so it is not
     * checked again.
     *
     * @throws java.io.UncheckedIOException if the program's own files cannot be read
     */
    public static Catalog shipped() {
        return shipped(RubricFiles.ENGLISH);
    }

    /**
     * Returns the catalog inside the program in a language.
     *
     * @param language the id of the language, such as "de"; what is not translated stays in English
     *
     * @throws java.io.UncheckedIOException if the program's own files cannot be read
     */
    public static Catalog shipped(String language) {
        return read(CatalogSelection.SHIPPED, language);
    }

    /**
     * Reads the selected catalogs in a language, together with their problems.
     *
     * @param language the id of the language, such as "de"; what is not translated stays as it is
     * @throws java.io.UncheckedIOException if the program's own files cannot be read
     */
    public static Catalog read(CatalogSelection selection, String language) {
        return read(selection, language, ReadingProgress.NONE);
    }

    /**
     * Reads the selected catalogs in a language, together with their problems, and says how far it is.
     *
     * @param language the id of the language, such as "de"; what is not translated stays as it is
     * @throws java.io.UncheckedIOException                   if the program's own files cannot be read
     * @throws java.util.concurrent.CancellationException if the progress stops the reading
     */
    public static Catalog read(CatalogSelection selection, String language, ReadingProgress progress) {
        var schemas = selection.own().isEmpty() ? Schemas.TRUSTED : new Schemas();
        return new CatalogReader(schemas, LookupPeriod.untilToday(), Optional.of(language), progress).read(selection);
    }

    /**
     * Reads the selected catalogs untranslated and checks everything: the shipped catalog against the schemas, too, and
     * the translations into all languages.
     *
     * @param days the days on which facts must have been looked up; other days are reported
     * @throws java.io.UncheckedIOException if the program's own files cannot be read
     */
    public static Catalog check(CatalogSelection selection, LookupPeriod days) {
        return new CatalogReader(new Schemas(), days.withEvidence(), Optional.empty(), ReadingProgress.NONE)
            .read(selection);
    }

    /** Returns the file of the rubric that rates the services of catalogs; empty if it is the shipped one. */
    static Optional<Path> ownRubric(CatalogSelection selection) {
        return selection.shipped() ? Optional.empty() : first(selection.own(), RUBRIC);
    }

    private Catalog read(CatalogSelection selection) {
        if (!selection.shipped()) return alone(selection.own());
        return BundledCatalog.read(shipped -> selection.own().isEmpty() ? alone(List.of(shipped))
            : beside(shipped, selection.own()));
    }

    private Catalog alone(List<Path> catalogs) {
        var present = present(catalogs);
        var rubric = first(present, RUBRIC);
        var base = rubric.isEmpty() ? Optional.of(rubrics.shipped()) : rubrics.read(rubric.get());
        return base.map(catalog -> ratedBy(catalog, rubric, present)).orElseGet(this::withoutServices);
    }

    private Catalog withoutServices() {
        var shipped = rubrics.shipped();
        return new Catalog(shipped.rubric(), shipped.profiles(), List.of(), problems.all());
    }

    private Catalog ratedBy(Catalog base, Optional<Path> rubric, List<Path> catalogs) {
        var services = services(base, rubric).read(catalogs);
        if (services.isEmpty() && problems.isEmpty())
            problems.add(catalogs.get(0).resolve("services"), "problem.services.none");
        var profiles = first(catalogs, PROFILES).map(file -> rubrics.profiles(file, base))
            .orElse(base.profiles());
        return new Catalog(base.rubric(), profiles, services, problems.all());
    }

    private Catalog beside(Path shipped, List<Path> own) {
        var base = rubrics.shipped();
        var fitting = present(own).stream().filter(path -> fits(path, shipped.resolve(RUBRIC))).toList();
        var services = services(base, Optional.empty());
        services.read(fitting);
        var profiles = first(fitting, PROFILES).map(file -> rubrics.profiles(file, base))
            .orElse(List.<Profile>of());
        return new Catalog(base.rubric(), base.profiles(), services.withShipped(shipped), problems.all())
            .withProfiles(profiles.stream().skip(1).toList());
    }

    private ServicesReader services(Catalog base, Optional<Path> rubric) {
        return new ServicesReader(base.rubric(), () -> RubricFiles.inAllLanguages(rubric), rubrics, schemas, days,
            problems, progress);
    }

    private List<Path> present(List<Path> catalogs) {
        return catalogs.stream().filter(path -> {
            if (Files.isDirectory(path) || ServicesReader.isTable(path)) return true;
            problems.add(path, Files.exists(path) ? "problem.catalog.file" : "problem.folder.none");
            return false;
        }).toList();
    }

    // A folder with a rubric of its own has other facts, which the shipped rubric could not rate.
    private boolean fits(Path own, Path shippedRubric) {
        var rubric = own.resolve(RUBRIC);
        if (!isThere(rubric)) return true;
        return problems.read(rubric, found -> {
            var content = FileBytes.read(rubric, found);
            if (content.isEmpty()) return false;
            boolean same = Arrays.equals(content.get(),
                FileBytes.read(shippedRubric, found).orElseGet(() -> new byte[0]));
            if (!same) found.add(Position.WHOLE, "problem.rubric.other");
            return same;
        }, false);
    }

    private static Optional<Path> first(List<Path> catalogs, String name) {
        return catalogs.stream().map(path -> path.resolve(name)).filter(CatalogReader::isThere).findFirst();
    }

    // A link that leads nowhere is there too, and a problem: without it, another rubric would hold in silence.
    private static boolean isThere(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }
}
