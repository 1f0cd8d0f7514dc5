package serverlesslabel.report.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import serverlesslabel.Generator;
import serverlesslabel.Samples;
import serverlesslabel.SmallCatalog;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.Weights;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.Bracket;
import serverlesslabel.ranking.ClassRange;
import serverlesslabel.ranking.Overtaking;
import serverlesslabel.ranking.RankRanges;
import serverlesslabel.ranking.Ranking;

/** What the program computes for some weights, as the one source of numbers that the script of a page must give. */
public final class PageVectors {

    private PageVectors() {}

    /** So many cases, each drawn from its seed. */
    public static ArrayNode cases(int count) {
        var all = JsonNodeFactory.instance.arrayNode();
        IntStream.range(0, count).forEach(seed -> all.add(one(new Generator(seed))));
        return all;
    }

    /** A case with the services of the small catalog, of one with open checks, or of one with many ties. */
    static ObjectNode one(Generator any) {
        var catalog = any.oneIn(3) ? SmallCatalog.ENGLISH : any.oneIn(2) ? any.provisionalCatalog()
            : any.catalog(any.between(1, Level.TOP));
        var held = any.oneIn(2) ? Set.<Characteristic>of() : catalog.rubric().characteristics().stream()
            .filter(axis -> any.oneIn(4)).collect(Collectors.toSet());
        return of(catalog, any.weights(), held);
    }

    /** What the program gives for a catalog and weights; {@code held} keep their share while one moves. */
    static ObjectNode of(Catalog catalog, Weights weights, Set<Characteristic> held) {
        var vector = JsonNodeFactory.instance.objectNode();
        var services = vector.putArray("services");
        catalog.services().forEach(service -> services.addArray().add(digits(service.levels().stated()))
            .add(digits(service.levels().documented())));
        ints(vector.putArray("reference"), catalog.rubric().reference().points());
        ints(vector.putArray("from"), catalog.rubric().classes().stream().map(each -> each.from()).toList());
        ints(vector.putArray("weights"), weights.points());
        var flags = vector.putArray("held");
        catalog.rubric().characteristics().forEach(axis -> flags.add(held.contains(axis)));
        expect(vector.putObject("expected"), Alternatives.all(Ranking.of(catalog, weights)), held);
        return vector;
    }

    private static void expect(ObjectNode expected, Alternatives all, Set<Characteristic> held) {
        var catalog = all.ranking().catalog();
        var placements = all.ranking().placements();
        ints(expected.putArray("order"), IntStream.range(0, all.size()).mapToObj(all::place).toList());
        ints(expected.putArray("ranks"), placements.stream().map(each -> each.rank()).toList());
        ints(expected.putArray("tied"), placements.stream().map(each -> each.tied() ? 1 : 0).toList());
        ints(expected.putArray("index"), placements.stream().map(each -> each.index().tenths()).toList());
        ints(expected.putArray("documented"), placements.stream().map(each -> each.documented().tenths()).toList());
        var letters = expected.putArray("letters");
        catalog.services().stream().map(service -> ClassRange.of(service, catalog.rubric())).forEach(range ->
            letters.addArray().add(range.stated().place()).add(range.documented().place()));
        var ranges = expected.putArray("ranges");
        var counted = RankRanges.of(all);
        IntStream.range(0, all.size()).mapToObj(counted::at).forEach(range ->
            ranges.addArray().add(range.best()).add(range.worst()));
        var brackets = expected.putArray("brackets");
        Bracket.ofFirst(all, held).forEach(bracket -> {
            var ends = brackets.addArray();
            end(ends, bracket.lower(), catalog);
            end(ends, bracket.upper(), catalog);
        });
        ints(expected.putArray("shares"), all.weights().shares());
        var ways = expected.putArray("overtaking");
        for (int below = 1; below < Math.min(4, all.size()); below++)
            way(ways.addArray(), Overtaking.of(all.service(below), all.service(below - 1), all.weights(),
                catalog.rubric()));
    }

    private static void end(ArrayNode ends, Optional<Bracket.End> end, Catalog catalog) {
        if (end.isEmpty()) ends.addNull();
        else ends.addArray().add(end.get().share().part()).add(end.get().share().whole())
            .add(catalog.place(end.get().overtaking().id()).orElseThrow());
    }

    private static void way(ArrayNode way, Overtaking overtaking) {
        overtaking.move().ifPresentOrElse(move -> ints(way.addArray().add(move.points()).add(move.to().place()),
            move.wholePoints()), way::addNull);
        overtaking.change().ifPresentOrElse(change -> way.addArray()
            .add(isSame(change.service(), overtaking.higher()) ? 1 : 0).add(change.characteristic().place())
            .add(change.from()).add(change.to()), way::addNull);
    }

    private static boolean isSame(Service one, Service other) {
        return one.id().equals(other.id());
    }

    private static ArrayNode ints(ArrayNode list, List<Integer> numbers) {
        new ArrayList<>(numbers).forEach(list::add);
        return list;
    }

    private static String digits(List<Level> levels) {
        return levels.stream().map(level -> Integer.toString(level.steps())).collect(Collectors.joining());
    }

    /** A catalog of so many services with random levels, for what takes long. */
    public static Catalog many(int services) {
        return Samples.random(services, 18);
    }
}
