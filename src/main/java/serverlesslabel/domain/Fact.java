package serverlesslabel.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A fact: the answer to one question about one service, with its source and basis, and the answers of earlier times.
 *
 * @param source present if the fact is documented
 * @param note   a remark for readers; may be empty
 * @param past   what was true before, oldest first; often empty
 */
public record Fact(Question question, Value value, Basis basis, Optional<Source> source, String note,
                   List<Past> past) {

    /** @throws IllegalArgumentException if the fact is documented without a source, or the past is not in order */
    public Fact {
        if (basis == Basis.DOCUMENTED && source.isEmpty())
            throw new IllegalArgumentException("a documented fact names its source: " + question.id());
        past = List.copyOf(past);
        for (int i = 1; i < past.size(); i++)
            if (!past.get(i).until().isAfter(past.get(i - 1).until()))
                throw new IllegalArgumentException("the past goes from the oldest on: " + question.id());
    }

    /** A fact of which no earlier answer is known. */
    public Fact(Question question, Value value, Basis basis, Optional<Source> source, String note) {
        this(question, value, basis, source, note, List.of());
    }

    /**
     * An answer of an earlier time.
     *
     * @param until  the day from which another answer held
     * @param source present if the answer is documented
     * @param note   a remark for readers; may be empty
     */
    public record Past(Value value, LocalDate until, Basis basis, Optional<Source> source, String note) {

        /** @throws IllegalArgumentException if it is documented and has no source */
        public Past {
            if (basis == Basis.DOCUMENTED && source.isEmpty())
                throw new IllegalArgumentException("a documented answer names its source");
        }
    }

    /** The same fact with the words of its answers translated; each has its place under itself, below the question. */
    Fact translated(TranslationScope words) {
        if (!(question.answers() instanceof AnswerType.FreeText)) return this;
        var here = words.in(question.id());
        return new Fact(question, translated(value, here), basis, source, note, past.stream().map(answer ->
            new Past(translated(answer.value(), here), answer.until(), answer.basis(), answer.source(), answer.note()))
            .toList());
    }

    private static Value translated(Value value, TranslationScope words) {
        return value instanceof Value.ShortText original
            ? new Value.ShortText(words.word(original.text(), original.text())) : value;
    }

    /** Whether the fact has been checked at its source. */
    public boolean documented() {
        return basis == Basis.DOCUMENTED;
    }

    /**
     * The fact as it was on a day. An answer without a dated change before it is taken to have held; it counts as
     * checked for that day only if the text it was read in is not younger, or if the day of the change is known.
     */
    Fact asOf(LocalDate day) {
        var earlier = past.isEmpty() ? Optional.<Past>empty()
            : past.stream().filter(answer -> day.isBefore(answer.until())).findFirst();
        if (earlier.isPresent()) {
            var then = earlier.get();
            return new Fact(question, then.value(), then.basis(), then.source(), then.note(),
                past.subList(0, past.indexOf(then)));
        }
        boolean known = !past.isEmpty() || source.filter(read -> read.current().isAfter(day)).isEmpty();
        return known ? this : new Fact(question, value, Basis.RECALLED, source, note, past);
    }

    /** The days on which another answer began to hold, oldest first. */
    public List<LocalDate> changes() {
        return past.stream().map(Past::until).toList();
    }
}
