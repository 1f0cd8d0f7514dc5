package serverlesslabel.report.problems;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.harrel.jsonschema.ValidatorFactory;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import serverlesslabel.domain.Message;
import serverlesslabel.domain.Problem;
import serverlesslabel.text.Texts;

/** The formats in which other tools read problems. */
class ProblemFormatsTest {

    private static final Texts TEXTS = Texts.english();
    /** In a file with a hard name, twice, and of a file as a whole. */
    private static final List<Problem> PROBLEMS = List.of(
        new Problem("services/a,b: 100 %.json", 7, 3, Message.of("problem.weights.total", 102)),
        new Problem("whole <&\">.csv", 0, 0, Message.of("problem.class.order", "B", 90)),
        new Problem("services/a,b: 100 %.json", 9, 1, Message.of("problem.weights.total", 99)));

    @Test
    void checkstyleGroupsByFile() throws IOException, SAXException, ParserConfigurationException {
        var xml = DocumentBuilderFactory.newInstance().newDocumentBuilder()
            .parse(new InputSource(new StringReader(CheckstyleXml.of(PROBLEMS, TEXTS)))).getDocumentElement();
        assertThat(xml.getTagName()).isEqualTo("checkstyle");
        var files = xml.getElementsByTagName("file");
        assertThat(files.getLength()).isEqualTo(2);
        assertThat(files.item(0).getAttributes().getNamedItem("name").getNodeValue())
            .isEqualTo("services/a,b: 100 %.json");
        assertThat(files.item(1).getAttributes().getNamedItem("name").getNodeValue()).isEqualTo("whole <&\">.csv");
        var errors = xml.getElementsByTagName("error");
        assertThat(errors.getLength()).isEqualTo(3);
        assertThat(errors.item(1).getAttributes().getNamedItem("line").getNodeValue()).isEqualTo("9");
        assertThat(errors.item(2).getAttributes().getNamedItem("line").getNodeValue()).isEqualTo("1");
        assertThat(errors.item(0).getAttributes().getNamedItem("message").getNodeValue()).contains("102");
    }

    @Test
    void sarifHasWhatTheStandardRequires() throws IOException {
        var schema = Files.readString(Path.of("src/test/resources/sarif-required.schema.json"));
        for (var problems : List.of(PROBLEMS, List.<Problem>of())) {
            var result = new ValidatorFactory().validate(schema, SarifLog.of(problems, "1.0", TEXTS));
            assertThat(result.isValid()).as(result.getErrors().toString()).isTrue();
        }
        assertThat(new ValidatorFactory().validate(schema, SarifLog.of(PROBLEMS, "1.0", TEXTS)
            .replace("\"startLine\" : 7", "\"startLine\" : 0")).isValid()).as("the schema can say no").isFalse();
    }

    @Test
    void sarifNamesRuleAndPlace() throws IOException {
        var run = new ObjectMapper().readTree(SarifLog.of(PROBLEMS, "1.0", TEXTS)).at("/runs/0");
        var rules = run.at("/tool/driver/rules");
        assertThat(rules).hasSize(2);
        for (var result : run.get("results"))
            assertThat(rules.get(result.get("ruleIndex").intValue()).get("id")).isEqualTo(result.get("ruleId"));
        assertThat(run.at("/results/0/locations/0/physicalLocation/region/startLine").intValue()).isEqualTo(7);
        assertThat(run.at("/results/1/locations/0/physicalLocation").has("region")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"a b/c.json, a%20b/c.json", "/tmp/ü.json, file:///tmp/%C3%BC.json",
        "C:\\x\\y.json, file:///C%3A/x/y.json",
        "a:b/100%.json, a%3Ab/100%25.json"})
    void sarifPathsAreAddresses(String file, String uri) throws IOException {
        var log = SarifLog.of(List.of(new Problem(file, 1, 1, PROBLEMS.get(0).message())), "1.0", TEXTS);
        assertThat(new ObjectMapper().readTree(log)
            .at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri").textValue()).isEqualTo(uri);
    }

    @Test
    void githubCommandsAreOneLineEachWhateverAFileIsNamed() {
        var lines = GithubAnnotations.of(PROBLEMS, TEXTS).lines().toList();
        assertThat(lines).hasSize(3).allMatch(line -> line.startsWith("::error file="));
        assertThat(lines.get(0)).startsWith("::error file=services/a%2Cb%3A 100 %25.json,line=7,col=3::");
        assertThat(GithubAnnotations.of(List.of(new Problem("a\n::set-env::", 1, 1, PROBLEMS.get(0).message())), TEXTS))
            .startsWith("::error file=a%0A%3A%3Aset-env%3A%3A,line=1");
    }
}
