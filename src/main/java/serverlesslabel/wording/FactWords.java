package serverlesslabel.wording;

import java.math.BigDecimal;
import serverlesslabel.domain.AnswerType;
import serverlesslabel.domain.Fact;
import serverlesslabel.domain.Question;
import serverlesslabel.domain.Value;
import serverlesslabel.text.Formats;
import serverlesslabel.text.Texts;

/** Writes the values of facts in words: "99.99 %", "5 min", "rules the user writes", "no". */
public final class FactWords {

    private static final BigDecimal MILLISECONDS_PER_SECOND = new BigDecimal(1000);

    private FactWords() {}

    /** The value of a fact, with its unit where it is an amount. */
    public static String value(Fact fact, Texts texts) {
        return value(fact.question(), fact.value(), texts);
    }

    /** The value of a fact, and that it is not yet checked where it is not. */
    public static String marked(Fact fact, Texts texts) {
        var value = value(fact, texts);
        return fact.documented() ? value : texts.get("fact.recalled", value);
    }

    /** The value of a fact as a figure: "1 s", or "1 s°" where it is not yet checked. */
    public static String figure(Fact fact, Texts texts) {
        var value = value(fact, texts);
        return fact.documented() ? value : texts.get("fact.open", value);
    }

    /** An answer to a question, with its unit where it is an amount; it must be of the question's answer type. */
    public static String value(Question question, Value value, Texts texts) {
        if (value instanceof Value.Flag flag) return texts.get(flag.yes() ? "fact.yes" : "fact.no");
        if (value instanceof Value.ShortText words) return words.text();
        if (value instanceof Value.ChoiceId choice)
            return ((AnswerType.SingleChoice) question.answers()).names().getOrDefault(choice.id(), choice.id());
        var amounts = (AnswerType.Quantity) question.answers();
        return amount(((Value.Amount) value).number(), amounts, texts.formats());
    }

    private static String amount(BigDecimal number, AnswerType.Quantity amounts, Formats formats) {
        var word = amounts.wordFor(number);
        if (word.isPresent()) return word.get();
        return switch (amounts.unit()) {
            case "%" -> formats.percent(number);
            case "ms" -> formats.duration(number);
            case "s" -> formats.duration(number.multiply(MILLISECONDS_PER_SECOND));
            case "USD/month" -> formats.dollars(number);
            case "" -> formats.number(number);
            default -> formats.number(number) + "\u00a0" + amounts.unitOf(number);
        };
    }
}
