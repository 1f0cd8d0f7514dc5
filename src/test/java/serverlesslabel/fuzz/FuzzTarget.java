package serverlesslabel.fuzz;

import static java.util.stream.Collectors.toCollection;
import static serverlesslabel.paint.SamplePictures.picture;
import static serverlesslabel.paint.SamplePictures.words;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import serverlesslabel.SmallCatalog;
import serverlesslabel.paint.Payload;
import serverlesslabel.paint.PictureMedium;
import serverlesslabel.paint.Typeface;
import serverlesslabel.state.Exploration;

/** A kind of file that people hand to the program, and what must hold whatever is in it. */
enum FuzzTarget {

    SERVICE("services/acme/fuzzed.json"), TABLE("services/acme/fuzzed.csv"), RUBRIC("rubric.json"),
    PROFILES("profiles.json"), RUBRIC_WORDS("rubric.de.json"), PROFILES_WORDS("profiles.de.json"),
    SERVICES_WORDS("services.de.json"),
    EXPLORATION("exploration.json"), SETTINGS("settings.json"), CARRIED("picture");

    /** Everything ever found: {@code corpus/TARGET/…} for single files, {@code corpus/catalogs/CASE/…} for folders. */
    static final Path CORPUS = Path.of("src/test/resources/corpus");
    private static final int MOST_EXAMPLES = 256;

    private final String file;

    FuzzTarget(String file) {
        this.file = file;
    }

    /** The name in commands and of the folder in the corpus. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The folder in the corpus where inputs are put that broke something. */
    Path found() {
        return CORPUS.resolve(id()).resolve("found");
    }

    /** The ending of this target's files, with its dot; empty where there is none. */
    String ending() {
        int dot = file.lastIndexOf('.');
        return dot < 0 ? "" : file.substring(dot);
    }

    /**
     * Reads a file with this content and checks what must hold for every file.
     *
     * @param folder an empty folder, or one that this target has used before
     * @throws AssertionError if something does not hold
     */
    void examine(byte[] content, Path folder) throws IOException {
        switch (this) {
            case EXPLORATION, CARRIED -> ExplorationOracle.examine(content, folder.resolve(file));
            case SETTINGS -> SettingsOracle.examine(content, folder);
            default -> CatalogOracle.examine(content, folder, file);
        }
    }

    /** Returns the files of the corpus for this target, in a fixed order. */
    List<Path> corpus() throws IOException {
        var files = new ArrayList<Path>();
        for (var root : List.of(CORPUS.resolve(id()), CORPUS.resolve("catalogs"))) {
            if (!Files.exists(root)) continue;
            try (var all = Files.walk(root)) {
                files.addAll(all.filter(Files::isRegularFile).filter(each -> root.endsWith(id()) || isLike(each))
                    .sorted().toList());
            }
        }
        return files;
    }

    /** Returns what inputs are made from: examples without a mistake, then the corpus. */
    List<byte[]> examples() throws IOException {
        var examples = good().collect(toCollection(ArrayList::new));
        for (var each : corpus()) examples.add(Files.readAllBytes(each));
        return examples.subList(0, Math.min(MOST_EXAMPLES, examples.size()));
    }

    private Stream<byte[]> good() throws IOException {
        return switch (this) {
            case SERVICE -> Stream.of(small("services/acme/acme-functions.json"),
                small("services/aws/amazon-ec2.json"));
            case RUBRIC, PROFILES, RUBRIC_WORDS, PROFILES_WORDS -> Stream.of(small(file));
            case SERVICES_WORDS -> Stream.of(("{ \"services\": [ { \"id\": \"acme-object-store\", \"of\": \"standard\","
                + " \"mode\": \"üblich\", \"name\": \"Objekte\" } ] }").getBytes(StandardCharsets.UTF_8));
            case CARRIED -> Stream.of(PictureMedium.values()).map(medium -> medium.paint(picture(words("A")),
                new Typeface(), Optional.of(new Payload(ExplorationOracle.text(
                    Exploration.of(SmallCatalog.ENGLISH.rubric().reference()))))));
            case TABLE, EXPLORATION, SETTINGS -> Stream.of();
        };
    }

    private static byte[] small(String name) throws IOException {
        return Files.readAllBytes(SmallCatalog.file(name));
    }

    // Whether a file of a catalog stands where this target's file does.
    private boolean isLike(Path each) {
        if (this == SERVICE || this == TABLE) return each.getParent().endsWith("services")
            && each.toString().endsWith(ending());
        return each.getFileName().toString().equals(file);
    }
}
