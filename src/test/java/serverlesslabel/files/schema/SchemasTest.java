package serverlesslabel.files.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.harrel.jsonschema.ValidatorFactory;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import serverlesslabel.domain.AnswerType;
import serverlesslabel.domain.Question;
import serverlesslabel.files.catalog.CatalogReader;
import serverlesslabel.text.SafeText;

/** The schemas that editors and the program share. */
class SchemasTest {

    private static final Path FOLDER = Path.of("catalog/schema");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {"rubric", "profiles", "service", "rubric-words", "profiles-words", "services-words"})
    void aSchemaIsWhatItsDialectWants(String name) throws IOException {
        var text = Files.readString(FOLDER.resolve(name + ".schema.json"));
        // Registering checks a schema against the schema of schemas.
        var validator = new ValidatorFactory().withJsonNodeFactory(new SchemaNode.Factory()).createValidator();
        assertThat(validator.registerSchema(URI.create("urn:" + name), text)).isNotNull();
    }

    /** Every schema has its own copy of the pattern, because editors read each schema alone. */
    @ParameterizedTest
    @ValueSource(strings = {"rubric", "profiles", "service", "rubric-words", "profiles-words", "services-words"})
    void aLineIsToASchemaWhatItIsToTheReaders(String name) throws IOException {
        var line = Pattern.compile(MAPPER.readTree(FOLDER.resolve(name + ".schema.json").toFile())
            .at("/$defs/line/pattern").asText().replaceAll("\\$$", "\\\\z"));
        for (int character = 0; character <= 0x1FFFF; character++)
            for (var text : List.of(Character.toString(character), "a" + Character.toString(character)))
                assertThat(line.matcher(text).find()).as("U+%04X", character).isEqualTo(SafeText.isLine(text));
    }

    /** Every file names its schema by a path that leads there, so that editors find it. */
    @ParameterizedTest
    @MethodSource("files")
    void aFileNamesItsSchema(Path file) throws IOException {
        var schema = MAPPER.readTree(file.toFile()).path("$schema").asText();
        assertThat(file.resolveSibling(schema).normalize()).isIn(schemas()).isRegularFile();
    }

    /** What editors offer while a service is written: the facts of the shipped rubric, as hints that bind nobody. */
    @Test
    void theServiceSchemaKnowsTheFactsOfTheRubric() throws IOException {
        var schema = (ObjectNode) MAPPER.readTree(FOLDER.resolve("service.schema.json").toFile());
        var hints = MAPPER.createObjectNode();
        CatalogReader.shipped().rubric().questions().forEach(question -> hints.set(question.id(), hint(question)));
        ((ObjectNode) schema.at("/$defs/service/properties/facts")).set("properties", hints);
        mustBe(schema, "service.schema.json");
    }

    /** The same for the characteristics in profiles. */
    @Test
    void theProfilesSchemaKnowsTheCharacteristicsOfTheRubric() throws IOException {
        var schema = (ObjectNode) MAPPER.readTree(FOLDER.resolve("profiles.schema.json").toFile());
        var weights = (ObjectNode) schema.at("/$defs/profile/properties/weights");
        var hints = MAPPER.createObjectNode();
        CatalogReader.shipped().rubric().characteristics().forEach(characteristic -> {
            var hint = weights.get("additionalProperties").deepCopy();
            hints.set(characteristic.id(), ((ObjectNode) hint)
                .put("description", characteristic.name() + ": " + characteristic.swing() + "."));
        });
        weights.set("properties", hints);
        mustBe(schema, "profiles.schema.json");
    }

    private static ObjectNode hint(Question question) {
        var hint = MAPPER.createObjectNode().put("$ref", "#/$defs/fact");
        hint.put("description", question.name() + ". " + question.asks());
        var examples = hint.putObject("properties").putObject("value").putArray("examples");
        if (question.answers() instanceof AnswerType.SingleChoice choices) choices.names().keySet()
            .forEach(examples::add);
        else if (question.answers() instanceof AnswerType.YesNo) examples.add(true).add(false);
        return hint;
    }

    private static void mustBe(ObjectNode wanted, String name) throws IOException {
        var text = MAPPER.writer(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
            .withArrayIndenter(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE)).writeValueAsString(wanted) + "\n";
        var made = Files.createDirectories(Path.of("target/schema")).resolve(name);
        Files.writeString(made, text);
        assertThat(Files.readString(FOLDER.resolve(name))).as("compare " + made + ", and copy it over")
            .isEqualTo(text);
    }

    private static List<Path> schemas() {
        return Stream.of("rubric", "profiles", "service", "rubric-words", "profiles-words", "services-words")
            .map(name -> FOLDER.resolve(name + ".schema.json")).toList();
    }

    private static List<Path> files() throws IOException {
        try (var found = Files.walk(Path.of("catalog"))) {
            return found.filter(file -> file.toString().endsWith(".json")).filter(file -> !file.startsWith(FOLDER))
                .sorted().toList();
        }
    }
}
