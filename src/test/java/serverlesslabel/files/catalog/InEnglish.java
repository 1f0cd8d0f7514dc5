package serverlesslabel.files.catalog;

import serverlesslabel.domain.Problem;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.ProblemWords;

/** Problems as the command line says them. */
final class InEnglish {

    private static final Texts ENGLISH = Texts.english();

    private InEnglish() {}

    static String sentence(Problem problem) {
        return ProblemWords.sentence(problem, ENGLISH);
    }

    static String line(Problem problem) {
        return ProblemWords.line(problem, ENGLISH);
    }
}
