package serverlesslabel.report.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;

/**
 * A ranking as JSON: {@code rubric}, {@code weights} and {@code services}; firmness adds its numbers. Of a service,
 * {@code class} follows from its {@code index} under these weights, {@code labelClass} is the letter on its label, by
 * the reference weights; {@code documentedIndex} is what the documented facts alone give.
 */
public final class RankJson {

    private RankJson() {}

    /** The columns for programs. */
    public static String of(RankTable table) {
        return text(tree(table));
    }

    /** The data as a tree, to which more can be added. */
    static ObjectNode tree(RankTable table) {
        var numbers = table.firmness().map(StabilityJson::new);
        var rubric = table.rubric();
        var root = JsonNodeFactory.instance.objectNode();
        root.put("rubric", rubric.version());
        var weights = root.putObject("weights");
        rubric.characteristics().forEach(characteristic ->
            weights.put(characteristic.id(), table.ranking().weights().of(characteristic)));
        numbers.ifPresent(stabilityJson -> stabilityJson.put(root));
        var services = root.putArray("services");
        for (var row : table.rows()) {
            var node = services.addObject();
            table.columns().data().forEach(column -> node.set(column.id(), column.value(row, rubric)));
            numbers.ifPresent(stabilityJson -> stabilityJson.put(node, table.firmness().orElseThrow().position(row)));
        }
        return root;
    }

    /** A tree as text, two blanks a step. */
    static String text(JsonNode root) {
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        try {
            return new ObjectMapper().writer(printer).writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a tree of values can always be written", e);
        }
    }
}
