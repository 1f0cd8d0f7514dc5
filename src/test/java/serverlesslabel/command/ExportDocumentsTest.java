package serverlesslabel.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import serverlesslabel.SmallCatalog;
import serverlesslabel.export.PayloadReader;
import serverlesslabel.files.settings.ExplorationFile;

/** {@code export} to documents and data. */
class ExportDocumentsTest {

    private static final List<String> SERVICES = List.of("aws-lambda-on-demand", "amazon-ec2");

    @TempDir
    private Path folder;

    private record Result(int code, String out, String err) {}

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"a.md|## AWS Lambda · Amazon EC2", "a.HTML|<!DOCTYPE html>",
        "a.csv|rank,tied,id",
        "a.json|{"})
    void theEndOfTheNameSaysWhatIsWritten(String name, String beginning) throws IOException {
        assertThat(Files.readString(export(name))).startsWith(beginning).endsWith("\n").doesNotContain("\r");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.md", "a.html", "a.csv", "a.json"})
    void theSameCallWritesTheSameBytes(String name) throws IOException {
        var first = Files.readAllBytes(export(name));
        assertThat(Files.readAllBytes(export(name))).isEqualTo(first);
    }

    @Test
    void dataHasTheServicesInTheOrderOfTheCall() throws IOException {
        assertThat(Files.readAllLines(export("a.csv")).stream().skip(1).map(line -> line.split(",")[2]))
            .isEqualTo(SERVICES);
    }

    @Test
    void theCommandInARecordMakesTheSameRecord() throws IOException {
        var first = Files.readString(export("a.md", "--profile", "always-on"));
        var call = first.lines().filter(line -> line.startsWith("serverless-label ")).findFirst().orElseThrow()
            .replace("serverless-label ", "").replace("decision.md", folder.resolve("b.md").toString());
        assertThat(run(call.split(" ")).code).isZero();
        assertThat(folder.resolve("b.md")).hasContent(first);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "export amazon-ec2 --out x.docx|must end in .png, .svg, .pdf, .md, .html, .csv or .json",
        "export amazon-ec2 --out md|must end in .png, .svg, .pdf, .md, .html, .csv or .json",
        "export amazon-ec2 --out x.png --scale 99|it must be a number from 0.25 to 8",
        "label amazon-ec2 --out x.md|must end in .png, .svg or .pdf",
    })
    void aWrongCallSaysWhatWouldBeRight(String arguments, String says) {
        var result = run(arguments.split(" "));
        assertThat(result.code).isEqualTo(ExitCode.WRONG_CALL);
        assertThat(result.err).contains(says);
    }

    @Test
    void theTableIsAPictureToo() throws IOException {
        var file = folder.resolve("table.svg");
        assertThat(run("rank", "--category", "compute", "--out", file.toString()).code).isZero();
        assertThat(Files.readString(file)).contains(">AWS Lambda</text>").doesNotContain(">Amazon DynamoDB</text>");
    }

    @Test
    void aPictureBringsBackTheFiltersOfTheTable() throws IOException {
        var file = folder.resolve("table.png");
        run("rank", "--category", "compute", "--floors", "elastic=4", "--out", file.toString());
        var chosen = ExplorationFile.open(file, SmallCatalog.ENGLISH, PayloadReader::text).exploration();
        assertThat(chosen.categories()).containsExactly("compute");
        assertThat(chosen.floors()).containsExactly(Map.entry("elastic", 4));
    }

    @Test
    void allLabelsAreWrittenWithAWordForEach() throws IOException {
        var result = run("label", "--all", "--out", folder.resolve("labels").toString());
        assertThat(result.code).isZero();
        int count = SmallCatalog.ENGLISH.services().size();
        try (var files = Files.list(folder.resolve("labels"))) {
            assertThat(files).hasSize(count).allMatch(path -> path.toString().endsWith(".svg"));
        }
        assertThat(result.err.lines()).hasSize(count).last().asString().startsWith(count + " of " + count + ": ");
    }

    @Test
    void aBadgeIsSmall() throws IOException {
        var file = folder.resolve("badge.svg");
        run("label", "amazon-ec2", "--badge", "--out", file.toString());
        assertThat(Files.readString(file)).contains("height=\"20\"");
    }

    @Test
    void aBadgeIsALineOfText() throws IOException {
        var file = folder.resolve("badge.txt");
        run("label", "amazon-ec2", "--badge", "--out", file.toString());
        assertThat(Files.readString(file)).isEqualTo("Serverless Label G (A–G)\n");
    }

    @Test
    void explainGivesTheNumbersAsJson() throws IOException {
        var one = new ObjectMapper().readTree(run("explain", "amazon-ec2", "--format", "json").out);
        assertThat(one.at("/services/0/rank").asInt()).isEqualTo(SmallCatalog.ENGLISH.services().size());
        assertThat(one.at("/reasons")).hasSize(8);
        assertThat(one.at("/services/0/overtakes/possible").isBoolean()).isTrue();
        var two = new ObjectMapper().readTree(run("explain", "amazon-dynamodb-on-demand", "--against",
            "aws-lambda-on-demand", "--format", "json").out);
        double sum = 0;
        for (var each : two.at("/gap/differences")) sum += each.at("/points").asDouble();
        assertThat(sum).isCloseTo(two.at("/gap/points").asDouble(), Offset.offset(1e-9));
    }

    @Test
    void aDocumentThatCannotBeWrittenEndsWithThree() throws IOException {
        var occupied = Files.createDirectories(folder.resolve("a.md"));
        var result = run("export", "amazon-ec2", "--out", occupied.toString());
        assertThat(result.code).isEqualTo(ExitCode.OUTSIDE);
        assertThat(result.err).contains("cannot write").contains("it is a folder");
    }

    private Path export(String name, String... more) {
        var file = folder.resolve(name);
        var arguments = new ArrayList<>(List.of("export"));
        arguments.addAll(SERVICES);
        arguments.addAll(List.of("--out", file.toString()));
        arguments.addAll(List.of(more));
        var result = run(arguments.toArray(String[]::new));
        assertThat(result.code).as(result.err).isZero();
        return file;
    }

    private static Result run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = Program.run((folders, file) -> 42, new PrintWriter(out), new PrintWriter(err),
            CommandArguments.onSmallCatalog(arguments));
        return new Result(code, out.toString(), err.toString());
    }
}
