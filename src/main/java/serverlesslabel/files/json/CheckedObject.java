package serverlesslabel.files.json;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import serverlesslabel.domain.Source;

/**
 * A look into one JSON object whose shape the schema has checked. What has another shape has been noted there; here
 * it looks like nothing, so that one pass finds every mistake of a file.
 */
public final class CheckedObject {

    private final Json.Members members;
    private final Problems problems;

    private CheckedObject(Json.Members members, Problems problems) {
        this.members = members;
        this.problems = problems;
    }

    /** A look into what should be an object; what is none looks like one without members. */
    public static CheckedObject of(Json json, Problems problems) {
        return new CheckedObject(json instanceof Json.Members members ? members
            : new Json.Members(json.spot(), Map.of()),
            problems);
    }

    public Position spot() {
        return members.spot();
    }

    /** Where a member's value stands, or the object where there is no such member. */
    public Position spot(String name) {
        return value(name).map(Json::spot).orElse(members.spot());
    }

    public Map<String, Json.Member> members() {
        return members.byName();
    }

    public boolean has(String name) {
        return members.byName().containsKey(name);
    }

    public Optional<Json> value(String name) {
        return Optional.ofNullable(members.byName().get(name)).map(Json.Member::value);
    }

    /** A text; "" where there is none. */
    public String text(String name) {
        return value(name).map(CheckedObject::text).orElse("");
    }

    public static String text(Json json) {
        return json instanceof Json.Text text ? text.text().strip() : "";
    }

    /** A text, or another where there is none. */
    public String textOr(String name, String otherwise) {
        var text = text(name);
        return text.isEmpty() ? otherwise : text;
    }

    public Optional<BigDecimal> number(String name) {
        return value(name).filter(Json.Number.class::isInstance).map(json -> ((Json.Number) json).number());
    }

    /** A whole number within bounds; the least where there is none. */
    public int whole(String name, int least, int most) {
        return number(name).filter(number -> number.stripTrailingZeros().scale() <= 0)
            .filter(number -> number.compareTo(BigDecimal.valueOf(least)) >= 0)
            .filter(number -> number.compareTo(BigDecimal.valueOf(most)) <= 0).map(BigDecimal::intValue).orElse(least);
    }

    public List<Json> list(String name) {
        return value(name).map(json -> json instanceof Json.Items items ? items.list() : List.<Json>of())
            .orElse(List.of());
    }

    public CheckedObject object(String name) {
        return of(value(name).orElse(new Json.Nothing(members.spot())), problems);
    }

    /** An {@code https} address. A schema sees how it begins, only a parser sees whether there is a host in it. */
    public Optional<URI> address(String name) {
        var text = text(name);
        if (text.isEmpty()) return Optional.empty();
        try {
            var address = new URI(text);
            if (Source.isSafe(address)) return Optional.of(address);
        } catch (URISyntaxException e) {
            // The sentence below says what an address must look like.
        }
        problems.add(spot(name), "problem.address", name);
        return Optional.empty();
    }

    /** A day of the calendar. */
    public Optional<LocalDate> day(String name) {
        var text = text(name);
        if (text.isEmpty()) return Optional.empty();
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            problems.add(spot(name), "problem.day", name, text);
            return Optional.empty();
        }
    }
}
