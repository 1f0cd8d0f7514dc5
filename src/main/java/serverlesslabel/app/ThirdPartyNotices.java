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

/** Lists the third-party parts of the program: the artifacts the build recorded, with the licences found for them. */
final class ThirdPartyNotices {

    /** A line of the artifact list: group, artifact, "jar", platform if there is one, version, scope. */
    private static final Pattern ARTIFACT = Pattern.compile(
        "\\s*([\\w.-]+:[\\w.-]+):jar:(?:[\\w-]+:)?([\\w.-]+):\\w+.*");

    private ThirdPartyNotices() {}

    /** An artifact of another project; the name is "group:artifact". */
    record Artifact(String name, String version) {}

    /** A line of the licence list: the beginning of the artifact names, or the file, it is about, and the part. */
    record Row(String about, Part part) {

        /** Returns whether an artifact belongs to the part. */
        boolean has(Artifact artifact) {
            return artifact.name().startsWith(about);
        }
    }

    /** Returns the version of the program, of JavaFX, Java and the system, and the third-party parts. */
    static About about() {
        var artifacts = artifacts();
        return new About(Program.nameAndVersion(), List.of("JavaFX " + System.getProperty("javafx.runtime.version"),
            "Java " + System.getProperty("java.version") + ", " + System.getProperty("java.vendor"),
            System.getProperty("os.name") + " " + System.getProperty("os.version") + ", "
                + System.getProperty("os.arch")),
            rows().stream().map(row -> versioned(row, artifacts)).toList());
    }

    /** Returns the artifacts the build put on the class path, in its order. */
    static List<Artifact> artifacts() {
        return lines("parts.txt").map(ARTIFACT::matcher).filter(Matcher::matches)
            .map(line -> new Artifact(line.group(1), line.group(2))).distinct().toList();
    }

    /** Returns the licence list; its parts have a version only where they are not artifacts. */
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
