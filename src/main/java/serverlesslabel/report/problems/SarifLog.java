package serverlesslabel.report.problems;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import serverlesslabel.domain.Problem;
import serverlesslabel.report.data.RankJson;
import serverlesslabel.text.Texts;
import serverlesslabel.wording.ProblemWords;

/**
 * Writes problems as SARIF 2.1.0, the format of OASIS for results of static analysis, which code hosts show at the
 * line. The id of a rule is the kind of problem. A path that is relative stays so: it is one from the folder of the
 * call.
 */
public final class SarifLog {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    /** What stands in an address as it is (RFC 3986), the parts of a path parted by slashes. */
    private static final String UNRESERVED = "-._~/!$'()*+,;=@";

    private SarifLog() {}

    /**
     * The log with a single run.
     *
     * @param version the version of this program
     */
    public static String of(List<Problem> problems, String version, Texts texts) {
        var root = JsonNodeFactory.instance.objectNode().put("$schema", SCHEMA).put("version", "2.1.0");
        var run = root.putArray("runs").addObject();
        var driver = run.putObject("tool").putObject("driver").put("name", "serverless-label")
            .put("version", version);
        var ids = problems.stream().map(problem -> problem.message().key()).distinct().sorted().toList();
        var rules = driver.putArray("rules");
        ids.forEach(id -> rules.addObject().put("id", id));
        var results = run.putArray("results");
        for (var problem : problems) {
            var result = results.addObject().put("ruleId", problem.message().key())
                .put("ruleIndex", ids.indexOf(problem.message().key())).put("level", "error");
            result.putObject("message").put("text", ProblemWords.sentence(problem, texts));
            place(result.putArray("locations").addObject().putObject("physicalLocation"), problem);
        }
        return RankJson.text(root);
    }

    private static void place(ObjectNode location, Problem problem) {
        location.putObject("artifactLocation").put("uri", uri(problem.file()));
        if (problem.line() > 0) location.putObject("region").put("startLine", problem.line())
            .put("startColumn", Math.max(problem.column(), 1));
    }

    // Path.toUri would make every path an absolute one, which no other machine has.
    private static String uri(String file) {
        var path = file.replace('\\', '/');
        boolean drive = path.length() > 2 && path.charAt(1) == ':' && path.charAt(2) == '/';
        var uri = new StringBuilder(drive ? "file:///" : path.startsWith("/") ? "file://" : "");
        for (byte part : path.getBytes(StandardCharsets.UTF_8)) {
            int letter = part & 0xFF;
            boolean plain = letter >= '0' && letter <= '9' || letter >= 'a' && letter <= 'z'
                || letter >= 'A' && letter <= 'Z' || UNRESERVED.indexOf(letter) >= 0;
            if (plain) uri.append((char) letter);
            else uri.append(String.format("%%%02X", letter));
        }
        return uri.toString();
    }
}
