package serverlesslabel.command;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import serverlesslabel.domain.AnswerType;
import serverlesslabel.domain.Facts;
import serverlesslabel.domain.Question;
import serverlesslabel.domain.Value;
import serverlesslabel.files.json.Suggestion;
import serverlesslabel.text.Texts;

/** Compares a fact with a value, as in {@code sla>=99.9}; an unknown fact meets no comparison, not even {@code !=}. */
record FactComparison(Question question, Operator operator, Value value) implements Predicate<Facts> {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}([.][0-9]{1,15})?");

    /** How two values are compared; the order only means something of numbers. */
    enum Operator {
        EQUAL("=", false, order -> order == 0), UNEQUAL("!=", false, order -> order != 0),
        AT_MOST("<=", true, order -> order <= 0), AT_LEAST(">=", true, order -> order >= 0),
        LESS("<", true, order -> order < 0), MORE(">", true, order -> order > 0);

        private final String sign;
        private final boolean ordering;
        private final IntPredicate accepts;

        Operator(String sign, boolean ordering, IntPredicate accepts) {
            this.sign = sign;
            this.ordering = ordering;
            this.accepts = accepts;
        }
    }

    /**
     * Returns the comparison that was written down.
     *
     * @param sign one of the operators
     * @throws UsageException if the question has no such answer, or the operator means nothing for its answers
     */
    static FactComparison of(Question question, String sign, String text) throws UsageException {
        var operator = Arrays.stream(Operator.values()).filter(each -> each.sign.equals(sign)).findFirst()
            .orElseThrow();
        if (question.answers() instanceof AnswerType.FreeText)
            throw new UsageException(question.id() + " is free text, which can be shown with --columns and not"
                + " compared");
        if (operator.ordering && !(question.answers() instanceof AnswerType.Quantity))
            throw new UsageException("\"" + sign + "\" is for numbers, and " + question.id() + " is "
                + (question.answers() instanceof AnswerType.YesNo ? "yes or no" : "a choice") + "; use = or !=");
        return new FactComparison(question, operator, value(question, text));
    }

    @Override
    public boolean test(Facts facts) {
        return facts.answer(question).filter(fact -> operator.accepts.test(order(fact.value()))).isPresent();
    }

    private int order(Value known) {
        if (known instanceof Value.Amount one && value instanceof Value.Amount other)
            return one.number().compareTo(other.number());
        return known.equals(value) ? 0 : 1;
    }

    private static Value value(Question question, String text) throws UsageException {
        if (question.answers() instanceof AnswerType.Quantity quantity) return amount(question, quantity, text);
        if (question.answers() instanceof AnswerType.SingleChoice choice) return choice(question, choice, text);
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> new Value.Flag(true);
            case "no", "false" -> new Value.Flag(false);
            default -> throw new UsageException(question.id() + " is yes or no, and not \"" + text + "\"");
        };
    }

    private static Value amount(Question question, AnswerType.Quantity quantity, String text) throws UsageException {
        var number = NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.<BigDecimal>empty();
        var shape = quantity.shape();
        var unit = quantity.unit().isEmpty() ? "" : ", in " + quantity.unit();
        return number.filter(quantity::admit).map(Value.Amount::new).orElseThrow(() -> new UsageException(question.id()
            + " is " + Texts.english().get(shape.key(), shape.arguments().toArray()) + unit + ", and not \"" + text
            + "\""));
    }

    private static Value choice(Question question, AnswerType.SingleChoice choice, String text) throws UsageException {
        var ids = List.copyOf(choice.names().keySet());
        return ids.stream().filter(id -> id.equalsIgnoreCase(text)).findFirst().map(Value.ChoiceId::new)
            .orElseThrow(() -> new UsageException(question.id() + " is never \"" + text + "\"; "
                + Suggestion.sentence(text, ids)));
    }
}
