package serverlesslabel.report.difference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import serverlesslabel.domain.Fact;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;
import serverlesslabel.report.data.ExplanationJson;
import serverlesslabel.report.data.HistoryJson;
import serverlesslabel.report.data.RankJson;

/**
 * Writes what differs between two catalogs as JSON: {@code rubric}, {@code added}, {@code removed}, {@code changed} and
 * the number of {@code unchanged} services. {@code class} and {@code index} are by the reference weights of each side,
 * {@code documentedClass} and {@code documentedIndex} by the documented facts alone. Of a level, {@code cause} is
 * {@code facts}, {@code ladder}, {@code both} or {@code judgement}; of a fact, {@code change} is {@code added},
 * {@code removed}, {@code value}, {@code basis} or {@code evidence}, and {@code from} or {@code to} is {@code null}
 * where it is unknown.
 */
public final class DifferenceJson {

    private DifferenceJson() {}

    /** The difference, as text. */
    public static String of(CatalogDifference difference) {
        var root = JsonNodeFactory.instance.objectNode();
        put(root.putObject("rubric"), difference.rubric());
        put(root.putArray("added"), difference.added(), difference.after().rubric());
        put(root.putArray("removed"), difference.removed(), difference.before().rubric());
        var changed = root.putArray("changed");
        difference.changed().forEach(service -> put(changed.addObject(), service));
        root.put("unchanged", difference.unchanged());
        return RankJson.text(root);
    }

    private static void put(ObjectNode node, RubricDifference rubric) {
        put(node.putObject("before"), rubric.before());
        put(node.putObject("after"), rubric.after());
        var weights = node.putArray("weights");
        rubric.weights().forEach(move -> weights.addObject().put("characteristic", move.characteristic().id())
            .put("from", move.before().orElse(null)).put("to", move.after().orElse(null)));
        var classes = node.putArray("classes");
        rubric.classes().forEach(move -> classes.addObject().put("class", move.letter()).put("from", move.before())
            .put("to", move.after()));
        var ladders = node.putArray("ladders");
        rubric.ladders().forEach(axis -> ladders.add(axis.id()));
    }

    private static void put(ObjectNode node, Rubric rubric) {
        node.put("name", rubric.name()).put("version", rubric.version());
    }

    private static void put(ArrayNode list, List<Service> services, Rubric rubric) {
        services.forEach(service -> put(list.addObject().put("id", service.id().text()).put("name", service.title()),
            ServiceDifference.Standing.of(service, rubric)));
    }

    private static void put(ObjectNode node, ServiceDifference service) {
        node.put("id", service.after().id().text()).put("name", service.after().title());
        put(node.putObject("before"), service.standingBefore());
        put(node.putObject("after"), service.standingAfter());
        var levels = node.putArray("levels");
        for (var level : service.levels()) {
            var facts = levels.addObject().put("characteristic", level.characteristic().id())
                .put("from", level.before()).put("to", level.after())
                .put("documentedFrom", level.documentedBefore()).put("documentedTo", level.documentedAfter())
                .put("cause", id(level.cause())).put("says", level.rating().text()).putArray("facts");
            level.facts().forEach(fact -> facts.add(fact.question().id()));
        }
        var facts = node.putArray("facts");
        for (var fact : service.facts()) {
            var entry = facts.addObject().put("fact", fact.question().id()).put("change", id(fact.kind()));
            entry.set("from", json(fact.before()));
            entry.set("to", json(fact.after()));
        }
        var statements = node.putArray("statements");
        service.texts().forEach(each -> statements.add(id(each)));
    }

    private static void put(ObjectNode node, ServiceDifference.Standing standing) {
        node.put("class", standing.letters().stated().letter())
            .put("documentedClass", standing.letters().documented().letter())
            .put("index", BigDecimal.valueOf(standing.index().tenths(), 1))
            .put("documentedIndex", BigDecimal.valueOf(standing.documented().tenths(), 1));
    }

    private static JsonNode json(Optional<Fact> known) {
        if (known.isEmpty()) return NullNode.instance;
        var fact = known.get();
        var node = JsonNodeFactory.instance.objectNode();
        node.set("value", HistoryJson.json(fact.value()));
        node.put("documented", fact.documented());
        ExplanationJson.put(node, fact.source());
        if (!fact.note().isEmpty()) node.put("note", fact.note());
        return node;
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
