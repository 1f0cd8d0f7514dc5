package serverlesslabel.files;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A forgiving look into a JSON object: what is missing or of another type is simply not there. */
record Remembered(Json.Members members) {

    Set<String> names() {
        return members.byName().keySet();
    }

    Optional<String> text(String name) {
        return value(name) instanceof Json.Text text ? Optional.of(text.text()) : Optional.empty();
    }

    Optional<Double> number(String name) {
        return value(name) instanceof Json.Number number ? Optional.of(number.number().doubleValue())
            : Optional.empty();
    }

    boolean flag(String name) {
        return value(name) instanceof Json.Flag flag && flag.yes();
    }

    Optional<Remembered> object(String name) {
        return value(name) instanceof Json.Members object ? Optional.of(new Remembered(object)) : Optional.empty();
    }

    Stream<Remembered> objects(String name) {
        return value(name) instanceof Json.Items items ? items.list().stream()
            .filter(Json.Members.class::isInstance).map(each -> new Remembered((Json.Members) each)) : Stream.empty();
    }

    List<String> texts(String name) {
        return value(name) instanceof Json.Items items
            ? items.list().stream().filter(Json.Text.class::isInstance).map(each -> ((Json.Text) each).text()).toList()
            : List.of();
    }

    List<Double> numbers(String name) {
        if (!(value(name) instanceof Json.Items items)) return List.of();
        return items.list().stream().<Double>map(each ->
            each instanceof Json.Number number ? number.number().doubleValue() : -1.0).toList();
    }

    private Json value(String name) {
        var member = members.byName().get(name);
        return member == null ? new Json.Nothing(members.spot()) : member.value();
    }
}
