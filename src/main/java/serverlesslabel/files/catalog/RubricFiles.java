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
import serverlesslabel.domain.Translation;
import serverlesslabel.files.json.CheckedObject;
import serverlesslabel.files.json.FileText;
import serverlesslabel.files.json.Json;
import serverlesslabel.files.json.JsonText;
import serverlesslabel.files.json.Problems;
import serverlesslabel.files.schema.Schemas;

/**
 * Reads rubrics and profiles, and their words in other languages in the files beside them: {@code rubric.de.json}
 * beside {@code rubric.json}.
 */
final class RubricFiles {

    /** The language of the command line, and of files that do not say otherwise. */
    static final String ENGLISH = "en";

    private static final String LANGUAGE = "[a-z]{2,3}(-[A-Za-z0-9]+)*";

    private final Schemas schemas;
    private final Optional<String> language;
    private final CatalogProblems problems;

    /** Reads in one language, or, where none is named, as it stands; then the files of all languages are checked. */
    RubricFiles(Schemas schemas, Optional<String> language, CatalogProblems problems) {
        this.schemas = schemas;
        this.language = language;
        this.problems = problems;
    }

    /** The rubric inside the program and its profiles, without the services. */
    Catalog shipped() {
        return BundledCatalog.read(folder -> {
            var trusting = new RubricFiles(Schemas.TRUSTED, language.or(() -> Optional.of(ENGLISH)),
                new CatalogProblems());
            var yardstick = trusting.read(folder.resolve("rubric.json")).orElseThrow();
            return new Catalog(yardstick.rubric(), trusting.profiles(folder.resolve("profiles.json"), yardstick),
                List.of(), List.of());
        });
    }

    /** A rubric with its reference weights, without services; empty where anything in it is wrong. */
    Optional<Catalog> read(Path file) {
        return rubric(file).map(rubric -> {
            var words = inLanguage(file, (json, found) -> words(rubric, json, found));
            return new Catalog(rubric.in(words), List.of(rubric.referenceProfile().in(words)), List.of(), List.of());
        });
    }

    /** The profiles of a file, behind the reference of the rubric they belong to. */
    List<Profile> profiles(Path file, Catalog yardstick) {
        var found = problems.of(file);
        var profiles = JsonText.read(file, found).map(json -> new ProfilesReader(yardstick.rubric(), found)
            .read(json, schemas.check(Schemas.Kind.PROFILES, json, found))).orElse(List.of());
        var words = inLanguage(file, (json, own) -> new TranslationReader(Translation.of(profiles), own).read(json,
            schemas.check(Schemas.Kind.PROFILES_WORDS, json, own)));
        return Stream.concat(yardstick.profiles().stream().limit(1), profiles.stream()
            .map(profile -> profile.in(words)))
            .toList();
    }

    /**
     * A rubric in its own words and in those of every language beside its file, whatever is wrong with them.
     *
     * @param own a file without mistakes, or none for the rubric inside the program
     */
    static List<Rubric> wordings(Optional<Path> own) {
        return own.map(RubricFiles::wordings).orElseGet(() ->
            BundledCatalog.read(folder -> wordings(folder.resolve("rubric.json"))));
    }

    private static List<Rubric> wordings(Path file) {
        var all = new RubricFiles(Schemas.TRUSTED, Optional.empty(), new CatalogProblems());
        var rubric = all.rubric(file).orElseThrow();
        return Stream.concat(Stream.of(rubric), all.translations(file, (json, found) -> all.words(rubric, json, found))
            .stream().map(rubric::in)).toList();
    }

    private Optional<Rubric> rubric(Path file) {
        var found = problems.of(file);
        return JsonText.read(file, found).flatMap(json ->
            new RubricReader(found).read(json, schemas.check(Schemas.Kind.RUBRIC, json, found)));
    }

    private Translation words(Rubric rubric, Json json, Problems found) {
        var object = CheckedObject.of(json, found);
        var version = object.text("version");
        if (!version.isEmpty() && !version.equals(rubric.version()))
            found.remark(object.spot("version"), "problem.words.version", version, rubric.version());
        return new TranslationReader(Translation.of(rubric), found).read(json,
            schemas.check(Schemas.Kind.RUBRIC_WORDS, json, found));
    }

    private Translation inLanguage(Path original, BiFunction<Json, Problems, Translation> reader) {
        var read = translations(original, reader);
        return language.isPresent() && !read.isEmpty() ? read.get(0) : Translation.NONE;
    }

    private List<Translation> translations(Path original, BiFunction<Json, Problems, Translation> reader) {
        var words = new ArrayList<Translation>();
        for (var path : translationFiles(original)) {
            var found = problems.of(path);
            JsonText.read(path, found).map(json -> reader.apply(json, found)).ifPresent(words::add);
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
