package serverlesslabel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[a-z]+)*)\"");
    /** Keys that are put together from parts: the columns of the table and the commands. */
    private static final Pattern COMPOSED = Pattern.compile("(table\\.[a-z]+\\.tip|command\\.[a-z]+)");

    @Test
    void everyKeyIsUsedSomewhere() throws IOException {
        var literals = literals();
        var unused = new TreeSet<>(Texts.english().keys());
        unused.removeIf(key -> literals.contains(key) || COMPOSED.matcher(key).matches());
        assertThat(unused).isEmpty();
    }

    @Test
    void everyComposedKeyHasItsPart() throws IOException {
        var literals = literals();
        assertThat(Texts.english().keys().stream().filter(key -> COMPOSED.matcher(key).matches()))
            .allSatisfy(key -> assertThat(literals).containsAnyOf(key, key.replace(".tip", ""),
                key.replace("command.", "")));
    }

    @Test
    void everyKeyThatIsSaidExists() throws IOException {
        var said = Pattern.compile("say\\(\"([^\"]+)\"[,)]");
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var keys = files.filter(file -> file.toString().endsWith(".java")).flatMap(file ->
                said.matcher(read(file)).results().map(found -> found.group(1))).collect(Collectors.toSet());
            assertThat(Texts.english().keys()).containsAll(keys);
        }
    }

    @Test
    void noTextHasALonelyApostrophe() {
        // In a message format a single quote swallows what follows it.
        var texts = Texts.english();
        assertThat(texts.keys()).allSatisfy(key -> assertThat(texts.say(key, "0", "1", "2", "3", "4"))
            .doesNotContain("{"));
    }

    private static Set<String> literals() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).flatMap(file ->
                LITERAL.matcher(read(file)).results().map(found -> found.group(1))).collect(Collectors.toSet());
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
