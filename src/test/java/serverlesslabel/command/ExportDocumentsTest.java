package serverlesslabel.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code export} to documents and data. */
class ExportDocumentsTest {

    private static final List<String> SERVICES = List.of("aws-lambda-on-demand", "amazon-ec2");

    @TempDir
    private Path folder;

    private record Result(int code, String err) {}

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
        "export amazon-ec2 --out x.md --scale 99|it must be a number from 0.25 to 8",
        "label amazon-ec2 --out x.md|must end in .png, .svg or .pdf",
    })
    void aWrongCallSaysWhatWouldBeRight(String arguments, String says) {
        var result = run(arguments.split(" "));
        assertThat(result.code).isEqualTo(ExitCode.WRONG_CALL);
        assertThat(result.err).contains(says);
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
        var err = new StringWriter();
        int code = Program.run((folders, file) -> 42, new PrintWriter(new StringWriter()), new PrintWriter(err),
            arguments);
        return new Result(code, err.toString());
    }
}
