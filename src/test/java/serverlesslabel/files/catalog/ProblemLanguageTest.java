package serverlesslabel.files.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import serverlesslabel.domain.Problem;
import serverlesslabel.files.evidence.LookupPeriod;
import serverlesslabel.state.CatalogSelection;
import serverlesslabel.text.Language;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.ProblemWords;

/** What is wrong in a catalog is said in the language of the reader. */
class ProblemLanguageTest {

    private static final Texts ENGLISH = Texts.english();
    private static final Texts GERMAN = Texts.of(Language.GERMAN);
    private static final Pattern QUOTED = Pattern.compile("„[^“]*“|\\([^)]*\\)");
    /** Where names of the file are listed, they are not translated. */
    private static final Pattern LISTED = Pattern.compile("(zur Wahl stehen|eines von): .*");
    private static final Pattern ENGLISH_WORD = Pattern.compile("\\b(the|a|is|it|must|not|of|to|be|and|or|one|there|"
        + "this|with|which|at|by|no|from|has|list|least|you|did|mean|use|look|text|file|number)\\b");
    private static final String SERVICE = """
        {
          "id": "acme-queue",
          "name": "Acme Queue",
          "provider": "Acme",
          "category": "messaging",
          "documentation": "https://acme.example/queue",
          "facts": {
            "sla": { "value": 99.9, "basis": "documented", "source": "https://acme.example/sla",
              "checked": "2026-11-23" },
            "tenfold-ramp": { "value": true, "basis": "recalled" }
          }
        }
        """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`\"name\": \"Acme Queue\",`|``",
        "`\"name\"`|`\"nmae\"`",
        "`\"name\"`|`\"xyz\": 1, \"name\"`",
        "`\"Acme Queue\"`|`\"\"`",
        "`\"Acme Queue\"`|`7`",
        "`\"Acme Queue\"`|`{}`",
        "`\"Acme Queue\"`|`null`",
        "`messaging`|`mesaging`",
        "`messaging`|`x`",
        "`\"sla\"`|`\"slaa\"`",
        "`99.9`|`100.1`",
        "`99.9`|`\"99.9\"`",
        "`99.9`|`1e999999999`",
        "`\"value\": true`|`\"value\": \"yes\"`",
        "`\"documented\"`|`\"seen\"`",
        "`https://acme.example/sla`|`http://acme.example/sla`",
        "`https://acme.example/sla`|`https://`",
        "`2026-11-23`|`23.11.2026`",
        "`2026-11-23`|`2026-02-30`",
        "`2026-11-23`|`2126-11-23`",
        "`, \"source\": \"https://acme.example/sla\"`|``",
        "`acme-queue`|`Acme Queue`",
        "`\"facts\": {`|`\"facts\": 3, \"x\": {`",
        "`\"facts\": {`|`\"levels\": { \"elastik\": { \"level\": 7 } }, \"x\": {`",
        "`\"provider\": \"Acme\",`|`\"provider\": \"Acme\" \"x\",`",
        "`\"provider\": \"Acme\",`|`\"provider\": Acme,`",
        "`\"provider\": \"Acme\",`|`\"provider\": \"Acme,`",
        "`\"provider\"`|`\"name\"`",
        "`\"provider\": \"Acme\",`|`\"provider\": 0x1,`",
        "`\"provider\": \"Acme\",`|`\"provider\": [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[`",
        "`\"provider\": \"Acme\",`|`\"provider\": [`",
    })
    void aMistakeInAServiceIsSaidInGerman(String what, String instead) throws IOException {
        assertThat(SERVICE).contains(what);
        Files.writeString(services().resolve("wrong.json"), SERVICE.replace(what, instead));
        mustBeGerman(read());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]x", "{\"a\": ", "7", "[7]", "{}"})
    void aFileThatIsNoServiceIsSaidInGerman(String text) throws IOException {
        Files.writeString(services().resolve("wrong.json"), text);
        mustBeGerman(read());
    }

    @Test
    void aFileInAnotherCodingAndOneTwiceAreSaidInGerman() throws IOException {
        Files.write(services().resolve("latin.json"), new byte[] {'"', (byte) 0xFC, '"'});
        Files.writeString(services().resolve("erste.json"), SERVICE);
        Files.writeString(services().resolve("zweite.json"), SERVICE);
        Files.write(services().resolve("large.json"), new byte[17 << 20]);
        assertThat(mustBeGerman(read())).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "name", "name,name,x", "\"name", "name,provider,category,documentaton,mode"})
    void aMistakeInATableIsSaidInGerman(String text) throws IOException {
        Files.writeString(services().resolve("wrong.csv"), text);
        mustBeGerman(read());
    }

    @Test
    void aFolderThatIsNotThereIsSaidInGerman() {
        mustBeGerman(read());
        mustBeGerman(CatalogReader.read(CatalogSelection.of(List.of(folder.resolve("none"))), "en").problems());
    }

    /** Each place of the shipped rubric spoilt once in each of several ways, and profiles and translations too. */
    @ParameterizedTest
    @MethodSource("spoilings")
    void aMistakeInARubricOrItsWordsIsSaidInGerman(String file, String what, String instead) throws IOException {
        services();
        for (var name : List.of("rubric.json", "profiles.json", "rubric.de.json", "profiles.de.json"))
            Files.copy(Path.of("catalog", name), folder.resolve(name));
        var good = Files.readString(folder.resolve(file));
        assertThat(good).contains(what);
        Files.writeString(folder.resolve(file), good.replace(what, instead));
        mustBeGerman(CatalogReader.check(CatalogSelection.of(List.of(folder)), LookupPeriod.untilToday()).problems());
    }

    private static Stream<Arguments> spoilings() {
        return Stream.of(
            Arguments.of("rubric.json", "\"kind\": \"steps\"", "\"kind\": \"sum\""),
            Arguments.of("rubric.json", "\"kind\": \"steps\",", ""),
            Arguments.of("rubric.json", "\"A\": 90", "\"A\": 70"),
            Arguments.of("rubric.json", "\"G\": 0", "\"G\": 1"),
            Arguments.of("rubric.json", "\"level\": 4", "\"level\": 7"),
            Arguments.of("rubric.json", "\"level\": 4", "\"level\": 1"),
            Arguments.of("rubric.json", "\"at most\"", "\"at mots\""),
            Arguments.of("rubric.json", "\"at most\"", "\"one of\""),
            Arguments.of("rubric.json", "\"is\": \"", "\"at least\": \""),
            Arguments.of("rubric.json", "\"weight\": ", "\"weight\": 1"),
            Arguments.of("rubric.json", "\"most\": 100", "\"most\": -5"),
            Arguments.of("rubric.json", "\"compute\": \"", "\"Comp ute\": \""),
            Arguments.of("rubric.json", "\"figures\": [", "\"figures\": [ 7, "),
            Arguments.of("rubric.json", "\"steps\": [", "\"steps\": [], \"x\": ["),
            Arguments.of("rubric.json", "\"version\"", "\"vresion\""),
            Arguments.of("rubric.json", "\"characteristics\": [", "\"characteristics\": [], \"x\": ["),
            Arguments.of("profiles.json", "\"durable\"", "\"duarble\""),
            Arguments.of("profiles.json", "\"id\": \"hobby-project\"", "\"id\": \"reference\""),
            Arguments.of("profiles.json", "\"durable\": ", "\"durable\": 9"),
            Arguments.of("profiles.json", "\"profiles\": [", "\"profiles\": 3, \"x\": ["),
            Arguments.of("rubric.de.json", "\"compute\"", "\"computer\""),
            Arguments.of("rubric.de.json", "\"id\": \"elastic\"", "\"id\": \"durable\""),
            Arguments.of("rubric.de.json", "\"characteristics\": [", "\"characteristics\": [ 7, "),
            Arguments.of("profiles.de.json", "\"id\": \"hobby-project\"", "\"id\": \"hobby\""),
            Arguments.of("profiles.de.json", "\"profiles\": [", "\"profiles\": [ { \"id\": 7 }, "));
    }

    /** Whatever the readers find, none of its parts is English. */
    @Test
    void noGermanTextOfAProblemHasEnglishWords() {
        assertThat(GERMAN.keys().stream().filter(key -> key.startsWith("problem.")))
            .allSatisfy(key -> mustBeGerman(GERMAN.get(key, "0", "1", "2")));
    }

    /** What an editor shows from the schema, this program says in English, and all it says has a key. */
    @ParameterizedTest
    @ValueSource(strings = {"rubric", "profiles", "service", "rubric-words", "profiles-words", "services-words"})
    void editorsAndTheProgramSayTheSame(String name) throws IOException {
        var schema = new ObjectMapper().readTree(Path.of("catalog/schema", name + ".schema.json").toFile());
        var nodes = nodes(schema).toList();
        assertThat(nodes).filteredOn(each -> each.path("title").isTextual())
            .allSatisfy(each -> mustAgree(each, "title", "x-title"));
        assertThat(nodes).filteredOn(each -> each.path("errorMessage").isTextual())
            .allSatisfy(each -> mustAgree(each, "errorMessage", "x-message"));
    }

    private static void mustAgree(JsonNode node, String words, String key) {
        assertThat(ENGLISH.get(node.path(key).asText())).isEqualTo(node.path(words).asText());
    }

    private static Stream<JsonNode> nodes(JsonNode node) {
        return Stream.concat(Stream.of(node),
            Stream.iterate(0, i -> i < node.size(), i -> i + 1).flatMap(i -> nodes(child(node, i))));
    }

    private static JsonNode child(JsonNode node, int place) {
        var children = node.elements();
        for (int i = 0; i < place; i++) children.next();
        return children.next();
    }

    private static List<Problem> mustBeGerman(List<Problem> problems) {
        assertThat(problems).isNotEmpty().allSatisfy(problem -> {
            var says = ProblemWords.sentence(problem, GERMAN);
            assertThat(says).isNotEqualTo(ProblemWords.sentence(problem, ENGLISH));
            mustBeGerman(says);
        });
        return problems;
    }

    private static void mustBeGerman(String says) {
        var own = LISTED.matcher(QUOTED.matcher(says).replaceAll("")).replaceAll("");
        assertThat(ENGLISH_WORD.matcher(own).results().map(each -> each.group())).as(says).isEmpty();
    }

    private List<Problem> read() {
        return CatalogReader.read(CatalogSelection.of(List.of(folder)), "en").problems();
    }

    private Path services() throws IOException {
        return Files.createDirectories(folder.resolve("services"));
    }
}
