package serverlesslabel.report.data;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import serverlesslabel.domain.Service;
import serverlesslabel.ranking.Acceptability;
import serverlesslabel.ranking.Bracket;
import serverlesslabel.ranking.Overtaking;
import serverlesslabel.text.Texts;

/**
 * Writes the stability of an order as JSON. Shares of weight are in percent of all weight, 0 to 100; a bracket's
 * {@code from} or {@code to} is missing where the weight can move all the way. Acceptabilities are in percent of the
 * draws.
 */
final class StabilityJson {

    private final StabilityReport stability;

    StabilityJson(StabilityReport stability) {
        this.stability = stability;
    }

    /** Adds {@code firmness}, the numbers and sentences about the whole order, to the root. */
    void put(ObjectNode root) {
        var node = root.putObject("firmness");
        node.put("among", stability.alternatives().size());
        node.put("draws", stability.all().draws());
        var sentences = node.putArray("sentences");
        stability.sentences(Texts.english()).forEach(sentences::add);
        var brackets = node.putArray("brackets");
        for (var bracket : stability.brackets()) {
            var entry = brackets.addObject();
            entry.put("characteristic", bracket.characteristic().id());
            entry.put("share", bracket.now().percent());
            put(entry.putObject("first"), bracket);
            put(entry.putObject("order"), stability.orderBrackets().get(bracket.characteristic().place()));
        }
    }

    /** Adds the numbers of one alternative to its node; positions count from 0, the best first. */
    void put(ObjectNode service, int position) {
        var alternatives = stability.alternatives();
        var subject = alternatives.service(position);
        var range = stability.ranges().at(position);
        service.put("bestRank", range.best());
        service.put("worstRank", range.worst());
        put(service.putObject("near"), stability.near(), subject);
        put(service.putObject("all"), stability.all(), subject);
        stability.all().centralWeights(subject).ifPresent(central -> {
            var weights = service.putObject("centralWeights");
            alternatives.rubric().characteristics().forEach(characteristic ->
                weights.put(characteristic.id(), percent(central.get(characteristic.place()))));
        });
        stability.overtakingOfNeighbour(position)
            .ifPresent(overtaking -> put(service.putObject("overtakes"), overtaking));
    }

    private static void put(ObjectNode node, Bracket bracket) {
        put(node, bracket.lower(), "from", "below");
        put(node, bracket.upper(), "to", "above");
    }

    private static void put(ObjectNode node, Optional<Bracket.End> side, String where, String beyond) {
        side.ifPresent(end -> {
            node.put(where, end.share().percent());
            node.putObject(beyond).put("overtaking", end.overtaking().id().text())
                .put("overtaken", end.overtaken().id().text());
        });
    }

    private static void put(ObjectNode node, Acceptability counted, Service service) {
        node.put("first", percent(counted.share(service, 1)));
        node.put("second", percent(counted.share(service, 2)));
        node.put("third", percent(counted.share(service, 3)));
    }

    /** A share from 0 to 1 in percent, with the two decimals that ten thousand draws can give. */
    static BigDecimal percent(double share) {
        return BigDecimal.valueOf(100 * share).setScale(2, RoundingMode.HALF_UP);
    }

    /** Adds the smallest shift of weight and the smallest change of a level that let one service overtake another. */
    static void put(ObjectNode node, Overtaking overtaking) {
        node.put("service", overtaking.higher().id().text());
        node.put("possible", overtaking.move().isPresent());
        overtaking.move().ifPresent(move -> {
            node.put("points", move.points());
            node.put("levelAt", move.tie().percent());
            var from = node.putObject("from");
            move.from().forEach(portion -> from.put(portion.characteristic().id(), portion.share().percent()));
            node.put("to", move.to().id());
        });
        overtaking.change().ifPresent(change -> node.putObject("level").put("service", change.service().id().text())
            .put("characteristic", change.characteristic().id()).put("from", change.from()).put("to", change.to()));
    }
}
