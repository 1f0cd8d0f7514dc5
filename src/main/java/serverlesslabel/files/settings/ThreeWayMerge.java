package serverlesslabel.files.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Brings a change into a JSON object that others may have changed meanwhile, or that holds more than the program knows.
 * The change is what differs between two states of the program; whatever is the same in both stays as it is in the
 * object: members of a newer version, weights of another rubric, pins of a catalog that is not there, and what another
 * window wrote. Items of a list are texts, or objects with a name.
 */
final class ThreeWayMerge {

    /** Objects whose members mean something only together, so that all are written when one has changed. */
    private static final Set<String> WHOLE = Set.of("window");
    /** Lists whose items mean something only together: a new order replaces the old one. */
    private static final Set<String> REPLACED = Set.of("sorting");

    private ThreeWayMerge() {}

    /**
     * Returns the object with the change in it.
     *
     * @param before what the program read or wrote last
     * @param after  what it would write now
     * @param there  what is on disk
     */
    static ObjectNode merge(ObjectNode before, ObjectNode after, ObjectNode there) {
        var merged = there.deepCopy();
        before.fieldNames().forEachRemaining(name -> {
            if (!after.has(name)) merged.remove(name);
        });
        after.properties().forEach(member -> {
            var name = member.getKey();
            if (member.getValue().equals(before.get(name))) return;
            merged.set(name, value(name, before.path(name), member.getValue(), there.path(name)));
        });
        return merged;
    }

    private static JsonNode value(String name, JsonNode before, JsonNode after, JsonNode there) {
        if (after instanceof ObjectNode now && there instanceof ObjectNode other)
            return merge(before instanceof ObjectNode then && !WHOLE.contains(name) ? then
                : JsonNodeFactory.instance.objectNode(), now, other);
        if (after instanceof ArrayNode now && there instanceof ArrayNode other && !REPLACED.contains(name))
            return list(before instanceof ArrayNode then ? then : JsonNodeFactory.instance.arrayNode(), now, other);
        return after;
    }

    private static ArrayNode list(ArrayNode before, ArrayNode after, ArrayNode there) {
        var former = keyed(before);
        var present = keyed(after);
        var others = keyed(there);
        var renamed = renamed(former, present);
        var merged = new LinkedHashMap<String, JsonNode>();
        present.forEach((key, item) -> {
            var was = renamed.getOrDefault(key, key);
            // What another window took away and this one did not touch stays away.
            if (item.equals(former.get(key)) && !others.containsKey(key)) return;
            merged.put(key, !others.containsKey(was) ? item : item.equals(former.get(was)) ? others.get(was)
                : value("", former.getOrDefault(was, item), item, others.get(was)));
        });
        var result = JsonNodeFactory.instance.arrayNode();
        var strangers = new LinkedHashMap<>(others);
        strangers.keySet().removeAll(former.keySet());
        strangers.keySet().removeAll(merged.keySet());
        withStrangers(new ArrayList<>(merged.keySet()), List.copyOf(others.keySet()), strangers.keySet())
            .forEach(key -> result.add(merged.containsKey(key) ? merged.get(key) : strangers.get(key)));
        return result;
    }

    // Each stranger stands before the item it stood before, or at the end.
    private static List<String> withStrangers(List<String> keys, List<String> order, Set<String> strangers) {
        for (int i = order.size() - 1; i >= 0; i--) {
            if (!strangers.contains(order.get(i))) continue;
            int place = order.subList(i + 1, order.size()).stream().mapToInt(keys::indexOf).filter(at -> at >= 0)
                .findFirst().orElse(keys.size());
            keys.add(place, order.get(i));
        }
        return keys;
    }

    // An item that only changed its name is still the same one: new names, with the old ones.
    private static HashMap<String, String> renamed(LinkedHashMap<String, JsonNode> former,
                                                   LinkedHashMap<String, JsonNode> present) {
        var renamed = new HashMap<String, String>();
        if (former.size() != present.size()) return renamed;
        var old = List.copyOf(former.keySet());
        var now = List.copyOf(present.keySet());
        for (int i = 0; i < old.size(); i++)
            if (!present.containsKey(old.get(i)) && !former.containsKey(now.get(i))
                && present.get(now.get(i)) instanceof ObjectNode)
                renamed.put(now.get(i), old.get(i));
        return renamed;
    }

    // Names that differ only in blanks and capitals are one name, as for profiles; equal items are told by number.
    private static LinkedHashMap<String, JsonNode> keyed(ArrayNode items) {
        var keyed = new LinkedHashMap<String, JsonNode>();
        for (var item : items) {
            var name = item.path("name");
            var key = name.isTextual() ? name.textValue().toLowerCase(Locale.ROOT).replaceAll("\\s+", "-")
                : item.toString();
            var free = key;
            for (int i = 2; keyed.containsKey(free); i++) free = key + "\n" + i;
            keyed.put(free, item);
        }
        return keyed;
    }
}
