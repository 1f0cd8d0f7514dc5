package serverlesslabel.wording;

import java.util.stream.Collectors;
import serverlesslabel.domain.Condition;
import serverlesslabel.domain.Value;
import serverlesslabel.text.Texts;

/** Writes conditions in words: "at least 99.95 %", "no", "each request or item". */
public final class ConditionWords {

    /** Not a comma, because the names of choices may contain commas. */
    private static final String SEPARATOR = " / ";

    private ConditionWords() {}

    /** The answers that meet the condition; several choices are separated by slashes, in the order of their ids. */
    public static String wanted(Condition condition, Texts texts) {
        var question = condition.question();
        if (condition instanceof Condition.Is is) return FactWords.value(question, is.wanted(), texts);
        if (condition instanceof Condition.AtLeast least)
            return texts.get("condition.least", FactWords.value(question, new Value.Amount(least.bound()), texts));
        if (condition instanceof Condition.AtMost most)
            return texts.get("condition.most", FactWords.value(question, new Value.Amount(most.bound()), texts));
        return ((Condition.OneOf) condition).choices().stream().sorted()
            .map(choice -> FactWords.value(question, new Value.ChoiceId(choice), texts))
            .collect(Collectors.joining(SEPARATOR));
    }
}
