package serverlesslabel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import serverlesslabel.paint.Obstacle;

class TextsTest {

    private static final Texts ENGLISH = Texts.english();
    private static final Texts GERMAN = Texts.of(Language.GERMAN);
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[a-z]+)*)\"");
    /** Keys that are put together from parts: the columns of the table, the first steps and the commands. */
    private static final Pattern COMPOSED = Pattern.compile(
        "(table\\.[a-z]+\\.tip|hints\\.[a-z]+\\.says|command\\.[a-z]+)");
    /** What stands behind a key for a number of things. */
    private static final Pattern PLURAL = Pattern.compile("\\.(one|two|few|many|other)$");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]}");
    /** Words that are the same in German. */
    private static final List<String> SAME = List.of("Serverless Label", "SERVERLESS", "Label", "Index", "Index {0}",
        "Radar", "Name");

    @Test
    void everyKeyIsUsedSomewhere() throws IOException {
        var literals = literals();
        var unused = new TreeSet<>(ENGLISH.keys());
        unused.removeIf(key -> literals.contains(PLURAL.matcher(key).replaceAll("")) || literals.contains(key)
            || COMPOSED.matcher(key).matches());
        assertThat(unused).isEmpty();
    }

    @Test
    void everyComposedKeyHasItsPart() throws IOException {
        var literals = literals();
        assertThat(ENGLISH.keys().stream().filter(key -> COMPOSED.matcher(key).matches()))
            .allSatisfy(key -> assertThat(literals).containsAnyOf(key, key.replace(".tip", ""),
                key.replace(".says", ""), key.replace("command.", "")));
    }

    @Test
    void everyKeyThatIsSaidExists() throws IOException {
        var said = Pattern.compile("say\\(\"([^\"]+)\"[,)]");
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var keys = files.filter(file -> file.toString().endsWith(".java")).flatMap(file ->
                said.matcher(read(file)).results().map(found -> found.group(1))).collect(Collectors.toSet());
            assertThat(ENGLISH.keys()).containsAll(keys);
        }
    }

    /** A sentence in a view would be said in English in every language; one of an exception is for the log. */
    @Test
    void noViewHasWordsOfItsOwn() throws IOException {
        var literal = Pattern.compile("\"([^\"]*)\"");
        var words = Pattern.compile("\\p{L}{2,} \\p{L}");
        try (var files = Files.walk(Path.of("src/main/java/serverlesslabel/view"))) {
            assertThat(files.filter(Files::isRegularFile).flatMap(file -> read(file).lines()).filter(line -> !line.contains("Exception("))
                .flatMap(line -> literal.matcher(line).results().map(found -> found.group(1))))
                .noneMatch(said -> words.matcher(said).find());
        }
    }

    @ParameterizedTest
    @EnumSource
    void whateverIsInTheWayHasItsWords(Obstacle.Kind kind) {
        assertThat(GERMAN.keys()).contains(Obstacle.of(kind).key());
    }

    @Test
    void everyKeyIsThereInEveryLanguage() {
        assertThat(GERMAN.keys()).isEqualTo(ENGLISH.keys());
    }

    /** Of two texts with one key Java takes the later without a word; that is how merged changes get lost. */
    @ParameterizedTest
    @EnumSource
    void noKeyIsThereTwice(Language language) {
        var file = read(Path.of("src/main/resources/serverlesslabel/text", language.file()));
        assertThat(file.lines().filter(line -> line.contains("=")).map(line -> line.substring(0, line.indexOf('='))))
            .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void noTextHasALonelyApostropheOrBrace(Language language) {
        // In a message format a single quote swallows what follows it, and a brace that is not closed fails.
        var texts = Texts.of(language);
        assertThat(texts.keys()).allSatisfy(key -> assertThat(texts.get(key, "0", "1", "2", "3", "4"))
            .doesNotContain("{").doesNotContain("'"));
    }

    @Test
    void everyLanguageSaysTheSameThings() {
        assertThat(ENGLISH.keys()).allSatisfy(key ->
            assertThat(placeholders(GERMAN, key)).isEqualTo(placeholders(ENGLISH, key)));
    }

    @Test
    void noGermanTextIsEmptyOrStillEnglish() {
        assertThat(ENGLISH.keys()).allSatisfy(key -> {
            var english = ENGLISH.pattern(key);
            assertThat(GERMAN.pattern(key)).isNotBlank();
            if (hasWords(english) && !SAME.contains(english)) assertThat(GERMAN.pattern(key)).isNotEqualTo(english);
        });
    }

    /** What a typesetter would mark: other quotes, a break before a percent sign, dots that are no ellipsis. */
    @Test
    void germanIsSetAsInGermanBooks() {
        assertThat(GERMAN.keys()).allSatisfy(key -> assertThat(GERMAN.pattern(key))
            .doesNotContain("\"", "”", "‘", "...", " %", " …", " - ", "  ").doesNotContainPattern("[0-9}]%|\\p{L}…"));
    }

    private static Set<String> placeholders(Texts texts, String key) {
        return PLACEHOLDER.matcher(texts.pattern(key)).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static boolean hasWords(String pattern) {
        return PLACEHOLDER.matcher(pattern).replaceAll("").codePoints().anyMatch(Character::isLetter);
    }

    private static Set<String> literals() throws IOException {
        // The schemas of catalog files name what is said where a file has another shape.
        try (var files = Stream.concat(Files.walk(Path.of("src/main/java")), Files.list(Path.of("catalog/schema")))) {
            return files.filter(Files::isRegularFile).flatMap(file ->
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
