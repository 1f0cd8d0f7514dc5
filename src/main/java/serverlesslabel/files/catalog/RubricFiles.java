package serverlesslabel.files.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Profile;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.Translation;
import serverlesslabel.files.json.CheckedObject;
import serverlesslabel.files.json.FileText;
import serverlesslabel.files.json.Json;
import serverlesslabel.files.json.JsonText;
import serverlesslabel.files.json.Problems;
import serverlesslabel.files.schema.Schemas;

/**
 * Reads rubrics and profiles, and their translations in the files beside them: {@code rubric.de.json} beside {@code
 * rubric.json}; and those of services, in {@code services.de.json} beside their folder.
 */
final class RubricFiles {

    /** The id of the language of the shipped rubric and of the command line. */
    static final String ENGLISH = "en";

    private static final String LANGUAGE = "[a-z]{2,3}(-[A-Za-z0-9]+)*";

    private final Schemas schemas;
    private final Optional<String> language;
    private final CatalogProblems problems;

    /**
     * A reader of rubrics and profiles.
     *
     * @param language the language to translate into; if empty, nothing is translated, but all translations are checked
     */
    RubricFiles(Schemas schemas, Optional<String> language, CatalogProblems problems) {
        this.schemas = schemas;
        this.language = language;
        this.problems = problems;
    }

    /** Returns the rubric inside the program and its profiles, without services. */
    Catalog shipped() {
        return BundledCatalog.read(folder -> {
            var trusting = new RubricFiles(Schemas.TRUSTED, language.or(() -> Optional.of(ENGLISH)),
                new CatalogProblems());
            var base = trusting.read(folder.resolve("rubric.json")).orElseThrow();
            return new Catalog(base.rubric(), trusting.profiles(folder.resolve("profiles.json"), base),
                List.of(), List.of());
        });
    }

    /** Returns a rubric with its reference profile, without services; empty if it has an error, which is reported. */
    Optional<Catalog> read(Path file) {
        return rubric(file).map(rubric -> {
            var words = translation(file, (json, found) -> words(rubric, json, found));
            return new Catalog(rubric.translated(words), List.of(rubric.referenceProfile().translated(words)),
                List.of(), List.of());
        });
    }

    /** Returns the reference profile of a rubric, followed by the profiles of a file. */
    List<Profile> profiles(Path file, Catalog base) {
        var profiles = problems.read(file, found -> JsonText.read(file, found).map(json ->
            new ProfilesReader(base.rubric(), found).read(json, schemas.check(Schemas.Kind.PROFILES, json, found)))
            .orElse(List.of()), List.<Profile>of());
        var words = translation(file, (json, own) -> new TranslationReader(Translation.of(profiles), own).read(json,
            schemas.check(Schemas.Kind.PROFILES_WORDS, json, own)));
        return Stream.concat(base.profiles().stream().limit(1), profiles.stream()
            .map(profile -> profile.translated(words)))
            .toList();
    }

    /** Returns services of a catalog folder in the words of its translation. */
    List<Service> translated(List<Service> services, Path folder) {
        var words = translation(folder.resolve("services.json"), (json, own) -> {
            var wrong = schemas.check(Schemas.Kind.SERVICES_WORDS, json, own);
            return new TranslationReader(Translation.ofServices(services), own).read(json, wrong);
        });
        return words.equals(Translation.NONE) ? services
            : services.stream().map(service -> service.translated(words)).toList();
    }

    /**
     * Returns a rubric untranslated, followed by its translations into all languages. Problems are not reported.
     *
     * @param own the file of a valid rubric; empty for the rubric inside the program
     */
    static List<Rubric> inAllLanguages(Optional<Path> own) {
        return own.map(RubricFiles::inAllLanguages).orElseGet(() ->
            BundledCatalog.read(folder -> inAllLanguages(folder.resolve("rubric.json"))));
    }

    private static List<Rubric> inAllLanguages(Path file) {
        var all = new RubricFiles(Schemas.TRUSTED, Optional.empty(), new CatalogProblems());
        var rubric = all.rubric(file).orElseThrow();
        return Stream.concat(Stream.of(rubric), all.translations(file, (json, found) -> all.words(rubric, json, found))
            .stream().map(rubric::translated)).toList();
    }

    private Optional<Rubric> rubric(Path file) {
        return problems.read(file, found -> JsonText.read(file, found).flatMap(json ->
            new RubricReader(found, schemas == Schemas.TRUSTED).read(json,
                schemas.check(Schemas.Kind.RUBRIC, json, found))), Optional.empty());
    }

    private Translation words(Rubric rubric, Json json, Problems found) {
        var object = CheckedObject.of(json, found);
        var version = object.text("version");
        if (!version.isEmpty() && !version.equals(rubric.version()))
            found.addRemark(object.spot("version"), "problem.words.version", version, rubric.version());
        return new TranslationReader(Translation.of(rubric), found).read(json,
            schemas.check(Schemas.Kind.RUBRIC_WORDS, json, found));
    }

    private Translation translation(Path original, BiFunction<Json, Problems, Translation> reader) {
        var read = translations(original, reader);
        return language.isPresent() && !read.isEmpty() ? read.get(0) : Translation.NONE;
    }

    private List<Translation> translations(Path original, BiFunction<Json, Problems, Translation> reader) {
        var words = new ArrayList<Translation>();
        for (var path : translationFiles(original)) {
            problems.read(path, found -> JsonText.read(path, found).map(json -> reader.apply(json, found)),
                Optional.<Translation>empty()).ifPresent(words::add);
        }
        return words;
    }

    private List<Path> translationFiles(Path original) {
        var stem = original.getFileName().toString().replaceAll("\\.json$", "");
        if (language.isPresent())
            return Stream.of(original.resolveSibling(stem + "." + language.get() + ".json")).filter(Files::exists)
                .toList();
        var folder = original.toAbsolutePath().resolveSibling("");
        try (var beside = Files.list(folder)) {
            return beside.map(Path::getFileName).filter(name ->
                    name.toString().matches(stem + "\\." + LANGUAGE + "\\.json"))
                .map(original::resolveSibling).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            problems.add(folder, "problem.folder.unreadable", FileText.reason(e));
            return List.of();
        }
    }
}
