package serverlesslabel.files.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;

/** Parses JSON into a tree with positions; reports where a text is not valid JSON. */
public final class JsonText {

    /** The deepest nesting that is accepted. */
    static final int DEEPEST = 64;
    /** What the parser takes of a number; those that are too long to be used are reported where they stand. */
    private static final int MOST_DIGITS = 10_000;

    private static final JsonFactory JACKSON = JsonFactory.builder()
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
        .streamReadConstraints(StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST).maxNumberLength(MOST_DIGITS).maxStringLength(FileBytes.LARGEST).build())
        .build();

    private JsonText() {}

    /** Returns the content of a file, empty if it cannot be read or is not valid JSON, which is reported. */
    public static Optional<Json> read(Path file, Problems problems) {
        return FileText.read(file, problems).flatMap(text -> parse(text, problems));
    }

    /** Parses a text; empty if it is not valid JSON, which is reported. */
    public static Optional<Json> parse(String text, Problems problems) {
        try (var parser = JACKSON.createParser(FileText.withoutByteOrderMark(text))) {
            return content(parser, problems);
        } catch (JsonProcessingException e) {
            problems.add(spot(e.getLocation()), JsonErrorMessage.of(e));
        } catch (IOException e) {
            problems.add(Position.START, "problem.file.unreadable", FileText.reason(e));
        }
        return Optional.empty();
    }

    private static Optional<Json> content(JsonParser parser, Problems problems) throws IOException {
        try {
            if (parser.nextToken() == null) {
                problems.add(Position.START, "problem.file.empty.json");
                return Optional.empty();
            }
            var json = value(parser);
            if (parser.nextToken() == null) return Optional.of(json);
            problems.add(spot(parser.currentTokenLocation()), "problem.json.after");
        } catch (StreamConstraintsException e) {
            // The exception itself does not know where it was thrown.
            problems.add(spot(parser.currentLocation()), JsonErrorMessage.of(e));
        }
        return Optional.empty();
    }

    private static Json value(JsonParser parser) throws IOException {
        var position = spot(parser.currentTokenLocation());
        return switch (parser.currentToken()) {
            case START_OBJECT -> members(parser, position);
            case START_ARRAY -> items(parser, position);
            case VALUE_STRING -> new Json.Text(position, parser.getText());
            case VALUE_TRUE -> new Json.Flag(position, true);
            case VALUE_FALSE -> new Json.Flag(position, false);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser, position);
            default -> new Json.Null(position);
        };
    }

    // A number like 1e999999999 is short to write and endless to print.
    private static Json number(JsonParser parser, Position position) throws IOException {
        try {
            BigDecimal number = parser.getDecimalValue();
            if (Math.abs((long) number.scale()) <= Json.LONGEST_NUMBER && number.precision() <= Json.LONGEST_NUMBER)
                return new Json.Number(position, number);
        } catch (NumberFormatException e) {
            // The exponent is too large for a BigDecimal.
        }
        return new Json.LongNumber(position);
    }

    private static Json members(JsonParser parser, Position position) throws IOException {
        var members = new LinkedHashMap<String, Json.Member>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            var place = spot(parser.currentTokenLocation());
            parser.nextToken();
            members.put(name, new Json.Member(place, value(parser)));
        }
        return new Json.Members(position, members);
    }

    private static Json items(JsonParser parser, Position position) throws IOException {
        var items = new ArrayList<Json>();
        while (parser.nextToken() != JsonToken.END_ARRAY) items.add(value(parser));
        return new Json.Items(position, items);
    }

    private static Position spot(JsonLocation location) {
        return location == null ? Position.START
            : new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }
}
