package serverlesslabel.wording;

import java.util.List;
import serverlesslabel.domain.Message;
import serverlesslabel.domain.Problem;
import serverlesslabel.text.SafeText;
import serverlesslabel.text.Texts;

/** Writes sentences about the problems of a catalog, in the reader's language. */
public final class ProblemWords {

    /** The length to which a sentence is cut: it may quote the file, and a long quotation would hide other problems. */
    private static final int LONGEST = 400;

    private ProblemWords() {}

    /** What is wrong and what would be right, in one sentence; cut to 400 characters and an ellipsis. */
    public static String sentence(Problem problem, Texts texts) {
        var sentence = words(problem.message(), texts);
        return sentence.length() <= LONGEST ? sentence : sentence.substring(0, LONGEST) + "…";
    }

    /**
     * A line as compilers print it: {@code FILE:LINE:COLUMN: sentence}. It is one line whatever the file is named, so
     * that no name can pass for another line.
     */
    public static String line(Problem problem, Texts texts) {
        return SafeText.withReplacements(problem.place()) + ": " + sentence(problem, texts);
    }

    private static String words(Message message, Texts texts) {
        return texts.get(message.key(), message.arguments().stream().map(argument -> words(argument, texts)).toArray());
    }

    private static String words(Object argument, Texts texts) {
        if (argument instanceof Message message) return words(message, texts);
        if (argument instanceof List<?> names)
            return Phrases.list(names.stream().map(name -> texts.get("problem.name", name)).toList(), texts);
        if (argument instanceof Integer number) return texts.formats().whole(number);
        return (String) argument;
    }
}
