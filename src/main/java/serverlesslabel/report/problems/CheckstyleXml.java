package serverlesslabel.report.problems;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import serverlesslabel.domain.Problem;
import serverlesslabel.text.Texts;
import serverlesslabel.text.XmlText;
import serverlesslabel.wording.ProblemWords;

/** Writes problems as the report of Checkstyle, which most build servers and review tools read. */
public final class CheckstyleXml {

    private CheckstyleXml() {}

    /** The report: a {@code file} for each file in the order of its first problem; lines and columns begin at 1. */
    public static String of(List<Problem> problems, Texts texts) {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"10.0\">\n");
        problems.stream().collect(Collectors.groupingBy(Problem::file, LinkedHashMap::new, Collectors.toList()))
            .forEach((file, own) -> {
                xml.append("  <file name=\"").append(XmlText.escaped(file)).append("\">\n");
                own.forEach(problem -> xml.append(error(problem, texts)));
                xml.append("  </file>\n");
            });
        return xml.append("</checkstyle>\n").toString();
    }

    private static String error(Problem problem, Texts texts) {
        return "    <error line=\"" + Math.max(problem.line(), 1) + "\" column=\"" + Math.max(problem.column(), 1)
            + "\" severity=\"error\" message=\"" + XmlText.escaped(ProblemWords.sentence(problem, texts))
            + "\" source=\"serverless-label." + XmlText.escaped(problem.message().key()) + "\"/>\n";
    }
}
