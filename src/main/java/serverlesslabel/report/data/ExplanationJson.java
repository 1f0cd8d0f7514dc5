package serverlesslabel.report.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import serverlesslabel.domain.Fact;
import serverlesslabel.domain.Rating;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.Source;
import serverlesslabel.ranking.CategoryRanks;
import serverlesslabel.ranking.Overtaking;
import serverlesslabel.ranking.Placement;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.ranking.ScoreDifference;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.FactWords;

/** Writes explanations as JSON: what {@code rank} reports of the services, with the facts behind it. */
public final class ExplanationJson {

    private static final Texts TEXTS = Texts.english();

    private ExplanationJson() {}

    /**
     * The placement of a service, its stability in its category, the conditions and facts behind each level, and
     * what is around it: other services, the next class, definitions.
     */
    public static String of(Service service, Ranking ranking) {
        var root = tree(ranking, List.of(service));
        var reasons = root.putArray("reasons");
        ranking.catalog().rubric().ratings(service).forEach(rating -> put(reasons.addObject(), rating, service));
        SurroundingsJson.put(root, service, ranking.catalog());
        return RankJson.text(root);
    }

    /** The placements of two services, their differences in points of index, and the shift that would swap them. */
    public static String of(ScoreDifference gap, Ranking ranking) {
        var root = tree(ranking, List.of(gap.first(), gap.second()));
        var node = root.putObject("gap");
        node.put("first", gap.first().id().text()).put("second", gap.second().id().text())
            .put("points", gap.points());
        var differences = node.putArray("differences");
        for (var difference : gap.differences()) {
            var entry = differences.addObject();
            entry.put("characteristic", difference.characteristic().id()).put("points", difference.points())
                .put("firstLevel", difference.first().level().steps())
                .put("secondLevel", difference.second().level().steps());
            var deciding = entry.putArray("deciding");
            for (var check : difference.deciding())
                for (var service : List.of(gap.first(), gap.second()))
                    put(deciding, check.askedOf(service.facts()), service);
        }
        StabilityJson.put(node.putObject("overtaking"), Overtaking.between(gap.first(), gap.second(),
            ranking.weights(), ranking.catalog().rubric()));
        return RankJson.text(root);
    }

    private static ObjectNode tree(Ranking ranking, List<Service> services) {
        var rows = services.stream().map(service -> placement(service, ranking)).toList();
        var among = CategoryRanks.of(ranking).amongThoseOf(services);
        return RankJson.tree(new RankTable(among, rows, ColumnSet.FULL, Optional.of(StabilityReport.of(among))));
    }

    private static Placement placement(Service service, Ranking ranking) {
        return ranking.placementOf(ranking.catalog().place(service.id()).orElseThrow());
    }

    private static void put(ObjectNode reason, Rating rating, Service service) {
        reason.put("characteristic", rating.characteristic().id()).put("level", rating.level().steps())
            .put("documentedLevel", rating.documented().steps()).put("says", rating.text());
        rating.judgement().ifPresent(judgement -> put(reason.put("judged", true), judgement.source()));
        var checks = reason.putArray("conditions");
        rating.deciding().forEach(check -> put(checks, check, service));
    }

    /** Adds a condition tested on a service: the fact, its value where it is known, and whether it holds. */
    static void put(ArrayNode checks, Rating.Check check, Service service) {
        var node = checks.addObject();
        node.put("service", service.id().text()).put("fact", check.condition().question().id())
            .put("holds", check.holds());
        check.fact().ifPresent(fact -> put(node, fact));
    }

    /** Adds the value of a fact in words, whether it is documented, and where it is stated. */
    static void put(ObjectNode node, Fact fact) {
        node.put("value", FactWords.value(fact, TEXTS)).put("documented", fact.documented());
        put(node, fact.source());
    }

    /** Adds where something is stated, when that was looked up, and the date of the text if it is known. */
    public static void put(ObjectNode node, Optional<Source> source) {
        source.ifPresent(known -> {
            node.put("source", known.address().toString()).put("checked", known.checked().toString());
            known.edition().ifPresent(edition -> node.put("edition", edition.date()));
        });
    }
}
