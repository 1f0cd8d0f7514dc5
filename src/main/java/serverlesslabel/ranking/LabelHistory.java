package serverlesslabel.ranking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import serverlesslabel.domain.Basis;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Fact;
import serverlesslabel.domain.LabelClass;
import serverlesslabel.domain.Question;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.Source;
import serverlesslabel.domain.Value;

/**
 * The label of one service through time: what changed on which day, and which levels and letter that moved, all by
 * today's rubric.
 *
 * @param service the service as it is now
 * @param steps   the days on which a fact changed, oldest first
 */
public record LabelHistory(Service service, List<Step> steps) {

    public LabelHistory {
        steps = List.copyOf(steps);
    }

    /**
     * A day on which facts changed.
     *
     * @param changes at least one
     * @param moves   the levels that moved, in the order of the rubric; none where the ladders are blind to the change
     */
    public record Step(LocalDate day, List<FactChange> changes, List<Move> moves, Standing before, Standing after) {

        public Step {
            changes = List.copyOf(changes);
            moves = List.copyOf(moves);
        }
    }

    /**
     * A fact that changed.
     *
     * @param basis  whether the value that began to hold was read at its source
     * @param source where the new value is stated
     * @param note   a remark on the earlier value; may be empty
     */
    public record FactChange(Question question, Value before, Value after, Basis basis, Optional<Source> source,
                         String note) {}

    /** A level that moved. */
    public record Move(Characteristic characteristic, int before, int after) {}

    /** The index by the reference weights, and the class it gives. */
    public record Standing(Index index, LabelClass letter) {}

    /** The history of a service of a catalog that shows the latest facts. */
    public static LabelHistory of(Service service, Catalog catalog) {
        var days = service.facts().byQuestion().values().stream().flatMap(fact -> fact.changes().stream()).distinct()
            .sorted().toList();
        return new LabelHistory(service, days.stream().flatMap(day -> step(service, catalog, day).stream()).toList());
    }

    // A change before the service's first known day, or after its last, is not part of its history.
    private static Optional<Step> step(Service service, Catalog catalog, LocalDate day) {
        var before = service.at(day.minusDays(1), catalog.rubric());
        var after = service.at(day, catalog.rubric());
        if (before.isEmpty() || after.isEmpty()) return Optional.empty();
        var changes = service.facts().byQuestion().values().stream().flatMap(fact -> change(fact, day)).toList();
        var moves = catalog.rubric().characteristics().stream()
            .map(axis -> new Move(axis, before.get().levels().of(axis), after.get().levels().of(axis)))
            .filter(move -> move.before() != move.after()).toList();
        return Optional.of(new Step(day, changes, moves, standing(before.get(), catalog),
            standing(after.get(), catalog)));
    }

    private static Stream<FactChange> change(Fact fact, LocalDate day) {
        int at = fact.changes().indexOf(day);
        if (at < 0) return Stream.empty();
        var before = fact.past().get(at);
        var source = at + 1 < fact.past().size() ? fact.past().get(at + 1).source() : fact.source();
        var basis = at + 1 < fact.past().size() ? fact.past().get(at + 1).basis() : fact.basis();
        var after = at + 1 < fact.past().size() ? fact.past().get(at + 1).value() : fact.value();
        return Stream.of(new FactChange(fact.question(), before.value(), after, basis, source.or(before::source),
            before.note()));
    }

    private static Standing standing(Service service, Catalog catalog) {
        var index = Index.of(service.levels(), catalog.rubric().reference());
        return new Standing(index, index.classIn(catalog.rubric().classes()));
    }
}
