package serverlesslabel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What newcomers read first names what is there: a document that names a class of yesterday costs them an hour. */
class DocumentsTest {

    private static final Path CODE = Path.of("src/main/java/serverlesslabel");
    private static final Path GUIDE = Path.of(".github/CONTRIBUTING.md");
    /** The name of a class, alone or with a method; a word with one capital may be anything. */
    private static final String NAME = "([A-Z][a-z]+(?:[A-Z][a-z]+)+)(?:\\.[a-zA-Z]+)?";
    /** Names of classes of others. */
    private static final Set<String> FOREIGN = Set.of("SplitPane");

    @Test
    void packageCommentsNameClassesThatExist() throws IOException {
        var name = Pattern.compile("\\{@code\\s+" + NAME + "}");
        try (var files = Files.walk(CODE)) {
            assertThat(files.filter(file -> file.endsWith("package-info.java"))
                .flatMap(file -> name.matcher(read(file).replaceAll("\\R \\* ?", " ")).results())
                .map(found -> found.group(1)).filter(text -> !FOREIGN.contains(text)))
                .isNotEmpty().isSubsetOf(classes());
        }
    }

    @Test
    void theGuideNamesClassesThatExist() throws IOException {
        var name = Pattern.compile("`(?:[a-z/]+/)?@?" + NAME + "`");
        assertThat(name.matcher(read(GUIDE)).results().map(found -> found.group(1)))
            .isNotEmpty().isSubsetOf(classes());
    }

    @Test
    void theGuideSaysWhatIsInEveryRoom() throws IOException {
        var row = Pattern.compile("^\\| `([a-z]+)` \\|", Pattern.MULTILINE);
        try (var rooms = Files.list(CODE)) {
            assertThat(row.matcher(read(GUIDE)).results().map(found -> found.group(1)))
                .containsExactlyInAnyOrderElementsOf(rooms.filter(Files::isDirectory)
                    .map(room -> room.getFileName().toString()).toList());
        }
    }

    private static Set<String> classes() throws IOException {
        // What packs the program is named there, too.
        try (var files = Stream.concat(Files.walk(CODE), Stream.concat(Files.walk(Path.of("src/test/java")),
            Files.walk(Path.of("src/packaging"))))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".java"))
                .map(name -> name.replace(".java", "")).collect(Collectors.toSet());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
