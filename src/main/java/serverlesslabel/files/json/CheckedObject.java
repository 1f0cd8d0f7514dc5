package serverlesslabel.files.json;

import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import serverlesslabel.domain.Source;
import serverlesslabel.text.SafeText;

/**
 * Reads one JSON object whose shape has been checked against a schema. The schema check has reported every member of a
 * wrong type; here such a member counts as missing, so that one pass finds every problem of a file.
 */
public final class CheckedObject {

    private final Json.Members members;
    private final Problems problems;

    private CheckedObject(Json.Members members, Problems problems) {
        this.members = members;
        this.problems = problems;
    }

    /**
     * Reads a value that should be an object; any other value counts as an object without members.
     *
     * @param problems receives the problems that {@link #address} and {@link #day} find
     */
    public static CheckedObject of(Json json, Problems problems) {
        return new CheckedObject(json instanceof Json.Members members ? members
            : new Json.Members(json.spot(), Map.of()), problems);
    }

    /** Returns where the object begins. */
    public Position spot() {
        return members.spot();
    }

    /** Returns where the value of a member begins, or where the object begins if there is no such member. */
    public Position spot(String name) {
        return value(name).map(Json::spot).orElse(members.spot());
    }

    /** Returns the members by name, in the order of the file. */
    public Map<String, Json.Member> members() {
        return members.byName();
    }

    /** Returns whether there is a member of this name, whatever its value. */
    public boolean has(String name) {
        return members.byName().containsKey(name);
    }

    /** Returns the value of a member, empty if there is no such member. */
    public Optional<Json> value(String name) {
        return Optional.ofNullable(members.byName().get(name)).map(Json.Member::value);
    }

    /** Returns the text of a member without surrounding blanks; "" if it is missing or no text. */
    public String text(String name) {
        return value(name).map(CheckedObject::text).orElse("");
    }

    /** Returns a text without surrounding blanks; "" if the value is no text. */
    public static String text(Json json) {
        return json instanceof Json.Text text ? SafeText.strip(text.text()) : "";
    }

    /** Returns the text of a member, or {@code otherwise} if it is missing, blank or no text. */
    public String textOr(String name, String otherwise) {
        var text = text(name);
        return text.isEmpty() ? otherwise : text;
    }

    /** Returns the number of a member, empty if it is missing or no number. */
    public Optional<BigDecimal> number(String name) {
        return value(name).filter(Json.Number.class::isInstance).map(json -> ((Json.Number) json).number());
    }

    /** Returns whether a member is true; one that is missing or no truth value is not. */
    public boolean isTrue(String name) {
        return value(name).filter(json -> json instanceof Json.Flag flag && flag.yes()).isPresent();
    }

    /** Returns the whole number of a member; {@code least} if there is none from {@code least} to {@code most}. */
    public int whole(String name, int least, int most) {
        return number(name).filter(number -> number.stripTrailingZeros().scale() <= 0)
            .filter(number -> number.compareTo(BigDecimal.valueOf(least)) >= 0)
            .filter(number -> number.compareTo(BigDecimal.valueOf(most)) <= 0).map(BigDecimal::intValue).orElse(least);
    }

    /** Returns the items of a member, empty if it is missing or no list. */
    public List<Json> list(String name) {
        return value(name).map(json -> json instanceof Json.Items items ? items.list() : List.<Json>of())
            .orElse(List.of());
    }

    /** Returns whether a list has a text in it twice, which a schema can only find out by comparing each with each. */
    public boolean repeats(String name) {
        var texts = list(name).stream().map(CheckedObject::text).filter(text -> !text.isEmpty()).toList();
        return Set.copyOf(texts).size() < texts.size();
    }

    /** Returns the object of a member, without members if it is missing or no object. */
    public CheckedObject object(String name) {
        return of(value(name).orElse(new Json.Null(members.spot())), problems);
    }

    /**
     * Returns the address of a web page of a member, empty if there is none. Reports an address without a host, which a
     * schema cannot detect, and remarks on one that is not {@code https}.
     */
    public Optional<URI> address(String name) {
        var text = text(name);
        if (text.isEmpty()) return Optional.empty();
        var address = WebAddress.of(text);
        if (address.isEmpty()) problems.add(spot(name), "problem.address", name);
        else if (!Source.isSafe(address.get())) problems.addRemark(spot(name), "problem.address.http", name);
        return address;
    }

    /** Returns the day of a member, written YYYY-MM-DD; empty if there is none. Reports a day that does not exist. */
    public Optional<LocalDate> day(String name) {
        var text = text(name);
        if (text.isEmpty()) return Optional.empty();
        try {
            return Optional.of(Source.day(text));
        } catch (DateTimeException e) {
            problems.add(spot(name), "problem.day", name, text);
            return Optional.empty();
        }
    }
}
