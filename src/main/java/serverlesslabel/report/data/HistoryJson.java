package serverlesslabel.report.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import serverlesslabel.domain.Basis;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Value;
import serverlesslabel.ranking.LabelHistory;

/**
 * Writes the label of a service through time as JSON: {@code since}, {@code closed} and {@code until} where they are
 * known, and {@code changes}, oldest first. Of a change, {@code levels} lists what moved; it is empty where the ladders
 * are blind to the change. All levels and letters are by the rubric named in {@code rubric}.
 */
public final class HistoryJson {

    private HistoryJson() {}

    /** The history, as text. */
    public static String of(LabelHistory history, Rubric rubric) {
        var service = history.service();
        var root = JsonNodeFactory.instance.objectNode();
        root.put("rubric", rubric.version()).put("id", service.id().text());
        service.life().since().ifPresent(day -> root.put("since", day.toString()));
        service.life().closed().ifPresent(day -> root.put("closed", day.toString()));
        service.life().until().ifPresent(day -> root.put("until", day.toString()));
        var changes = root.putArray("changes");
        for (var step : history.steps()) {
            var node = changes.addObject().put("date", step.day().toString());
            put(node.putObject("before"), step.before());
            put(node.putObject("after"), step.after());
            var levels = node.putArray("levels");
            step.moves().forEach(move -> levels.addObject().put("characteristic", move.characteristic().id())
                .put("from", move.before()).put("to", move.after()));
            var facts = node.putArray("facts");
            step.changes().forEach(change -> put(facts.addObject(), change));
        }
        return RankJson.text(root);
    }

    private static void put(ObjectNode node, LabelHistory.Standing standing) {
        node.put("class", standing.letter().letter()).put("index", BigDecimal.valueOf(standing.index().tenths(), 1));
    }

    private static void put(ObjectNode node, LabelHistory.FactChange change) {
        node.put("fact", change.question().id());
        node.set("from", json(change.before()));
        node.set("to", json(change.after()));
        node.put("documented", change.basis() == Basis.DOCUMENTED);
        ExplanationJson.put(node, change.source());
        if (!change.note().isEmpty()) node.put("note", change.note());
    }

    /** A value as service files have it. */
    public static JsonNode json(Value value) {
        if (value instanceof Value.Flag flag) return BooleanNode.valueOf(flag.yes());
        // Ten without its zeros is 1E+1, which is a number in JSON and none that people read.
        if (value instanceof Value.Amount amount)
            return DecimalNode.valueOf(amount.number().setScale(Math.max(0, amount.number().scale())));
        return TextNode.valueOf(value instanceof Value.ChoiceId choice ? choice.id()
            : ((Value.ShortText) value).text());
    }
}
