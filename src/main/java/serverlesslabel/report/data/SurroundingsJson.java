package serverlesslabel.report.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Definition;
import serverlesslabel.domain.Facts;
import serverlesslabel.domain.LabelClass;
import serverlesslabel.domain.Service;
import serverlesslabel.ranking.ClassLift;
import serverlesslabel.ranking.LevelRise;
import serverlesslabel.ranking.Neighbours;

/**
 * Writes what stands around a label as JSON. Of a definition, {@code certain} says whether checked facts alone meet it;
 * a demand without {@code value} fails because the fact is unknown. A {@code distance} is in points of index: 0 for the
 * same levels. {@code lift} lists the smallest sets of rises; of the {@code failed} conditions of a rise, {@code
 * needed} have to be met. All of it is by the reference weights.
 */
final class SurroundingsJson {

    private SurroundingsJson() {}

    /** Adds {@code similar}, {@code equivalents}, {@code lift} and {@code definitions} of a service to the root. */
    static void put(ObjectNode root, Service service, Catalog catalog) {
        var neighbours = Neighbours.of(service, catalog);
        put(root.putArray("similar"), neighbours.similar());
        put(root.putArray("equivalents"), neighbours.equivalents());
        put(root.putObject("lift"), ClassLift.of(service, catalog.rubric()), service);
        var definitions = root.putArray("definitions");
        catalog.rubric().definitions().forEach(definition ->
            put(definitions.addObject(), definition, service.facts()));
    }

    private static void put(ArrayNode list, List<Neighbours.Neighbour> neighbours) {
        neighbours.forEach(each -> list.addObject().put("id", each.service().id().text())
            .put("provider", each.service().provider().name())
            .put("distance", StabilityJson.percent(each.distance().percent() / 100)));
    }

    private static void put(ObjectNode node, ClassLift lift, Service service) {
        node.put("class", lift.now().letter());
        lift.next().map(LabelClass::letter).ifPresent(letter -> node.put("next", letter));
        var sets = node.putArray("sets");
        for (var set : lift.sets()) {
            var rises = sets.addArray();
            set.rises().forEach(rise -> put(rises.addObject(), rise, service));
        }
        node.put("more", lift.more());
    }

    private static void put(ObjectNode node, LevelRise rise, Service service) {
        node.put("characteristic", rise.characteristic().id()).put("from", rise.from().steps())
            .put("to", rise.to().steps()).put("needed", rise.needed());
        var failed = node.putArray("failed");
        rise.failed().forEach(check -> ExplanationJson.put(failed, check, service));
    }

    private static void put(ObjectNode node, Definition definition, Facts facts) {
        node.put("id", definition.id()).put("name", definition.name())
            .put("published", definition.published().date())
            .put("source", definition.source().address().toString())
            .put("meets", definition.holds(facts)).put("certain", definition.holds(facts.documented()));
        var failed = node.putArray("failed");
        for (var demand : definition.failed(facts)) {
            var entry = failed.addObject().put("says", demand.text())
                .put("fact", demand.condition().question().id());
            facts.answer(demand.condition().question()).ifPresent(fact -> ExplanationJson.put(entry, fact));
        }
    }
}
