package serverlesslabel.files.catalog;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
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
    /** The shipped catalog as the build has stored it; empty where its files are read. */
    private final Supplier<Optional<Catalog>> stored;

    private CatalogReader(Schemas schemas, LookupPeriod days, Optional<String> language,
                          Supplier<Optional<Catalog>> stored, ReadingProgress progress) {
        this.stored = stored;
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
        return read(selection, language, progress, BundledCatalog::stored);
    }

    /** Reads the selected catalogs like {@link #read(CatalogSelection, String, ReadingProgress)}. */
    static Catalog read(CatalogSelection selection, String language, ReadingProgress progress,
                        Function<String, Optional<Catalog>> stored) {
        var schemas = selection.own().isEmpty() ? Schemas.TRUSTED : new Schemas();
        return new CatalogReader(schemas, LookupPeriod.untilToday(), Optional.of(language),
            () -> stored.apply(language), progress).read(selection);
    }

    /**
     * Reads the selected catalogs untranslated and checks everything, the translations into all languages, too. The
     * shipped catalog is not read again where the build has stored it, which it does only if this finds no problem in
     * it: then nothing but the days is left to be checked.
     *
     * @param days the days on which facts must have been looked up; other days are reported
     * @throws java.io.UncheckedIOException if the program's own files cannot be read
     */
    public static Catalog check(CatalogSelection selection, LookupPeriod days) {
        return check(selection, days, BundledCatalog::stored);
    }

    /** Reads and checks the selected catalogs like {@link #check(CatalogSelection, LookupPeriod)}. */
    static Catalog check(CatalogSelection selection, LookupPeriod days, Function<String, Optional<Catalog>> stored) {
        return new CatalogReader(new Schemas(), days.withEvidence(), Optional.empty(),
            () -> stored.apply(RubricFiles.ENGLISH).filter(days::accepts), ReadingProgress.NONE).read(selection);
    }

    /** Returns the file of the rubric that rates the services of catalogs; empty if it is the shipped one. */
    static Optional<Path> ownRubric(CatalogSelection selection) {
        return selection.shipped() ? Optional.empty() : first(selection.own(), RUBRIC);
    }

    private Catalog read(CatalogSelection selection) {
        if (!selection.shipped()) return alone(selection.own());
        if (!selection.own().isEmpty()) return BundledCatalog.read(shipped -> beside(shipped, selection.own()));
        return stored.get().orElseGet(() -> BundledCatalog.read(shipped -> alone(List.of(shipped))));
    }

    private Catalog alone(List<Path> catalogs) {
        var present = present(catalogs);
        var rubric = first(present, RUBRIC);
        var base = rubric.isEmpty() ? Optional.of(base()) : rubrics.read(rubric.get());
        return base.map(catalog -> ratedBy(catalog, rubric, present)).orElseGet(this::withoutServices);
    }

    private Catalog withoutServices() {
        var base = base();
        return new Catalog(base.rubric(), base.profiles(), List.of(), problems.all());
    }

    // The shipped rubric and profiles; beside them the services where they are stored together.
    private Catalog base() {
        return stored.get().orElseGet(rubrics::shipped);
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
        var base = base();
        var fitting = present(own).stream().filter(path -> fits(path, shipped.resolve(RUBRIC))).toList();
        var services = services(base, Optional.empty());
        services.read(fitting);
        var profiles = first(fitting, PROFILES).map(file -> rubrics.profiles(file, base))
            .orElse(List.<Profile>of());
        var all = base.services().isEmpty() ? services.withShipped(shipped) : services.followedBy(base.services());
        return new Catalog(base.rubric(), base.profiles(), all, problems.all())
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
