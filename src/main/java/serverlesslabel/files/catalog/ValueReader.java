package serverlesslabel.files.catalog;

import java.util.Optional;
import java.util.regex.Pattern;
import serverlesslabel.domain.AnswerType;
import serverlesslabel.domain.Message;
import serverlesslabel.domain.Question;
import serverlesslabel.domain.Value;
import serverlesslabel.files.json.Json;
import serverlesslabel.files.json.Problems;
import serverlesslabel.files.json.Suggestion;
import serverlesslabel.text.SafeText;

/** Reads the values of facts and conditions, and checks that they answer their question. */
public final class ValueReader {

    /** In characters; a longer text does not fit on the label. */
    private static final int LONGEST_WORDS = 60;
    /** Texts that are wrong only because they are in quotes. */
    private static final Pattern QUOTED = Pattern.compile("-?[0-9.]+|true|false|yes|no", Pattern.CASE_INSENSITIVE);

    private final Problems problems;

    /** A reader that reports to these problems. */
    public ValueReader(Problems problems) {
        this.problems = problems;
    }

    /** Returns the value; empty if it does not answer the question, which is reported. */
    public Optional<Value> read(Question question, Json json) {
        var type = question.answers();
        if (type instanceof AnswerType.SingleChoice choices) return choice(question, choices, json);
        if (type instanceof AnswerType.Quantity amounts) return amount(question, amounts, json);
        if (type instanceof AnswerType.YesNo) {
            if (json instanceof Json.Flag flag) return Optional.of(new Value.Flag(flag.yes()));
            return wrong(question, json, Message.of("problem.type.boolean"));
        }
        return words(question, json);
    }

    private Optional<Value> choice(Question question, AnswerType.SingleChoice choices, Json json) {
        if (!(json instanceof Json.Text text))
            return wrong(question, json,
                Message.of("problem.type.choice", Suggestion.listed(choices.names().keySet())));
        if (choices.names().containsKey(text.text())) return Optional.of(new Value.ChoiceId(text.text()));
        problems.add(json.spot(), "problem.unknown.value.of", text.text(),
            Suggestion.message(text.text(), choices.names().keySet()), question.id());
        return Optional.empty();
    }

    private Optional<Value> amount(Question question, AnswerType.Quantity amounts, Json json) {
        if (!(json instanceof Json.Number number)) return wrong(question, json, amounts.shape());
        if (amounts.admit(number.number())) return Optional.of(new Value.Amount(number.number()));
        problems.add(json.spot(), "problem.value.outside", question.id(), number.number().toPlainString(),
            amounts.shape());
        return Optional.empty();
    }

    private Optional<Value> words(Question question, Json json) {
        if (!(json instanceof Json.Text text)) return wrong(question, json, Message.of("problem.type.string"));
        var words = SafeText.strip(text.text());
        if (words.isEmpty() || words.length() > LONGEST_WORDS || words.codePoints().anyMatch(SafeText::isUnsafe)) {
            problems.add(json.spot(), "problem.value.long", question.id(), Integer.toString(LONGEST_WORDS));
            return Optional.empty();
        }
        return Optional.of(new Value.ShortText(words));
    }

    private Optional<Value> wrong(Question question, Json json, Message expected) {
        if (json instanceof Json.Text text && !QUOTED.matcher(text.text()).matches()) {
            problems.add(json.spot(), "problem.value.text", question.id(), text.text(), expected);
            return Optional.empty();
        }
        problems.add(json.spot(), "problem.type", Message.of("problem.name", question.id()), expected, json.kind());
        return Optional.empty();
    }
}
