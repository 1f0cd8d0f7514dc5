package serverlesslabel.wording;

import java.util.List;
import serverlesslabel.domain.Message;
import serverlesslabel.domain.Problem;
import serverlesslabel.text.Texts;

/** What is wrong in a catalog, in the words of a language. */
public final class ProblemWords {

    /** A message quotes the file; beyond so many characters it would bury the others. */
    private static final int LONGEST = 400;

    private ProblemWords() {}

    /** What is wrong and what would be right, in one sentence of at most 401 characters. */
    public static String sentence(Problem problem, Texts texts) {
        var says = words(problem.message(), texts);
        return says.length() <= LONGEST ? says : says.substring(0, LONGEST) + "…";
    }

    /** {@code FILE:LINE:COLUMN: sentence}, as compilers print it. */
    public static String line(Problem problem, Texts texts) {
        return problem.place() + ": " + sentence(problem, texts);
    }

    private static String words(Message message, Texts texts) {
        return texts.get(message.key(), message.arguments().stream().map(each -> words(each, texts)).toArray());
    }

    private static String words(Object argument, Texts texts) {
        if (argument instanceof Message message) return words(message, texts);
        if (argument instanceof List<?> names)
            return Phrases.list(names.stream().map(each -> texts.get("problem.name", each)).toList(), texts);
        return (String) argument;
    }
}
