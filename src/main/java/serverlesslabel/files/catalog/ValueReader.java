package serverlesslabel.files.catalog;

import java.util.Optional;
import serverlesslabel.domain.AnswerType;
import serverlesslabel.domain.Question;
import serverlesslabel.domain.Value;
import serverlesslabel.files.json.Json;
import serverlesslabel.files.json.Problems;

/** Reads the answer to a question. */
final class ValueReader {

    /** A word or two on the label; more has no room there. */
    private static final int LONGEST_WORDS = 40;

    private final Problems problems;

    ValueReader(Problems problems) {
        this.problems = problems;
    }

    /** The value, empty where it does not answer the question. */
    Optional<Value> read(Question question, Json json) {
        var type = question.answers();
        if (type instanceof AnswerType.Choices choices) return choice(question, choices, json);
        if (type instanceof AnswerType.Amounts amounts) return amount(question, amounts, json);
        if (type instanceof AnswerType.YesNo) {
            if (json instanceof Json.Flag flag) return Optional.of(new Value.Flag(flag.yes()));
            return wrong(question, json, "true or false");
        }
        return words(question, json);
    }

    private Optional<Value> choice(Question question, AnswerType.Choices choices, Json json) {
        if (!(json instanceof Json.Text text))
            return wrong(question, json, "one of: " + String.join(", ", choices.names().keySet()));
        if (choices.names().containsKey(text.text())) return Optional.of(new Value.Choice(text.text()));
        problems.unknown(json.spot(), "value of \"" + question.id() + "\"", text.text(), choices.names().keySet());
        return Optional.empty();
    }

    private Optional<Value> amount(Question question, AnswerType.Amounts amounts, Json json) {
        if (!(json instanceof Json.Number number)) return wrong(question, json, amounts.shape());
        if (amounts.admit(number.number())) return Optional.of(new Value.Amount(number.number()));
        problems.add(json.spot(), "\"" + question.id() + "\" is " + number.number().toPlainString() + "; it must be "
            + amounts.shape());
        return Optional.empty();
    }

    private Optional<Value> words(Question question, Json json) {
        if (!(json instanceof Json.Text text)) return wrong(question, json, "a text in quotes");
        var words = text.text().strip();
        if (words.isEmpty() || words.length() > LONGEST_WORDS || words.codePoints().anyMatch(ValueReader::steers)) {
            problems.add(json.spot(), "\"" + question.id() + "\" must be a word or two, " + LONGEST_WORDS
                + " characters at most, without line breaks");
            return Optional.empty();
        }
        return Optional.of(new Value.Words(words));
    }

    // Control characters, line separators, and marks that change the direction of what follows.
    private static boolean steers(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
        };
    }

    private Optional<Value> wrong(Question question, Json json, String wanted) {
        problems.add(json.spot(), "\"" + question.id() + "\" must be " + wanted + ", not " + json.kind());
        return Optional.empty();
    }
}
