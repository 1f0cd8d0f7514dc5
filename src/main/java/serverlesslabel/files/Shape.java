package serverlesslabel.files;

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

/**
 * The shape a kind of file has, said once, in a JSON Schema under {@code catalog/schema} that editors read too. What a
 * schema cannot say, the readers do.
 */
final class Shape {

    private static final String FOLDER = "/serverlesslabel/catalog/schema/";

    private final Json schema;
    private final Validator validator;
    private final URI address;

    private Shape(String name) {
        schema = JsonText.parse(text(name), new Problems(name)).orElseThrow();
        // The schemas themselves are checked once, by a test.
        validator = new ValidatorFactory().withDisabledSchemaValidation(true)
            .withJsonNodeFactory(new SchemaNode.Factory()).createValidator();
        address = validator.registerSchema(URI.create("urn:" + name), SchemaNode.of(schema));
    }

    /** The shape of {@code rubric.json}. */
    static Shape ofRubric() {
        return new Shape("rubric.schema.json");
    }

    /** The shape of {@code profiles.json}. */
    static Shape ofProfiles() {
        return new Shape("profiles.schema.json");
    }

    /** The shape of {@code rubric.de.json} and the like. */
    static Shape ofRubricWords() {
        return new Shape("rubric-words.schema.json");
    }

    /** The shape of {@code profiles.de.json} and the like. */
    static Shape ofProfilesWords() {
        return new Shape("profiles-words.schema.json");
    }

    /** The shape of a file below {@code services}. */
    static Shape ofServices() {
        return new Shape("service.schema.json");
    }

    /** Notes where a file has another shape; gives the places. */
    List<Pointer> check(Json json, Problems problems) {
        var result = validator.validate(address, SchemaNode.of(json));
        if (result.isValid()) return List.of();
        var errors = result.getErrors().stream().filter(Shape::decides).toList();
        var byPlace = new LinkedHashMap<Pointer, List<Error>>();
        errors.forEach(error ->
            byPlace.computeIfAbsent(place(error), place -> new ArrayList<>()).add(error));
        Set<Pointer> wrong = new HashSet<>();
        byPlace.forEach((place, found) -> {
            new ShapeWords(schema, json, place, found).says().forEach(problems::add);
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
        try (InputStream in = Shape.class.getResourceAsStream(FOLDER + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the schema " + name + " cannot be read", e);
        }
    }
}
