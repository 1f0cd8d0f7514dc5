package serverlesslabel.report.difference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import serverlesslabel.domain.Fact;
import serverlesslabel.domain.Question;
import serverlesslabel.domain.Service;

/**
 * A fact that differs; at least one of both is there.
 *
 * @param before empty if the fact was unknown
 * @param after  empty if the fact is not known any more
 */
public record FactDifference(Optional<Fact> before, Optional<Fact> after) {

    /** What differs of a fact; the first that does. */
    public enum Kind {
        /** It was unknown. */
        ADDED,
        /** It is not known any more. */
        REMOVED,
        /** Its value. */
        VALUE,
        /** Whether it was read at its source. */
        BASIS,
        /** Its source, a date, its note or its earlier values. */
        EVIDENCE
    }

    static List<FactDifference> all(Service before, Service after) {
        var old = before.facts().byQuestion();
        var present = after.facts().byQuestion();
        return Stream.concat(present.keySet().stream(), old.keySet().stream()).distinct()
            .map(id -> new FactDifference(Optional.ofNullable(old.get(id)), Optional.ofNullable(present.get(id))))
            .filter(each -> !each.before().map(FactDifference::content).equals(each.after().map(
                FactDifference::content))).toList();
    }

    // The question is the rubric's: other words of it are no other fact.
    private static List<Object> content(Fact fact) {
        return List.of(fact.value(), fact.basis(), fact.source(), fact.note(), fact.past());
    }

    /** The question both answer, as the new rubric has it where the fact is still known. */
    public Question question() {
        return after.or(() -> before).orElseThrow().question();
    }

    /** What differs. */
    public Kind kind() {
        if (before.isEmpty()) return Kind.ADDED;
        if (after.isEmpty()) return Kind.REMOVED;
        if (!before.get().value().equals(after.get().value())) return Kind.VALUE;
        return before.get().basis() == after.get().basis() ? Kind.EVIDENCE : Kind.BASIS;
    }
}
