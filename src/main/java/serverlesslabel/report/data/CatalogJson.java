package serverlesslabel.report.data;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Fact;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.Value;
import serverlesslabel.ranking.ClassRange;
import serverlesslabel.ranking.Placement;
import serverlesslabel.ranking.Ranking;

/** Writes a whole catalog as JSON, for programs that read a published one; its schema says what is in it. */
public final class CatalogJson {

    private CatalogJson() {}

    /** The services in the order of the catalog, with what the reference weights make of them and all facts. */
    public static String of(Catalog catalog) {
        var root = JsonNodeFactory.instance.objectNode().put("$schema", "catalog.schema.json");
        put(root.putObject("rubric"), catalog.rubric());
        catalog.asOf().ifPresent(day -> root.put("asOf", day.toString()));
        var ranking = Ranking.of(catalog, catalog.rubric().reference());
        var services = root.putArray("services");
        for (int place = 0; place < catalog.services().size(); place++)
            put(services.addObject(), ranking.placementOf(place), catalog.rubric());
        return RankJson.text(root);
    }

    /**
     * The JSON Schema of what {@link #of} writes.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public static String schema() {
        try (var in = CatalogJson.class.getResourceAsStream("catalog.schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(ObjectNode node, Rubric rubric) {
        node.put("name", rubric.name()).put("version", rubric.version());
        var axes = node.putArray("characteristics");
        rubric.characteristics().forEach(axis -> axes.addObject().put("id", axis.id()).put("name", axis.name())
            .put("weight", rubric.reference().of(axis)));
        var classes = node.putArray("classes");
        rubric.classes().forEach(each -> classes.addObject().put("letter", each.letter()).put("from", each.from()));
    }

    private static void put(ObjectNode node, Placement placement, Rubric rubric) {
        var service = placement.service();
        var range = ClassRange.of(service, rubric);
        node.put("id", service.id().text()).put("name", service.name()).put("mode", service.mode())
            .put("provider", service.provider().name()).put("category", service.category().id())
            .put("documentation", service.documentation().toASCIIString())
            .put("class", range.stated().letter()).put("documentedClass", range.documented().letter())
            .put("index", placement.index().value()).put("documentedIndex", placement.documented().value())
            .put("rank", placement.rank());
        levels(node.putObject("levels"), service, rubric);
        var facts = node.putObject("facts");
        service.facts().byQuestion().values().forEach(fact -> put(facts.putObject(fact.question().id()), fact));
    }

    private static void levels(ObjectNode levels, Service service, Rubric rubric) {
        rubric.characteristics().forEach(axis -> levels.putObject(axis.id()).put("level", service.levels().of(axis))
            .put("documented", service.levels().documentedOf(axis)));
    }

    private static void put(ObjectNode node, Fact fact) {
        if (fact.value() instanceof Value.Flag flag) node.put("value", flag.yes());
        if (fact.value() instanceof Value.Amount amount) node.put("value", amount.number());
        if (fact.value() instanceof Value.ShortText text) node.put("value", text.text());
        if (fact.value() instanceof Value.ChoiceId choice) node.put("value", choice.id());
        node.put("documented", fact.documented());
        fact.source().ifPresent(source -> {
            node.put("source", source.address().toASCIIString()).put("checked", source.checked().toString());
            source.edition().ifPresent(edition -> node.put("edition", edition.date()));
        });
        if (!fact.note().isEmpty()) node.put("note", fact.note());
    }
}
