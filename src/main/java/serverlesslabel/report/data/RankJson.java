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
 * Writes a ranking as JSON: {@code rubric}, {@code weights} and {@code services}; stability adds its numbers. Of a
 * service, {@code rank} is among all services of the catalog, {@code rankAmong} among those that were asked for, and
 * {@code categoryRank} among the {@code categorySize} services of its category; {@code class} follows from its
 * {@code index} by these weights, {@code labelClass} is the class on its label, by the reference weights, and
 * {@code documentedIndex}, {@code documentedClass}, {@code documentedLabelClass} and {@code documentedLevels} are what
 * the documented facts alone give: where they differ from those without the word, open checks could still lower
 * them so far, and a catalog of judged levels has none that differ. {@code meets} has the ids of the definitions it
 * meets, {@code facts} the values that were asked for, {@code recalled} which of these are not documented; {@code
 * floorsCertain}, {@code definitionCertain} and {@code whereCertain} say whether documented facts alone pass a filter.
 * {@code asOf} is the day whose facts are shown.
 */
public final class RankJson {

    private RankJson() {}

    /** The table with its data columns, as text. */
    public static String of(RankTable table) {
        return text(tree(table));
    }

    /** The table as a tree, to which callers may add members. */
    static ObjectNode tree(RankTable table) {
        var stability = table.stability().map(StabilityJson::new);
        var rubric = table.rubric();
        var root = JsonNodeFactory.instance.objectNode();
        root.put("rubric", rubric.version());
        table.ranking().catalog().day().ifPresent(day -> root.put("asOf", day.toString()));
        var weights = root.putObject("weights");
        rubric.characteristics().forEach(characteristic ->
            weights.put(characteristic.id(), table.ranking().weights().of(characteristic)));
        stability.ifPresent(numbers -> numbers.put(root));
        var services = root.putArray("services");
        table.ranked().forEach(row -> {
            var node = services.addObject();
            table.dataColumns().forEach(column -> node.set(column.id(), column.value(row, rubric)));
            table.extras().put(node, row.service());
            stability.ifPresent(numbers ->
                numbers.put(node, table.stability().orElseThrow().position(row.placement())));
        });
        return root;
    }

    /**
     * A tree as text, indented by two spaces per level, with line feeds and one at the end.
     *
     * @throws UncheckedIOException never: a tree of values can always be written
     */
    public static String text(JsonNode root) {
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        try {
            return new ObjectMapper().writer(printer).writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a tree of values can always be written", e);
        }
    }
}
