package serverlesslabel.files.schema;

import dev.harrel.jsonschema.Error;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import serverlesslabel.files.json.Json;
import serverlesslabel.files.json.JsonText;
import serverlesslabel.files.json.Pointer;
import serverlesslabel.files.json.Problems;

/**
 * The shape a kind of file has, said once, in a JSON Schema under {@code catalog/schema} that editors read too. What a
 * schema cannot say, the readers do.
 */
public final class SchemaCheck {

    private static final String FOLDER = "/serverlesslabel/catalog/schema/";

    private final Json schema;
    private final Validator validator;
    private final URI address;

    private SchemaCheck(String name) {
        schema = JsonText.parse(text(name), new Problems(name)).orElseThrow();
        // The schemas themselves are checked once, by a test.
        validator = new ValidatorFactory().withDisabledSchemaValidation(true)
            .withJsonNodeFactory(new SchemaNode.Factory()).createValidator();
        address = validator.registerSchema(URI.create("urn:" + name), SchemaNode.of(schema));
    }

    /** The shape of {@code rubric.json}. */
    public static SchemaCheck ofRubric() {
        return new SchemaCheck("rubric.schema.json");
    }

    /** The shape of {@code profiles.json}. */
    static SchemaCheck ofProfiles() {
        return new SchemaCheck("profiles.schema.json");
    }

    /** The shape of {@code rubric.de.json} and the like. */
    public static SchemaCheck ofRubricWords() {
        return new SchemaCheck("rubric-words.schema.json");
    }

    /** The shape of {@code profiles.de.json} and the like. */
    static SchemaCheck ofProfilesWords() {
        return new SchemaCheck("profiles-words.schema.json");
    }

    /** The shape of a file below {@code services}. */
    public static SchemaCheck ofServices() {
        return new SchemaCheck("service.schema.json");
    }

    /** Notes where a file has another shape; gives the places. */
    public List<Pointer> check(Json json, Problems problems) {
        var result = validator.validate(address, SchemaNode.of(json));
        if (result.isValid()) return List.of();
        var errors = result.getErrors().stream().filter(SchemaCheck::decides).toList();
        var byPlace = new LinkedHashMap<Pointer, List<Error>>();
        errors.forEach(error ->
            byPlace.computeIfAbsent(place(error), place -> new ArrayList<>()).add(error));
        Set<Pointer> wrong = new HashSet<>();
        byPlace.forEach((place, found) -> {
            new SchemaMessages(schema, json, place, found).says().forEach(problems::add);
            wrong.add(place);
        });
        return List.copyOf(wrong);
    }

    // What a choice of shapes tried in vain, or asked for first, is no mistake by itself.
    private static boolean decides(Error error) {
        var keyword = error.getKeyword();
        return !error.getEvaluationPath().contains("/oneOf/") && !error.getEvaluationPath().contains("/if/")
            && !List.of("if", "allOf", "$ref").contains(String.valueOf(keyword));
    }

    // An unknown member is a mistake of the object it is in, where its right name may be missing.
    private static Pointer place(Error error) {
        var place = Pointer.of(error.getInstanceLocation());
        return error.getKeyword() == null ? place.parent() : place;
    }

    private static String text(String name) {
        try (InputStream in = SchemaCheck.class.getResourceAsStream(FOLDER + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the schema " + name + " cannot be read", e);
        }
    }
}
