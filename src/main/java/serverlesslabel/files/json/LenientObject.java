package serverlesslabel.files.json;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A forgiving look into a JSON object: what is missing or of another type is simply not there. */
public record LenientObject(Json.Members members) {

    public Set<String> names() {
        return members.byName().keySet();
    }

    public Optional<String> text(String name) {
        return value(name) instanceof Json.Text text ? Optional.of(text.text()) : Optional.empty();
    }

    public Optional<Double> number(String name) {
        return value(name) instanceof Json.Number number ? Optional.of(number.number().doubleValue())
            : Optional.empty();
    }

    public boolean flag(String name) {
        return value(name) instanceof Json.Flag flag && flag.yes();
    }

    public Optional<LenientObject> object(String name) {
        return value(name) instanceof Json.Members object ? Optional.of(new LenientObject(object)) : Optional.empty();
    }

    public Stream<LenientObject> objects(String name) {
        return value(name) instanceof Json.Items items ? items.list().stream()
            .filter(Json.Members.class::isInstance).map(json -> new LenientObject((Json.Members) json))
            : Stream.empty();
    }

    public List<String> texts(String name) {
        return value(name) instanceof Json.Items items
            ? items.list().stream().filter(Json.Text.class::isInstance).map(json -> ((Json.Text) json).text()).toList()
            : List.of();
    }

    public List<Double> numbers(String name) {
        if (!(value(name) instanceof Json.Items items)) return List.of();
        return items.list().stream().<Double>map(json ->
            json instanceof Json.Number number ? number.number().doubleValue() : -1.0).toList();
    }

    private Json value(String name) {
        var member = members.byName().get(name);
        return member == null ? new Json.Nothing(members.spot()) : member.value();
    }
}
