package serverlesslabel.files.json;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A place in a JSON tree as the names that lead there, after RFC 6901. */
public record Pointer(List<String> names) {

    public Pointer {
        names = List.copyOf(names);
    }

    /** Reads {@code /facts/sla} and the like; "" is the root. */
    public static Pointer of(String text) {
        if (text.isEmpty()) return new Pointer(List.of());
        return new Pointer(Arrays.stream(text.substring(1).split("/", -1))
            .map(name -> name.replace("~1", "/").replace("~0", "~")).toList());
    }

    /** The pointer behind the # of an address. */
    public static Pointer inAddress(String address) {
        return of(URLDecoder.decode(address.substring(address.indexOf('#') + 1), StandardCharsets.UTF_8));
    }

    /** The last name, empty at the root. */
    public Optional<String> last() {
        return names.isEmpty() ? Optional.empty() : Optional.of(names.get(names.size() - 1));
    }

    /** A place further in. */
    public Pointer and(String name) {
        return new Pointer(Stream.concat(names.stream(), Stream.of(name)).toList());
    }

    /** The place around this one; the root is around itself. */
    public Pointer parent() {
        return new Pointer(names.subList(0, Math.max(0, names.size() - 1)));
    }

    /** Whether this place is another one or lies in it. */
    public boolean within(Pointer other) {
        return names.size() >= other.names.size() && names.subList(0, other.names.size()).equals(other.names);
    }

    /** What stands here, empty where nothing does. */
    public Optional<Json> in(Json root) {
        Json json = root;
        for (var name : names) {
            var next = step(json, name);
            if (next.isEmpty()) return Optional.empty();
            json = next.get();
        }
        return Optional.of(json);
    }

    private static Optional<Json> step(Json json, String name) {
        if (json instanceof Json.Members members)
            return Optional.ofNullable(members.byName().get(name)).map(Json.Member::value);
        if (json instanceof Json.Items items && name.matches("[0-9]{1,9}"))
            return items.list().stream().skip(Integer.parseInt(name)).findFirst();
        return Optional.empty();
    }
}
