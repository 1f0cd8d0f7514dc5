package serverlesslabel.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The facts of one service, by question, in the order they were stated. A fact that is not there is unknown. */
public record Facts(Map<String, Fact> byQuestion) {

    /** Nothing is known. */
    public static final Facts NONE = new Facts(Map.of());

    public Facts {
        byQuestion = Collections.unmodifiableMap(new LinkedHashMap<>(byQuestion));
    }

    /** Facts in the order given; of two answers to one question the later counts. */
    public static Facts of(Collection<Fact> facts) {
        return new Facts(facts.stream().collect(Collectors.toMap(
            fact -> fact.question().id(), fact -> fact, (first, second) -> second, LinkedHashMap::new)));
    }

    /** The answer to a question, empty where it is unknown. */
    public Optional<Fact> answer(Question question) {
        return Optional.ofNullable(byQuestion.get(question.id()));
    }

    /** Only what was read at its source. */
    public Facts documented() {
        var read = byQuestion.values().stream().filter(Fact::documented).toList();
        return read.size() == byQuestion.size() ? this : of(read);
    }

    /** The day the facts stand for: the latest day on which one of them was looked up. */
    public Optional<LocalDate> asOf() {
        return sources().stream().map(Source::checked).max(LocalDate::compareTo);
    }

    /** The sources named, each address once. */
    public List<Source> sources() {
        return byQuestion.values().stream().flatMap(fact -> fact.source().stream())
            .collect(Collectors.toMap(Source::address, source -> source, (first, second) -> first, LinkedHashMap::new))
            .values().stream().toList();
    }
}
