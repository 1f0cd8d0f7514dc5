package serverlesslabel.files.schema;

import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.JsonNodeFactory;
import dev.harrel.jsonschema.SimpleType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import serverlesslabel.files.json.Json;
import serverlesslabel.files.json.JsonText;
import serverlesslabel.files.json.Problems;

/** Adapts {@code Json} to the schema library, so that nothing is parsed twice and violations keep their positions. */
final class SchemaNode implements JsonNode {

    private final String pointer;
    private final Json json;

    private SchemaNode(String pointer, Json json) {
        this.pointer = pointer;
        this.json = json;
    }

    /** Returns the node of a whole file. */
    static SchemaNode of(Json json) {
        return new SchemaNode("", json);
    }

    /** Creates nodes, for files and for the schemas that the library contains as text. */
    static final class Factory implements JsonNodeFactory {

        @Override
        public JsonNode wrap(Object node) {
            return node instanceof Json json ? of(json) : (JsonNode) node;
        }

        @Override
        public JsonNode create(String text) {
            return of(JsonText.parse(text, new Problems("schema")).orElseThrow());
        }
    }

    @Override
    public String getJsonPointer() {
        return pointer;
    }

    @Override
    public SimpleType getNodeType() {
        if (json instanceof Json.Members) return SimpleType.OBJECT;
        if (json instanceof Json.Items) return SimpleType.ARRAY;
        if (json instanceof Json.Text) return SimpleType.STRING;
        if (json instanceof Json.Flag) return SimpleType.BOOLEAN;
        if (!(json instanceof Json.Number number)) return SimpleType.NULL;
        return number.number().stripTrailingZeros().scale() <= 0 ? SimpleType.INTEGER : SimpleType.NUMBER;
    }

    @Override
    public boolean asBoolean() {
        return ((Json.Flag) json).yes();
    }

    @Override
    public String asString() {
        // Asked of every scalar: the library quotes them in sentences of its own.
        if (json instanceof Json.Text text) return text.text();
        if (json instanceof Json.Flag flag) return String.valueOf(flag.yes());
        return json instanceof Json.Number number ? number.number().toString() : "null";
    }

    @Override
    public BigInteger asInteger() {
        return asNumber().toBigIntegerExact();
    }

    @Override
    public BigDecimal asNumber() {
        return ((Json.Number) json).number();
    }

    @Override
    public List<JsonNode> asArray() {
        var items = new ArrayList<JsonNode>();
        for (var item : ((Json.Items) json).list()) items.add(new SchemaNode(pointer + "/" + items.size(), item));
        return items;
    }

    @Override
    public Map<String, JsonNode> asObject() {
        var members = new LinkedHashMap<String, JsonNode>();
        ((Json.Members) json).byName().forEach((name, member) -> members.put(name,
            new SchemaNode(pointer + "/" + JsonNode.encodeJsonPointer(name), member.value())));
        return members;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SchemaNode node && content(json).equals(content(node.json));
    }

    @Override
    public int hashCode() {
        return content(json).hashCode();
    }

    // To a schema, values are equal whatever their positions, and 1.0 equals 1.
    private static Object content(Json json) {
        if (json instanceof Json.Text text) return text.text();
        if (json instanceof Json.Flag flag) return flag.yes();
        if (json instanceof Json.Number number) return number.number().stripTrailingZeros();
        if (json instanceof Json.Items items) return items.list().stream().map(SchemaNode::content).toList();
        if (json instanceof Json.Members members) return members.byName().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> content(entry.getValue().value())));
        return Json.Null.class;
    }
}
