package serverlesslabel.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Problem;
import serverlesslabel.domain.Profile;
import serverlesslabel.domain.Rubric;

/**
 * Reads catalogs from folders: {@code rubric.json}, {@code profiles.json}, what they say in another language (
 * {@code rubric.de.json}, {@code profiles.de.json}), and every {@code .json} file below {@code services}. What is wrong
 * is noted and left out; the rest is read all the same.
 */
public final class CatalogReader {

    /** The language of the command line, and of files that do not say otherwise. */
    private static final String ENGLISH = "en";

    private final Shapes shapes;
    private final CheckedDays days;
    private final Optional<String> language;
    private final Translations translations;
    private final List<Problem> problems = new ArrayList<>();

    // Where no language is named, nothing is translated and all translations are checked.
    private CatalogReader(Shapes shapes, CheckedDays days, Optional<String> language) {
        this.shapes = shapes;
        this.days = days;
        this.language = language;
        this.translations = new Translations(shapes, language, problems);
    }

    private static CatalogReader in(String language, Shapes shapes) {
        return new CatalogReader(shapes, CheckedDays.untilToday(), Optional.of(language));
    }

    /** The catalog inside the program, in English. The build has checked its shape, so that starting need not. */
    public static Catalog shipped() {
        return shipped(ENGLISH);
    }

    /** The same in a language, "de" and the like; what has no words in it stays in English. */
    public static Catalog shipped(String language) {
        return Shipped.read(folder -> read(List.of(folder), in(language, Shapes.TRUSTED)));
    }

    /** The same in English, checked as strictly as if it came from elsewhere, with all its translations. */
    public static Catalog checkShipped(CheckedDays days) {
        return Shipped.read(folder -> read(List.of(folder), days));
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
        return read(folders, in(language, new Shapes()));
    }

    /** The same as it stands, checked: facts that were looked up on other days are noted, and all translations. */
    public static Catalog read(List<Path> folders, CheckedDays days) {
        return read(folders, new CatalogReader(new Shapes(), days, Optional.empty()));
    }

    private static Catalog read(List<Path> folders, CatalogReader reader) {
        folders.stream().filter(folder -> !Files.isDirectory(folder)).forEach(folder -> reader.note(folder,
            Files.exists(folder) ? "this is a file; a catalog is a folder" : "there is no such folder"));
        var present = folders.stream().filter(Files::isDirectory).toList();
        var own = first(present, "rubric.json");
        var yardstick = own.isEmpty() ? Optional.of(reader.shippedYardstick()) : reader.yardstick(own.get());
        return yardstick.map(each -> reader.readUnder(each, present))
            .orElseGet(() -> reader.nothing(reader.shippedYardstick()));
    }

    private Catalog nothing(Catalog yardstick) {
        return new Catalog(yardstick.rubric(), yardstick.profiles(), List.of(), problems);
    }

    // The shipped rubric and its profiles, without the services.
    private Catalog shippedYardstick() {
        return Shipped.read(folder -> {
            var reader = in(language.orElse(ENGLISH), Shapes.TRUSTED);
            var yardstick = reader.yardstick(folder.resolve("rubric.json")).orElseThrow();
            return new Catalog(yardstick.rubric(), reader.profiles(folder.resolve("profiles.json"), yardstick),
                List.of(), List.of());
        });
    }

    // A rubric with its reference weights, without services.
    private Optional<Catalog> yardstick(Path file) {
        return rubric(file).map(rubric -> {
            var words = translations.beside(file, rubric);
            return new Catalog(rubric.in(words), List.of(rubric.referenceProfile().in(words)), List.of(), List.of());
        });
    }

    private Catalog readUnder(Catalog yardstick, List<Path> folders) {
        var services = new ServicesReader(yardstick.rubric(), shapes, days, problems).read(folders);
        if (services.isEmpty() && problems.isEmpty())
            note(folders.get(0).resolve("services"), "there are no services; put one file a service below this folder");
        var profiles = first(folders, "profiles.json").map(file -> profiles(file, yardstick))
            .orElse(yardstick.profiles());
        return new Catalog(yardstick.rubric(), profiles, services, problems);
    }

    private static Optional<Path> first(List<Path> folders, String name) {
        return folders.stream().map(folder -> folder.resolve(name)).filter(Files::exists).findFirst();
    }

    private Optional<Rubric> rubric(Path file) {
        var found = new Problems(file.toString());
        var rubric = JsonText.read(file, found).flatMap(json ->
            new RubricReader(found).read(json, shapes.checkRubric(json, found)));
        problems.addAll(found.inOrder());
        return rubric;
    }

    private List<Profile> profiles(Path file, Catalog yardstick) {
        var found = new Problems(file.toString());
        var profiles = JsonText.read(file, found).map(json -> new ProfilesReader(yardstick.rubric(), found)
            .read(json, shapes.checkProfiles(json, found))).orElse(List.of());
        problems.addAll(found.inOrder());
        var words = translations.beside(file, profiles);
        // The reference comes first, and is the rubric's.
        return Stream.concat(yardstick.profiles().stream().limit(1), profiles.stream().map(each -> each.in(words)))
            .toList();
    }

    private void note(Path file, String message) {
        problems.add(new Problem(file.toString(), 0, 0, message));
    }
}
