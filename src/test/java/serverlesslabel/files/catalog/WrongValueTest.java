package serverlesslabel.files.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import serverlesslabel.SmallCatalog;
import serverlesslabel.domain.Problem;
import serverlesslabel.state.CatalogSelection;

/** Values of another kind than expected, at every place of every kind of file. */
class WrongValueTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    /** Members whose names are ids: one place stands for all of them. */
    private static final List<String> BY_ID = List.of("categories", "facts", "values", "weights", "classes", "levels");
    private static final List<String> VALUES = List.of("null", "true", "1.5", "1e999", "[]", "{}", "\"\\u3000\"",
        "\"\\ud800\"", "\"a\\u0085\"");

    @TempDir
    private Path folder;

    @BeforeEach
    void aSmallCatalog() throws IOException {
        for (var name : List.of("rubric.json", "rubric.de.json", "profiles.json", "profiles.de.json"))
            Files.copy(SmallCatalog.file(name), folder.resolve(name));
        Files.writeString(Files.createDirectories(folder.resolve("services")).resolve("good.json"),
            GoodCatalog.GOOD.replace("acme-queue", "acme-good"));
        Files.writeString(folder.resolve("services/queue.json"), GoodCatalog.GOOD);
    }

    @ParameterizedTest
    @CsvSource({"rubric.json, en", "rubric.de.json, de", "profiles.json, en", "profiles.de.json, de",
        "services/queue.json, en"})
    void isAProblemAndNeverAMistakeOfTheProgram(String name, String language) throws IOException {
        var file = folder.resolve(name);
        var whole = MAPPER.readTree(file.toFile());
        for (var place : places(whole).values()) for (var value : VALUES) {
            var copy = whole.deepCopy();
            put(copy, place, value);
            Files.writeString(file, MAPPER.writeValueAsString(copy));
            var catalog = CatalogReader.read(CatalogSelection.of(List.of(folder)), language);
            assertThat(catalog.problems()).as("%s = %s", place, value).extracting(problem -> problem.message().key())
                .doesNotContain("problem.file.mistake");
            if (!name.equals("rubric.json")) assertThat(catalog.services()).as("%s = %s", place, value)
                .extracting(service -> service.id().text()).contains("acme-good");
        }
    }

    /** What stands in place of a value of a service, and what is said of it. */
    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "/facts/sla/basis|null|\"basis\" is null; use one of: documented, recalled",
        "/facts/sla/basis|true|\"basis\" is true or false; use one of: documented, recalled",
        "/facts/sla/basis|1.5|\"basis\" is 1.5; use one of: documented, recalled",
        "/facts/sla/value|1e999|or a number, or true or false, not a number of more than 100 digits",
        "/category|\"\\u3000\"|it must be a text on one line, not empty",
        "/provider|\"\\u2003\\u2028\"|it must be a text on one line, not empty",
        "/provider|\"\\u0085\"|it must be a text on one line, not empty",
        "/name|\"\\u009b31mRED\"|\"name\" is \"\uFFFD31mRED\"; it must be a text on one line",
        "/name|\"\\ud83d\"|it must be a text on one line",
        "/id|\"acme\\u0085\"|must be lower-case letters, digits and hyphens",
    })
    void isToldAsItIs(String place, String value, String says) throws IOException {
        var file = folder.resolve("services/queue.json");
        var whole = MAPPER.readTree(file.toFile());
        put(whole, JsonPointer.compile(place), value);
        Files.writeString(file, MAPPER.writeValueAsString(whole));
        var catalog = CatalogReader.read(CatalogSelection.of(List.of(folder)), "en");
        assertThat(catalog.services()).hasSize(1);
        assertThat(catalog.problems()).singleElement().extracting(InEnglish::sentence).asString().contains(says);
    }

    @Test
    void aTextThatIsTooLongIsCalledLongAndNothingElse() throws IOException {
        var file = folder.resolve("services/queue.json");
        Files.writeString(file, Files.readString(file).replace("Acme Queue", "x".repeat(2001)));
        assertThat(problems()).singleElement().extracting(InEnglish::sentence).asString()
            .endsWith("it must be 2,000 characters at most");
    }

    @Test
    void nestingIsToldWhereItGoesTooDeep() throws IOException {
        Files.writeString(folder.resolve("services/queue.json"), "\n" + "[".repeat(65) + "]".repeat(65));
        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.column()).isGreaterThan(60);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "undefined", "nul", "0x1F", "+1", "01", ".5"})
    void whatOnlyLooksLikeAValueIsToldWhereItStands(String value) throws IOException {
        var file = folder.resolve("services/queue.json");
        Files.writeString(file, Files.readString(file).replace("99.9", value));
        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(9);
            assertThat(InEnglish.sentence(problem)).startsWith("not JSON");
        });
    }

    private List<Problem> problems() {
        return CatalogReader.read(CatalogSelection.of(List.of(folder)), "en").problems();
    }

    // One place for each path whose indices and ids are left out.
    private static Map<String, JsonPointer> places(JsonNode whole) {
        var places = new TreeMap<String, JsonPointer>();
        collect(whole, JsonPointer.empty(), new ArrayList<>(), "", places);
        return places;
    }

    private static void collect(JsonNode node, JsonPointer place, List<String> shape, String name,
                                Map<String, JsonPointer> places) {
        places.putIfAbsent(String.join("/", shape), place);
        if (node instanceof ArrayNode list) for (int i = 0; i < list.size(); i++)
            collect(list.get(i), place.appendIndex(i), with(shape, "*"), "", places);
        if (node instanceof ObjectNode object) for (var member : object.properties())
            collect(member.getValue(), place.appendProperty(member.getKey()),
                with(shape, BY_ID.contains(name) ? "*" : member.getKey()), member.getKey(), places);
    }

    private static List<String> with(List<String> shape, String step) {
        var longer = new ArrayList<>(shape);
        longer.add(step);
        return longer;
    }

    private static void put(JsonNode whole, JsonPointer place, String value) {
        if (place.equals(JsonPointer.empty())) return;
        var holder = whole.at(place.head());
        var raw = MAPPER.getNodeFactory().rawValueNode(new RawValue(value));
        if (holder instanceof ArrayNode list) list.set(place.last().getMatchingIndex(), raw);
        else ((ObjectNode) holder).set(place.last().getMatchingProperty(), raw);
    }
}
