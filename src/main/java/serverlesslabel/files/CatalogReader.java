package serverlesslabel.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Problem;
import serverlesslabel.domain.Profile;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.ServiceId;

/**
 * Reads catalogs from folders: {@code rubric.json}, {@code profiles.json} and every {@code .json} file below
 * {@code services}. What is wrong is noted and left out; the rest is read all the same.
 */
public final class CatalogReader {

    /** More services than this are refused. */
    private static final int MOST_SERVICES = 100_000;

    private final Shapes shapes;
    private final CheckedDays days;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Service> services = new ArrayList<>();
    private final Map<ServiceId, String> files = new HashMap<>();

    private CatalogReader(Shapes shapes, CheckedDays days) {
        this.shapes = shapes;
        this.days = days;
    }

    /** The catalog inside the program. The build has checked its shape, so that starting need not. */
    public static Catalog shipped() {
        return Shipped.read(folder ->
            read(List.of(folder), new CatalogReader(Shapes.TRUSTED, CheckedDays.untilToday())));
    }

    /** The same, checked as strictly as if it came from elsewhere. */
    public static Catalog checkShipped(CheckedDays days) {
        return Shipped.read(folder -> read(List.of(folder), days));
    }

    /**
     * One catalog from several folders. The first rubric found holds for all, the shipped one where there is none; the
     * same goes for the profiles. Where a rubric is broken, nothing can be rated.
     */
    public static Catalog read(List<Path> folders) {
        return read(folders, CheckedDays.untilToday());
    }

    /** The same, with facts that were looked up on other days noted. */
    public static Catalog read(List<Path> folders, CheckedDays days) {
        return read(folders, new CatalogReader(new Shapes(), days));
    }

    private static Catalog read(List<Path> folders, CatalogReader reader) {
        folders.stream().filter(folder -> !Files.isDirectory(folder)).forEach(folder -> reader.note(folder,
            Files.exists(folder) ? "this is a file; a catalog is a folder" : "there is no such folder"));
        var present = folders.stream().filter(Files::isDirectory).toList();
        var own = first(present, "rubric.json");
        if (own.isEmpty()) {
            var yardstick = yardstick();
            return reader.readUnder(yardstick.rubric(), present, yardstick.profiles());
        }
        return reader.rubric(own.get()).map(rubric -> reader.readUnder(rubric, present, List.of(reference(rubric))))
            .orElseGet(() -> reader.nothing(yardstick()));
    }

    private Catalog nothing(Catalog yardstick) {
        return new Catalog(yardstick.rubric(), yardstick.profiles(), List.of(), problems);
    }

    // The shipped rubric and its profiles, without the services.
    private static Catalog yardstick() {
        return Shipped.read(folder -> {
            var reader = new CatalogReader(Shapes.TRUSTED, CheckedDays.untilToday());
            var rubric = reader.rubric(folder.resolve("rubric.json")).orElseThrow();
            return new Catalog(rubric, reader.profiles(folder.resolve("profiles.json"), rubric), List.of(), List.of());
        });
    }

    private Catalog readUnder(Rubric rubric, List<Path> folders, List<Profile> otherwise) {
        folders.forEach(folder -> readServices(folder, rubric));
        if (services.isEmpty() && problems.isEmpty())
            note(folders.get(0).resolve("services"), "there are no services; put one file a service below this folder");
        var profiles = first(folders, "profiles.json").map(file -> profiles(file, rubric)).orElse(otherwise);
        return new Catalog(rubric, profiles, services, problems);
    }

    private static Optional<Path> first(List<Path> folders, String name) {
        return folders.stream().map(folder -> folder.resolve(name)).filter(Files::exists).findFirst();
    }

    private static Profile reference(Rubric rubric) {
        return new Profile(Rubric.REFERENCE, "Reference", "The weights every label's letter is given by.",
            rubric.reference());
    }

    private Optional<Rubric> rubric(Path file) {
        var found = new Problems(file.toString());
        var rubric = JsonText.read(file, found).flatMap(json ->
            new RubricReader(found).read(json, shapes.checkRubric(json, found)));
        problems.addAll(found.inOrder());
        return rubric;
    }

    private List<Profile> profiles(Path file, Rubric rubric) {
        var found = new Problems(file.toString());
        var profiles = JsonText.read(file, found).map(json ->
            new ProfilesReader(rubric, found).read(json, shapes.checkProfiles(json, found)));
        problems.addAll(found.inOrder());
        return Stream.concat(Stream.of(reference(rubric)), profiles.stream().flatMap(List::stream)).toList();
    }

    private void readServices(Path folder, Rubric rubric) {
        var below = folder.resolve("services");
        if (!Files.isDirectory(below)) {
            note(below, "there is no such folder; services are files below it");
            return;
        }
        serviceFiles(below).forEach(file -> readService(file, rubric));
    }

    private List<Path> serviceFiles(Path below) {
        try (var found = Files.walk(below, FileVisitOption.FOLLOW_LINKS)) {
            return found.filter(file -> isServiceFile(below.relativize(file))).filter(file -> !Files.isDirectory(file))
                .sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            note(below, "the folder cannot be read (" + e.getMessage() + ")");
            return List.of();
        }
    }

    // Editors and version control leave hidden files and folders beside the ones people save.
    private static boolean isServiceFile(Path file) {
        for (var part : file) if (part.toString().startsWith(".")) return false;
        return file.toString().endsWith(".json");
    }

    private void readService(Path file, Rubric rubric) {
        var found = new Problems(file.toString());
        JsonText.read(file, found).ifPresent(json -> readEach(json, rubric, found));
        problems.addAll(found.inOrder());
    }

    // A file may hold one service or a list of them.
    private void readEach(Json json, Rubric rubric, Problems found) {
        var misshapen = shapes.checkServices(json, found);
        var reader = new ServiceReader(rubric, days, found);
        if (!(json instanceof Json.Items items)) {
            reader.read(json, misshapen).ifPresent(service -> add(service, json, found));
            return;
        }
        for (int i = 0; i < items.list().size(); i++) {
            var one = items.list().get(i);
            var place = Pointer.of("/" + i);
            reader.read(one, misshapen.stream().filter(each -> each.within(place)).toList())
                .ifPresent(service -> add(service, one, found));
        }
    }

    private void add(Service service, Json json, Problems found) {
        if (services.size() >= MOST_SERVICES) {
            if (services.size() == MOST_SERVICES)
                found.add(json.spot(), "there are more than 100,000 services; the rest is left out");
            return;
        }
        var earlier = files.putIfAbsent(service.id(), found.file());
        if (earlier == null) services.add(service);
        else found.add(((Json.Members) json).byName().get("id").value().spot(),
            "the id \"" + service.id() + "\" is already used in " + earlier + "; ids must differ");
    }

    private void note(Path file, String message) {
        problems.add(new Problem(file.toString(), 0, 0, message));
    }
}
