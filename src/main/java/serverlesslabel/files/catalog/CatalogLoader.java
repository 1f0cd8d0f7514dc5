package serverlesslabel.files.catalog;

import java.io.IOException;
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
import serverlesslabel.files.json.JsonText;
import serverlesslabel.files.json.Problems;
import serverlesslabel.files.schema.Schemas;

/** Puts one catalog together from folders and tables, once. */
final class CatalogLoader {

    private static final String ENGLISH = "en";

    private final Schemas shapes;
    private final LookupPeriod days;
    private final Optional<String> language;
    private final Translations translations;
    private final List<Problem> problems = new ArrayList<>();

    /** Where no language is named, nothing is translated and all translations are checked. */
    CatalogLoader(Schemas shapes, LookupPeriod days, Optional<String> language) {
        this.shapes = shapes;
        this.days = days;
        this.language = language;
        this.translations = new Translations(shapes, language, problems);
    }

    /** In a language, with facts looked up on any day that has been. */
    static CatalogLoader in(String language, Schemas shapes) {
        return new CatalogLoader(shapes, LookupPeriod.untilToday(), Optional.of(language));
    }

    /** The catalogs alone; the first rubric among them holds, the shipped one where there is none. */
    Catalog read(List<Path> catalogs) {
        var present = present(catalogs);
        var own = first(present, "rubric.json");
        var yardstick = own.isEmpty() ? Optional.of(shippedYardstick()) : yardstick(own.get());
        return yardstick.map(catalog -> readUnder(catalog, own, present)).orElseGet(() -> nothing(shippedYardstick()));
    }

    /**
     * The catalogs beside the shipped one, whose rubric holds. A folder with another rubric has other facts; nothing of
     * it could be rated, and it is left out.
     */
    Catalog besideShipped(List<Path> own) {
        return BundledCatalog.read(shipped -> {
            var yardstick = shippedYardstick();
            var fitting = present(own).stream().filter(path -> fits(path, shipped.resolve("rubric.json"))).toList();
            var services = services(yardstick, Optional.empty());
            services.read(fitting);
            var profiles = first(fitting, "profiles.json").map(file -> profiles(file, yardstick)).orElse(List.of());
            return new Catalog(yardstick.rubric(), yardstick.profiles(), services.andShipped(shipped), problems)
                .naming(profiles.stream().skip(1).toList());
        });
    }

    private boolean fits(Path own, Path shippedRubric) {
        var rubric = own.resolve("rubric.json");
        try {
            if (!Files.exists(rubric) || Files.mismatch(rubric, shippedRubric) < 0) return true;
            note(rubric, "this rubric is not the one of the services beside it; open its folder alone");
        } catch (IOException e) {
            note(rubric, "the file cannot be read (" + e.getMessage() + ")");
        }
        return false;
    }

    private List<Path> present(List<Path> catalogs) {
        return catalogs.stream().filter(path -> {
            if (Files.isDirectory(path) || ServicesReader.isTable(path)) return true;
            note(path, Files.exists(path) ? "this is a file; a catalog is a folder, or a table that ends in .csv"
                : "there is no such folder");
            return false;
        }).toList();
    }

    // The words of the rubric that holds, in every language it has.
    private List<Rubric> wordings(Optional<Path> own) {
        return own.map(file -> Translations.wordings(file, in(ENGLISH, Schemas.TRUSTED).rubric(file).orElseThrow()))
            .orElseGet(() -> BundledCatalog.read(folder ->
                Translations.wordings(folder.resolve("rubric.json"), CatalogReader.shipped().rubric())));
    }

    private ServicesReader services(Catalog yardstick, Optional<Path> own) {
        return new ServicesReader(yardstick.rubric(), () -> wordings(own), shapes, days, problems);
    }

    private Catalog nothing(Catalog yardstick) {
        return new Catalog(yardstick.rubric(), yardstick.profiles(), List.of(), problems);
    }

    // The shipped rubric and its profiles, without the services.
    private Catalog shippedYardstick() {
        return BundledCatalog.read(folder -> {
            var reader = in(language.orElse(ENGLISH), Schemas.TRUSTED);
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

    private Catalog readUnder(Catalog yardstick, Optional<Path> rubric, List<Path> folders) {
        var services = services(yardstick, rubric).read(folders);
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
        return Stream.concat(yardstick.profiles().stream().limit(1), profiles.stream()
            .map(profile -> profile.in(words)))
            .toList();
    }

    private void note(Path file, String message) {
        problems.add(new Problem(file.toString(), 0, 0, message));
    }
}
