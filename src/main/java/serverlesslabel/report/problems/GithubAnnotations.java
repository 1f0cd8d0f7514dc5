package serverlesslabel.report.problems;

import java.util.List;
import java.util.stream.Collectors;
import serverlesslabel.domain.Problem;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.ProblemWords;

/** Writes problems as commands of a GitHub workflow, which annotates the changed files with them. */
public final class GithubAnnotations {

    private GithubAnnotations() {}

    /** A command a line: {@code ::error file=…,line=…,col=…::sentence}. */
    public static String of(List<Problem> problems, Texts texts) {
        return problems.stream().map(problem -> "::error file=" + property(problem.file()) + ",line="
            + Math.max(problem.line(), 1) + ",col=" + Math.max(problem.column(), 1) + "::"
            + data(ProblemWords.sentence(problem, texts)) + "\n").collect(Collectors.joining());
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text.replace('\\', '/')).replace(":", "%3A").replace(",", "%2C");
    }
}
