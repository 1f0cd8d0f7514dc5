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
import serverlesslabel.domain.Problem;
import serverlesslabel.domain.Profile;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Translation;
import serverlesslabel.files.json.CheckedObject;
import serverlesslabel.files.json.Json;
import serverlesslabel.files.json.JsonText;
import serverlesslabel.files.json.Problems;
import serverlesslabel.files.schema.Schemas;

/** Words in other languages in the file beside a file: {@code rubric.de.json} beside {@code rubric.json}. */
final class Translations {

    private static final String LANGUAGE = "[a-z]{2,3}(-[A-Za-z0-9]+)*";

    private final Schemas shapes;
    private final Optional<String> language;
    private final List<Problem> problems;

    /**
     * The words in one language, or, where none is named, none: then the files of all languages are looked through.
     *
     * @param problems where to put what is wrong in the files
     */
    Translations(Schemas shapes, Optional<String> language, List<Problem> problems) {
        this.shapes = shapes;
        this.language = language;
        this.problems = problems;
    }

    /** The words beside a rubric. */
    Translation beside(Path file, Rubric rubric) {
        return beside(file, (json, found) -> {
            var version = CheckedObject.of(json, found).text("version");
            if (!version.isEmpty() && !version.equals(rubric.version()))
                found.remark(CheckedObject.of(json, found).spot("version"), "these are the words of rubric " + version
                    + ", and the rubric is " + rubric.version() + " by now; look through what has changed");
            return new TranslationReader(Translation.of(rubric), found).read(json,
                shapes.checkRubricWords(json, found));
        });
    }

    /** The words beside a file of profiles. */
    Translation beside(Path file, List<Profile> profiles) {
        return beside(file, (json, found) -> new TranslationReader(Translation.of(profiles), found).read(json,
            shapes.checkProfilesWords(json, found)));
    }

    /** A rubric in its own words, and in those of every language beside its file, whatever is wrong with them. */
    static List<Rubric> wordings(Path file, Rubric rubric) {
        var all = new Translations(Schemas.TRUSTED, Optional.empty(), new ArrayList<>());
        return Stream.concat(Stream.of(rubric), all.read(file, (json, found) ->
            new TranslationReader(Translation.of(rubric), found).read(json, List.of())).stream().map(rubric::in))
            .toList();
    }

    private Translation beside(Path file, BiFunction<Json, Problems, Translation> reader) {
        var read = read(file, reader);
        return language.isPresent() && !read.isEmpty() ? read.get(0) : Translation.NONE;
    }

    private List<Translation> read(Path file, BiFunction<Json, Problems, Translation> reader) {
        var words = new ArrayList<Translation>();
        for (var path : files(file)) {
            var found = new Problems(path.toString());
            JsonText.read(path, found).map(json -> reader.apply(json, found)).ifPresent(words::add);
            problems.addAll(found.inOrder());
        }
        return words;
    }

    private List<Path> files(Path original) {
        var stem = original.getFileName().toString().replaceAll("\\.json$", "");
        if (language.isPresent())
            return Stream.of(original.resolveSibling(stem + "." + language.get() + ".json")).filter(Files::exists)
                .toList();
        var folder = original.toAbsolutePath().getParent();
        try (var beside = Files.list(folder)) {
            return beside.map(Path::getFileName).filter(name ->
                    name.toString().matches(stem + "\\." + LANGUAGE + "\\.json"))
                .map(original::resolveSibling).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            problems.add(new Problem(folder.toString(), 0, 0, "the folder cannot be read (" + e.getMessage() + ")"));
            return List.of();
        }
    }
}
