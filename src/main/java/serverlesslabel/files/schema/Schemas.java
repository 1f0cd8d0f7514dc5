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
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import serverlesslabel.domain.Message;
import serverlesslabel.files.json.Json;
import serverlesslabel.files.json.JsonText;
import serverlesslabel.files.json.Pointer;
import serverlesslabel.files.json.Problems;

/**
 * Checks files against the JSON Schemas under {@code catalog/schema}, which editors read too. A schema is compiled when
 * the first file of its kind is checked. What a schema cannot express, the readers of catalogs check. Files may be
 * checked on several threads at once.
 */
public class Schemas {

    /** Accepts every file without a check, for files that the build has checked. */
    public static final Schemas TRUSTED = new Schemas() {
        @Override
        public List<Pointer> check(Kind kind, Json json, Problems problems) {
            return List.of();
        }
    };

    private static final String FOLDER = "/serverlesslabel/catalog/schema/";

    private static final Message UNREAD = Message.of("problem.must.other");

    private final Map<Kind, Schema> compiled = new EnumMap<>(Kind.class);
    // Made with the first schema. What it needs for itself it reads once for all of them.
    private @Nullable Validator validator;

    /** The kinds of files in a catalog. */
    public enum Kind {
        RUBRIC("rubric"), PROFILES("profiles"), SERVICES("service"), RUBRIC_WORDS("rubric-words"),
        PROFILES_WORDS("profiles-words"),
        SERVICES_WORDS("services-words");

        private final String name;

        Kind(String name) {
            this.name = name + ".schema.json";
        }
    }

    private record Schema(Json json, URI address) {}

    /**
     * Reports where a file violates the schema of its kind.
     *
     * @return the places of the violations, each once; empty if the file is valid
     * @throws UncheckedIOException if the program's own schema cannot be read
     */
    public List<Pointer> check(Kind kind, Json json, Problems problems) {
        var checking = validator();
        var schema = schema(kind, checking);
        var result = checking.validate(schema.address, SchemaNode.of(json));
        if (result.isValid()) return List.of();
        var byPlace = new LinkedHashMap<Pointer, List<Error>>();
        result.getErrors().stream().filter(Schemas::decides).forEach(error ->
            byPlace.computeIfAbsent(place(error), place -> new ArrayList<>()).add(error));
        byPlace.forEach((place, found) -> {
            // Nobody reads what is only counted.
            if (problems.isFull()) problems.add(place.resolve(json).orElseThrow().spot(), UNREAD);
            else new SchemaMessages(schema.json, json, place, found).messages().forEach(problems::add);
        });
        return List.copyOf(byPlace.keySet());
    }

    // Errors inside oneOf and if are attempts of the validator; what counts is the error of the whole.
    private static boolean decides(Error error) {
        var keyword = error.getKeyword();
        return !error.getEvaluationPath().contains("/oneOf/") && !error.getEvaluationPath().contains("/if/")
            && !List.of("if", "allOf", "$ref").contains(String.valueOf(keyword));
    }

    // An unknown member is an error of its object, in which the correctly spelled member may be missing.
    private static Pointer place(Error error) {
        var place = Pointer.of(error.getInstanceLocation());
        return error.getKeyword() == null ? place.parent() : place;
    }

    private synchronized Schema schema(Kind kind, Validator checking) {
        return compiled.computeIfAbsent(kind, missing -> compile(missing, checking));
    }

    private synchronized Validator validator() {
        // A test checks the schemas themselves.
        if (validator == null) validator = new ValidatorFactory().withDisabledSchemaValidation(true)
            .withJsonNodeFactory(new SchemaNode.Factory()).createValidator();
        return validator;
    }

    private static Schema compile(Kind kind, Validator validator) {
        var json = JsonText.parse(text(kind.name), new Problems(kind.name)).orElseThrow();
        return new Schema(json, validator.registerSchema(URI.create("urn:" + kind.name),
            SchemaNode.of(strict(json))));
    }

    // The $ of JSON Schema is the very end of a text; that of Java also stands before a line break there. The library
    // finds what is there twice by comparing each with each, which the readers do faster.
    private static Json strict(Json json) {
        if (json instanceof Json.Items items)
            return new Json.Items(items.spot(), items.list().stream().map(Schemas::strict).toList());
        if (!(json instanceof Json.Members members)) return json;
        var all = new LinkedHashMap<String, Json.Member>();
        members.byName().forEach((name, member) -> {
            if (!name.equals("uniqueItems")) all.put(name.startsWith("^") ? strict(name) : name,
                new Json.Member(member.spot(), name.equals("pattern") && member.value() instanceof Json.Text text
                    ? new Json.Text(text.spot(), strict(text.text())) : strict(member.value())));
        });
        return new Json.Members(members.spot(), all);
    }

    private static String strict(String pattern) {
        return pattern.endsWith("$") ? pattern.substring(0, pattern.length() - 1) + "\\z" : pattern;
    }

    private static String text(String name) {
        try (InputStream in = Schemas.class.getResourceAsStream(FOLDER + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the schema " + name + " cannot be read", e);
        }
    }
}
