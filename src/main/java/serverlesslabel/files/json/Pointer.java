package serverlesslabel.files.json;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A JSON Pointer (RFC 6901): the names and list indices that lead to a value in a tree. */
public record Pointer(List<String> names) {

    public Pointer {
        names = List.copyOf(names);
    }

    /** Parses a pointer such as {@code /facts/sla}; "" is the root. */
    public static Pointer of(String text) {
        if (text.isEmpty()) return new Pointer(List.of());
        return new Pointer(Arrays.stream(text.substring(1).split("/", -1))
            .map(name -> name.replace("~1", "/").replace("~0", "~")).toList());
    }

    /** Parses the pointer after the # of an address, which is percent-encoded. */
    public static Pointer inAddress(String address) {
        return of(URLDecoder.decode(address.substring(address.indexOf('#') + 1), StandardCharsets.UTF_8));
    }

    /** Returns the first name, empty for the root. */
    public Optional<String> first() {
        return names.isEmpty() ? Optional.empty() : Optional.of(names.get(0));
    }

    /** Returns the last name, empty for the root. */
    public Optional<String> last() {
        return names.isEmpty() ? Optional.empty() : Optional.of(names.get(names.size() - 1));
    }

    /** Returns the pointer to a member or item of this value. */
    public Pointer child(String name) {
        return new Pointer(Stream.concat(names.stream(), Stream.of(name)).toList());
    }

    /** Returns the pointer to the value that contains this one; the root is its own parent. */
    public Pointer parent() {
        return new Pointer(names.subList(0, Math.max(0, names.size() - 1)));
    }

    /** Returns whether this value is the other one or lies inside it. */
    public boolean within(Pointer other) {
        return names.size() >= other.names.size() && names.subList(0, other.names.size()).equals(other.names);
    }

    /** Returns the value in a tree, empty if there is none. */
    public Optional<Json> resolve(Json root) {
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
            return item(items.list(), Integer.parseInt(name));
        return Optional.empty();
    }

    private static Optional<Json> item(List<Json> items, int place) {
        return place < items.size() ? Optional.of(items.get(place)) : Optional.empty();
    }
}
