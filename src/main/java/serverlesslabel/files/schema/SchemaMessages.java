package serverlesslabel.files.schema;

import dev.harrel.jsonschema.Error;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import serverlesslabel.domain.Message;
import serverlesslabel.files.json.Json;
import serverlesslabel.files.json.Pointer;
import serverlesslabel.files.json.Position;
import serverlesslabel.files.json.Suggestion;

/**
 * Turns the schema violations at one place of a file into messages. Where the schema has words of its own, in the
 * member {@code errorMessage} that editors show, the member {@code x-message} beside it holds the key of the same words
 * in all languages; so does {@code x-title} beside {@code title}.
 */
final class SchemaMessages {

    private static final Map<String, Message> TYPES = Map.of("object", Message.of("problem.type.object", "{ }"),
        "array", Message.of("problem.type.array"), "string", Message.of("problem.type.string"),
        "number", Message.of("problem.number"), "integer", Message.of("problem.type.integer"),
        "boolean", Message.of("problem.type.boolean"));

    /** In characters; a wrong text is cut to this length, so that the expected value still fits the sentence. */
    private static final int LONGEST = 60;

    private final Json schema;
    private final Json file;
    private final Pointer place;
    private final List<Error> errors;
    private final Map<Position, Message> messages = new LinkedHashMap<>();

    /**
     * The violations at one place.
     *
     * @param errors at least one
     */
    SchemaMessages(Json schema, Json file, Pointer place, List<Error> errors) {
        this.schema = schema;
        this.file = file;
        this.place = place;
        this.errors = errors;
    }

    /** Returns at least one message, and at most one for each position: a consequence of an error is not reported. */
    Map<Position, Message> messages() {
        var here = place.resolve(file).orElseThrow();
        if (here instanceof Json.Members members) names(members);
        if (messages.isEmpty()) messages.put(here.spot(), about(here, errors.get(0)));
        return messages;
    }

    // A mistyped name is reported once, and not as an unknown and a missing member.
    private void names(Json.Members members) {
        var missing = missing(members);
        for (var error : errors) if (error.getKeyword() == null) {
            var name = Pointer.of(error.getInstanceLocation()).last().orElseThrow();
            var known = known(error);
            messages.put(Optional.ofNullable(members.byName().get(name)).orElseThrow().spot(), known.isEmpty()
                ? Message.of("problem.subject", named(name),
                    ownWords(node(error).parent()).orElse(Message.of("problem.must.go")))
                : Message.of("problem.unknown.field", name, Suggestion.message(name, known), subject(error)));
            Suggestion.nearest(name, missing).ifPresent(missing::remove);
        }
        if (!missing.isEmpty()) messages.putIfAbsent(members.spot(),
            Message.of("problem.missing", subject(errors.get(0)), List.copyOf(missing)));
    }

    private Set<String> missing(Json.Members members) {
        var missing = new LinkedHashSet<String>();
        errors.stream().filter(error -> "required".equals(error.getKeyword()))
            .forEach(error -> texts(member(node(error), "required")).stream()
                .filter(name -> !members.byName().containsKey(name)).forEach(missing::add));
        errors.stream().filter(error -> "dependentRequired".equals(error.getKeyword()))
            .forEach(error -> object(member(node(error), "dependentRequired")).forEach((name, needed) ->
                texts(Optional.of(needed.value())).stream().filter(text -> members.byName().containsKey(name)
                    && !members.byName().containsKey(text)).forEach(missing::add)));
        return missing;
    }

    private List<String> known(Error error) {
        return object(member(node(error).parent(), "properties")).keySet().stream()
            .filter(name -> !name.startsWith("$")).toList();
    }

    private Message about(Json here, Error error) {
        var words = ownWords(node(error));
        return switch (error.getKeyword()) {
            case "type" -> scalar(here) && words.isPresent() && !types(error).contains("object")
                ? is("problem.is.must", here, words.get())
                : Message.of("problem.type", subject(error), types(error).stream().map(TYPES::get)
                    .reduce((one, other) -> Message.of("problem.or", one, other)).orElseThrow(), here.kind());
            case "enum", "const" -> is("problem.is", here, choices(error, here));
            case "maxLength" -> is("problem.is.must", here, Message.of("problem.must.short", most(error)));
            default -> scalar(here) ? is("problem.is.must", here, words.orElse(Message.of("problem.must.other")))
                : Message.of("problem.subject", subject(error), words.orElse(Message.of("problem.must.other")));
        };
    }

    private int most(Error error) {
        return member(node(error), "maxLength").map(json -> ((Json.Number) json).number().intValue()).orElseThrow();
    }

    private Message choices(Error error, Json here) {
        var known = error.getKeyword().equals("enum") ? texts(member(node(error), "enum"))
            : texts(member(node(error), "const"));
        return Suggestion.message(here instanceof Json.Text text ? text.text() : "", known);
    }

    // "sla" is 7; followed by what it must be.
    private Message is(String key, Json here, Message mustBe) {
        var shown = here instanceof Json.Text text ? named(shortened(text.text()))
            : here instanceof Json.Number number ? number.number().toPlainString() : here.kind();
        return Message.of(key, name().orElse(Message.of("problem.this")), shown, mustBe);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    // The name of the member, or, where it has none, the title of the schema.
    private Message subject(Error error) {
        return name().orElseGet(() -> text(member(node(error), "x-title"))
            .or(() -> text(member(node(error).parent(), "x-title"))).map(Message::of)
            .orElse(Message.of("problem.this")));
    }

    private Optional<Message> name() {
        return place.last().filter(name -> !name.matches("[0-9]+")).map(SchemaMessages::named);
    }

    private static Message named(String name) {
        return Message.of("problem.name", name);
    }

    private static boolean scalar(Json json) {
        return json instanceof Json.Text || json instanceof Json.Number;
    }

    private List<String> types(Error error) {
        return texts(member(node(error), "type"));
    }

    private Optional<Message> ownWords(Pointer node) {
        return text(member(node, "x-message")).map(Message::of);
    }

    private static Pointer node(Error error) {
        return Pointer.inAddress(error.getSchemaLocation());
    }

    private Optional<Json> member(Pointer node, String name) {
        return node.child(name).resolve(schema);
    }

    private static Optional<String> text(Optional<Json> json) {
        return json.filter(Json.Text.class::isInstance).map(text -> ((Json.Text) text).text());
    }

    private static List<String> texts(Optional<Json> json) {
        if (json.isPresent() && json.get() instanceof Json.Items items)
            return items.list().stream().flatMap(item -> text(Optional.of(item)).stream()).toList();
        return text(json).stream().toList();
    }

    private static Map<String, Json.Member> object(Optional<Json> json) {
        return json.isPresent() && json.get() instanceof Json.Members members ? members.byName() : Map.of();
    }
}
