package serverlesslabel.files.json;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads one JSON object without reporting problems: a member of another type counts as missing. */
public record LenientObject(Json.Members members) {

    /** Returns the names of all members, in the order of the file. */
    public Set<String> names() {
        return members.byName().keySet();
    }

    /** Returns the text of a member, empty if it is missing or no text. */
    public Optional<String> text(String name) {
        return value(name) instanceof Json.Text text ? Optional.of(text.text()) : Optional.empty();
    }

    /** Returns the number of a member, empty if it is missing or no number. */
    public Optional<Double> number(String name) {
        return value(name) instanceof Json.Number number ? Optional.of(number.number().doubleValue())
            : Optional.empty();
    }

    /** Returns whether a member is {@code true}; false if it is missing or no flag. */
    public boolean flag(String name) {
        return value(name) instanceof Json.Flag flag && flag.yes();
    }

    /** Returns the object of a member, empty if it is missing or no object. */
    public Optional<LenientObject> object(String name) {
        return value(name) instanceof Json.Members object ? Optional.of(new LenientObject(object)) : Optional.empty();
    }

    /** Returns the objects in the list of a member and leaves out other items; empty if it is no list. */
    public Stream<LenientObject> objects(String name) {
        return value(name) instanceof Json.Items items ? items.list().stream()
            .filter(Json.Members.class::isInstance).map(json -> new LenientObject((Json.Members) json))
            : Stream.empty();
    }

    /** Returns the texts in the list of a member and leaves out other items; empty if it is no list. */
    public List<String> texts(String name) {
        return value(name) instanceof Json.Items items
            ? items.list().stream().filter(Json.Text.class::isInstance).map(json -> ((Json.Text) json).text()).toList()
            : List.of();
    }

    /** Returns the list of a member with -1 in place of items that are no numbers; empty if it is no list. */
    public List<Double> numbers(String name) {
        if (!(value(name) instanceof Json.Items items)) return List.of();
        return items.list().stream().<Double>map(json ->
            json instanceof Json.Number number ? number.number().doubleValue() : -1.0).toList();
    }

    private Json value(String name) {
        var member = members.byName().get(name);
        return member == null ? new Json.Null(members.spot()) : member.value();
    }
}
