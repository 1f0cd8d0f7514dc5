package serverlesslabel.files;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import serverlesslabel.domain.Source;

/**
 * A look into one JSON object. Every question that finds no proper answer notes a problem and gives a harmless
 * stand-in; {@link #done()} notes the members nobody asked for.
 */
final class Fields {

    /** Longer ones fit no QR code that a camera can read from a label. */
    private static final int LONGEST_ADDRESS = 500;

    private final String what;
    private final Json.Members members;
    private final Problems problems;
    private final Set<String> asked = new LinkedHashSet<>();
    private final Set<String> missing = new LinkedHashSet<>();

    private Fields(String what, Json.Members members, Problems problems) {
        this.what = what;
        this.members = members;
        this.problems = problems;
    }

    /** A look into what should be an object; what is not one is noted and looks like an object without members. */
    static Fields of(String what, Json json, Problems problems) {
        if (json instanceof Json.Members members) return new Fields(what, members, problems);
        problems.add(json.spot(), what + " must be an object in { }, not " + json.kind());
        var nothing = new Fields(what, new Json.Members(json.spot(), Map.of()), new Problems(""));
        return nothing;
    }

    Spot spot() {
        return members.spot();
    }

    /** Where a member's value stands, or the object where there is no such member. */
    Spot spot(String name) {
        var member = members.byName().get(name);
        return member == null ? members.spot() : member.value().spot();
    }

    Map<String, Json.Member> members() {
        return members.byName();
    }

    boolean has(String name) {
        asked.add(name);
        return members.byName().containsKey(name);
    }

    /** The value of a member that must be there. */
    Optional<Json> value(String name) {
        if (!has(name)) {
            missing.add(name);
            return Optional.empty();
        }
        return Optional.of(members.byName().get(name).value());
    }

    /** A text with something in it, on one line, without control characters; "" where it is wrong. */
    String text(String name) {
        return value(name).map(json -> text(name, json)).orElse("");
    }

    /** A text that may be left out. */
    String textOr(String name, String otherwise) {
        return has(name) ? text(name) : otherwise;
    }

    int whole(String name, int least, int most) {
        var number = number(name);
        try {
            int whole = number.intValueExact();
            if (whole >= least && whole <= most) return whole;
        } catch (ArithmeticException e) {
            // Falls through to the sentence below, which covers fractions as well as numbers out of range.
        }
        if (isNumber(name))
            problems.add(spot(name), "\"" + name + "\" is " + number.toPlainString()
                + "; it must be a whole number from "
                + least + " to " + most);
        return least;
    }

    BigDecimal number(String name) {
        var json = value(name);
        if (json.isPresent() && json.get() instanceof Json.Number number) return number.number();
        json.ifPresent(wrong -> wrongType(name, wrong, "a number"));
        return BigDecimal.ZERO;
    }

    Optional<BigDecimal> optionalNumber(String name) {
        return has(name) ? Optional.of(number(name)) : Optional.empty();
    }

    List<Json> list(String name) {
        var json = value(name);
        if (json.isPresent() && json.get() instanceof Json.Items items) return items.list();
        json.ifPresent(wrong -> wrongType(name, wrong, "a list in [ ]"));
        return List.of();
    }

    Fields object(String name) {
        return value(name).map(json -> of("\"" + name + "\"", json, problems))
            .orElseGet(() -> new Fields(what, new Json.Members(members.spot(), Map.of()), new Problems("")));
    }

    /** An {@code https} address. */
    Optional<URI> address(String name) {
        var text = text(name);
        if (text.isEmpty()) return Optional.empty();
        if (text.length() > LONGEST_ADDRESS) {
            problems.add(spot(name), "\"" + name + "\" has " + text.length() + " characters; an address has "
                + LONGEST_ADDRESS + " at most");
            return Optional.empty();
        }
        try {
            var address = new URI(text);
            if (Source.isSafe(address)) return Optional.of(address);
        } catch (URISyntaxException e) {
            // The sentence below says what an address must look like.
        }
        problems.add(spot(name), "\"" + name + "\" must be an address that begins with https://");
        return Optional.empty();
    }

    /** A day as YYYY-MM-DD. */
    Optional<LocalDate> day(String name) {
        var text = text(name);
        if (text.isEmpty()) return Optional.empty();
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            problems.add(spot(name), "\"" + text + "\" is no date; write it as 2026-11-23");
            return Optional.empty();
        }
    }

    /** Notes every member nobody asked for, and every one that was asked for in vain. */
    void done() {
        done("field of " + what);
    }

    /** The same, where members are called something else than fields. */
    void done(String called) {
        members.byName().forEach((name, member) -> {
            if (asked.contains(name)) return;
            problems.unknown(member.spot(), called, name, asked);
            // A mistyped field is one mistake, not an unknown one and a missing one.
            Spelling.nearest(name, missing).ifPresent(missing::remove);
        });
        missing.forEach(name -> problems.add(members.spot(), what + " lacks \"" + name + "\""));
    }

    String text(String name, Json json) {
        if (!(json instanceof Json.Text text)) {
            wrongType(name, json, "a text in quotes");
            return "";
        }
        if (text.text().isBlank()) problems.add(json.spot(), "\"" + name + "\" is empty; a text is expected");
        else if (text.text().codePoints().anyMatch(Fields::steers))
            problems.add(json.spot(), "\"" + name + "\" has a line break or control character; remove it");
        return text.text().strip();
    }

    // Control characters, line separators, and marks that change the direction of what follows.
    static boolean steers(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
        };
    }

    private boolean isNumber(String name) {
        return has(name) && members.byName().get(name).value() instanceof Json.Number;
    }

    private void wrongType(String name, Json json, String wanted) {
        problems.add(json.spot(), "\"" + name + "\" must be " + wanted + ", not " + json.kind());
    }
}
