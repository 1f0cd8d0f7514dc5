package serverlesslabel.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import serverlesslabel.command.Program;
import serverlesslabel.view.host.About;
import serverlesslabel.view.host.About.Part;

/** Lists what others made of the program: the artifacts the build wrote down, with the licences looked up for them. */
final class ThirdPartyNotices {

    /** A line of the list: group, artifact, jar, platform where there is one, version, scope. */
    private static final Pattern ARTIFACT = Pattern.compile(
        "\\s*([\\w.-]+:[\\w.-]+):jar:(?:[\\w-]+:)?([\\w.-]+):\\w+.*");

    private ThirdPartyNotices() {}

    /** An artifact of another project. */
    record Artifact(String name, String version) {}

    /** A line of the licences: which artifacts, or which file, it is about, and the part they are. */
    record Row(String about, Part part) {

        /** Whether an artifact belongs to it. */
        boolean has(Artifact artifact) {
            return artifact.name().startsWith(about);
        }
    }

    /** Everything that is said about the program. */
    static About about() {
        var artifacts = artifacts();
        return new About(Program.nameAndVersion(), List.of("JavaFX " + System.getProperty("javafx.runtime.version"),
            "Java " + System.getProperty("java.version") + ", " + System.getProperty("java.vendor"),
            System.getProperty("os.name") + " " + System.getProperty("os.version") + ", "
                + System.getProperty("os.arch")),
            rows().stream().map(row -> versioned(row, artifacts)).toList());
    }

    /** What the build put on the class path, in order. */
    static List<Artifact> artifacts() {
        return lines("parts.txt").map(ARTIFACT::matcher).filter(Matcher::matches)
            .map(line -> new Artifact(line.group(1), line.group(2))).distinct().toList();
    }

    /** What was looked up; a part that is no artifact has its version there. */
    static List<Row> rows() {
        return lines("licences.txt").filter(line -> !line.startsWith("#")).map(line -> line.split(" *\\| *"))
            .map(cells -> new Row(cells[0], new Part(cells[1], cells[2], cells[3], URI.create(cells[4]),
                URI.create(cells[5])))).toList();
    }

    private static Part versioned(Row row, List<Artifact> artifacts) {
        var part = row.part();
        var version = Optional.of(part.version()).filter(text -> !text.isEmpty()).orElseGet(() -> artifacts.stream()
            .filter(row::has).map(Artifact::version).distinct().sorted().collect(Collectors.joining(", ")));
        return new Part(part.name(), version, part.licences(), part.terms(), part.home());
    }

    private static Stream<String> lines(String name) {
        try (var in = ThirdPartyNotices.class.getResourceAsStream("/serverlesslabel/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
