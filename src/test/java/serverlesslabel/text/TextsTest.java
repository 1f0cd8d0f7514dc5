package serverlesslabel.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import serverlesslabel.io.FileFailure;

class TextsTest {

    private static final Texts ENGLISH = Texts.english();
    private static final Path WORDS = Path.of("src/main/resources/serverlesslabel/text");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[a-z]+)*)\"");
    /** Keys that are put together from parts: the columns of the table, the first steps and the commands. */
    private static final Pattern COMPOSED = Pattern.compile(
        "(table\\.[a-z]+\\.tip|hints\\.[a-z]+\\.says|command\\.[a-z]+)");
    /** What stands behind a key for a number of things. */
    private static final Pattern PLURAL = Pattern.compile("\\.(one|two|few|many|other)$");
    private static final Pattern FILE = Pattern.compile("\\.(css|js|json)$");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]}");
    /** Words that are the same in another language; whoever adds one says here which it shares with English. */
    private static final Map<Language, List<String>> SAME = Map.of(Language.GERMAN, List.of("Serverless Label",
        "SERVERLESS", "Label", "Index", "INDEX", "Index {0}", "Radar", "Name"));

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
    void everyKeyThatIsAskedForExists() throws IOException {
        var asked = Pattern.compile(
            "(?:texts(?:\\(\\))?\\.(?:get|count)|context\\.(?:text|count))\\(\\s*\"([^\"]+)\"[,)]");
        try (var files = Files.walk(Path.of("src/main/java"))) {
            var keys = files.filter(file -> file.toString().endsWith(".java")).flatMap(file ->
                asked.matcher(read(file)).results().map(found -> found.group(1))).collect(Collectors.toSet());
            assertThat(keys).as("a pattern that finds nothing proves nothing").hasSizeGreaterThan(200);
            assertThat(keys).allSatisfy(key -> assertThat(ENGLISH.keys()).containsAnyOf(key, key + ".other"));
        }
    }

    /** Names of pages, kinds of exports and the like stand in constants, far from where they are asked for. */
    @Test
    void whateverLooksLikeAKeyIsOne() throws IOException {
        var keys = ENGLISH.keys().stream().map(key -> PLURAL.matcher(key).replaceAll("")).collect(Collectors.toSet());
        keys.addAll(ENGLISH.keys());
        var families = keys.stream().map(key -> key.substring(0, key.indexOf('.') + 1)).collect(Collectors.toSet());
        assertThat(literals().stream().filter(text -> families.contains(text.substring(0, text.indexOf('.') + 1)))
            .filter(text -> text.contains(".") && !FILE.matcher(text).find())).isSubsetOf(keys);
    }

    /** A sentence in a view would be said in English in every language; one of an exception is for the log. */
    @Test
    void noViewHasWordsOfItsOwn() throws IOException {
        var literal = Pattern.compile("\"([^\"]*)\"");
        var words = Pattern.compile("\\p{L}{2,} \\p{L}");
        try (var files = Files.walk(Path.of("src/main/java/serverlesslabel/view")).filter(Files::isRegularFile)) {
            assertThat(files.flatMap(file -> read(file).lines()).filter(line -> !line.contains("Exception("))
                .flatMap(line -> literal.matcher(line).results().map(found -> found.group(1))))
                .noneMatch(said -> words.matcher(said).find());
        }
    }

    @ParameterizedTest
    @EnumSource
    void whateverIsInTheWayHasItsWords(FileFailure.Kind kind) {
        assertThat(ENGLISH.keys()).contains(FileFailure.of(kind).key());
    }

    @ParameterizedTest
    @EnumSource
    void everyKeyIsThereInEveryLanguage(Language language) {
        assertThat(Texts.of(language).keys()).isEqualTo(ENGLISH.keys());
    }

    /** Of two texts with one key Java takes the later without a word; that is how merged changes get lost. */
    @ParameterizedTest
    @EnumSource
    void noKeyIsThereTwice(Language language) {
        var file = read(WORDS.resolve(language.file()));
        assertThat(file.lines().filter(line -> line.contains("=")).map(line -> line.substring(0, line.indexOf('='))))
            .doesNotHaveDuplicates();
    }

    /** In a message format a single quote swallows what follows it, so each that is seen is written as two. */
    @ParameterizedTest
    @EnumSource
    void noTextHasALonelyApostrophe(Language language) {
        var texts = Texts.of(language);
        assertThat(texts.keys()).allSatisfy(key ->
            assertThat(texts.pattern(key).replace("''", "")).doesNotContain("'"));
    }

    /** Neither one that is left open nor one around a word, which a message format takes for a mistake. */
    @ParameterizedTest
    @EnumSource
    void noTextHasABraceOfItsOwn(Language language) {
        var texts = Texts.of(language);
        assertThat(texts.keys()).allSatisfy(key -> assertThat(PLACEHOLDER.matcher(texts.pattern(key)).replaceAll(""))
            .doesNotContain("{", "}"));
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageFillsInTheSameThings(Language language) {
        var texts = Texts.of(language);
        assertThat(ENGLISH.keys()).allSatisfy(key ->
            assertThat(placeholders(texts, key)).isEqualTo(placeholders(ENGLISH, key)));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    void noTextIsEmptyOrStillEnglish(Language language) {
        var texts = Texts.of(language);
        var same = SAME.getOrDefault(language, List.of());
        assertThat(ENGLISH.keys()).allSatisfy(key -> {
            var english = ENGLISH.pattern(key);
            assertThat(texts.pattern(key)).isNotBlank();
            if (hasWords(english) && !same.contains(english)) assertThat(texts.pattern(key)).isNotEqualTo(english);
        });
    }

    @Test
    void everyFileOfWordsBelongsToALanguage() throws IOException {
        try (var files = Files.list(WORDS)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith("Texts")))
                .containsExactlyInAnyOrderElementsOf(Stream.of(Language.values()).map(Language::file).toList());
        }
    }

    /** What a typesetter would mark: other quotes, a break before a percent sign, dots that are no ellipsis. */
    @Test
    void germanIsSetAsInGermanBooks() {
        var german = Texts.of(Language.GERMAN);
        assertThat(german.keys()).allSatisfy(key -> assertThat(german.pattern(key))
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
