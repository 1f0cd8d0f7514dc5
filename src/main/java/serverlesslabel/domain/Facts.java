package serverlesslabel.domain;

import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The facts of one service. A question without a fact is unknown.
 *
 * @param byQuestion each fact by the id of its question, in the order in which they were stated
 * @param day        the day in the past that they are of; empty for the latest ones
 */
public record Facts(Map<String, Fact> byQuestion, Optional<LocalDate> day) {

    /** No facts. */
    public static final Facts NONE = new Facts(Map.of(), Optional.empty());

    public Facts {
        byQuestion = Collections.unmodifiableMap(new LinkedHashMap<>(byQuestion));
    }

    /** Facts in the given order; of two facts for one question the later replaces the earlier. */
    public static Facts of(Collection<Fact> facts) {
        return of(facts, Optional.empty());
    }

    private static Facts of(Collection<Fact> facts, Optional<LocalDate> day) {
        return new Facts(facts.stream().collect(Collectors.toMap(
            fact -> fact.question().id(), fact -> fact, (first, second) -> second, LinkedHashMap::new)), day);
    }

    /** The fact that answers a question, empty if it is unknown. */
    public Optional<Fact> answer(Question question) {
        return Optional.ofNullable(byQuestion.get(question.id()));
    }

    /** The documented facts only, in the same order. */
    public Facts documented() {
        var read = byQuestion.values().stream().filter(Fact::documented).toList();
        return read.size() == byQuestion.size() ? this : of(read, day);
    }

    /** The same facts with the words of their answers translated, in the same order. */
    Facts translated(TranslationScope words) {
        return of(byQuestion.values().stream().map(fact -> fact.translated(words)).toList(), day);
    }

    /** The facts as they were on a day, in the same order. */
    Facts at(LocalDate day) {
        return of(byQuestion.values().stream().map(fact -> fact.asOf(day)).toList(), Optional.of(day));
    }

    /** The latest day on which a fact was looked up at its source; empty if no fact has a source. */
    public Optional<LocalDate> asOf() {
        var latest = LocalDate.MIN;
        var pages = new HashSet<URI>();
        for (var fact : byQuestion.values()) {
            var source = fact.source();
            if (source.isPresent() && pages.add(source.get().address()) && source.get().checked().isAfter(latest))
                latest = source.get().checked();
        }
        return pages.isEmpty() ? Optional.empty() : Optional.of(latest);
    }

    /** The oldest day that one of the sources speaks of; empty if no fact has a source. */
    public Optional<LocalDate> firstKnown() {
        LocalDate first = LocalDate.MAX;
        for (var fact : byQuestion.values())
            if (fact.source().isPresent() && fact.source().get().current().isBefore(first))
                first = fact.source().get().current();
        return Optional.of(first).filter(day -> day.isBefore(LocalDate.MAX));
    }

    /** The sources of the facts in their order; of several with the same address only the first. */
    public List<Source> sources() {
        return byQuestion.values().stream().flatMap(fact -> fact.source().stream())
            .collect(Collectors.toMap(Source::address, source -> source, (first, second) -> first, LinkedHashMap::new))
            .values().stream().toList();
    }
}
