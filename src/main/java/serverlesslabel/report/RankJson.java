package serverlesslabel.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import serverlesslabel.domain.Rubric;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Index;
import serverlesslabel.ranking.Placement;
import serverlesslabel.ranking.Ranking;

/**
 * A ranking as JSON: {@code rubric}, {@code weights} and {@code services}, best first. Of a service, {@code class}
 * follows from its {@code index} under these weights, {@code labelClass} is the letter on its label, by the reference
 * weights; {@code documentedIndex} is what the documented facts alone give.
 */
public final class RankJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private RankJson() {}

    /** Some placements of a ranking in the order given. */
    public static String of(Ranking ranking, List<Placement> shown, Optional<Firmness> firmness)
        throws JsonProcessingException {
        var numbers = firmness.map(FirmnessJson::new);
        var rubric = ranking.catalog().rubric();
        var root = NODES.objectNode();
        root.put("rubric", rubric.version());
        var weights = root.putObject("weights");
        rubric.characteristics().forEach(each -> weights.put(each.id(), ranking.weights().of(each)));
        numbers.ifPresent(each -> each.put(root));
        var services = root.putArray("services");
        for (int position = 0; position < shown.size(); position++) {
            var node = service(shown.get(position), rubric);
            int here = position;
            numbers.ifPresent(each -> each.put(node, here));
            services.add(node);
        }
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        return new ObjectMapper().writer(printer).writeValueAsString(root) + "\n";
    }

    private static ObjectNode service(Placement placement, Rubric rubric) {
        var service = placement.service();
        var node = NODES.objectNode();
        node.put("rank", placement.rank());
        node.put("tied", placement.tied());
        node.put("id", service.id().text());
        node.put("name", service.name());
        node.put("mode", service.mode());
        node.put("provider", service.provider().name());
        node.put("category", service.category().id());
        node.put("index", tenths(placement.index()));
        node.put("class", placement.index().classIn(rubric.classes()).letter());
        node.put("labelClass", Comparison.labelClass(service, rubric).letter());
        node.put("documentedIndex", tenths(placement.documented()));
        var levels = node.putObject("levels");
        rubric.characteristics().forEach(each -> levels.put(each.id(), service.levels().of(each)));
        return node;
    }

    private static BigDecimal tenths(Index index) {
        return BigDecimal.valueOf(index.tenths(), 1);
    }
}
