package serverlesslabel.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every option with every file: it changes what is written, or is refused in a sentence; none is swallowed. */
class OptionMatrixTest {

    /** A command, the endings it writes, and behind each option the endings it is for. */
    private static final List<List<String>> MATRIX = List.of(
        List.of("export amazon-ec2 amazon-s3-standard", "png svg pdf md html csv json",
            "--title Which", "png svg pdf md html", "--paper a4", "png svg pdf html", "--theme dark", "png svg pdf",
            "--scale 1", "png", "--text letters", "svg", "--separator tab", "csv", "--bom", "csv",
            "--picture radar", "png svg pdf", "--profile always-on", "png svg pdf md html csv json"),
        List.of("export amazon-ec2 --picture radar", "png svg pdf",
            "--title Which", "png svg pdf", "--paper a4", "", "--theme dark", "png svg pdf", "--scale 1", "png"),
        List.of("rank --category compute", "png svg pdf md csv json",
            "--firmness", "md csv json", "--theme dark", "png svg pdf", "--scale 1", "png", "--format csv", "",
            "--text letters", "svg", "--separator semicolon", "csv", "--bom", "csv",
            "--separator semicolon --decimal comma", "csv",
            "--top 1", "png svg pdf md csv json", "--floors elastic=4", "png svg pdf md csv json",
            "--floors-documented elastic=4", "png svg pdf md csv json", "--columns sla", "md csv json",
            "--where idle-charge=none", "png svg pdf md csv json", "--definition johnston", "png svg pdf md csv json",
            "--provider aws", "png svg pdf md csv json", "--weights elastic=1", "png svg pdf md csv json"),
        List.of("label amazon-ec2", "png svg pdf",
            "--badge", "png svg pdf", "--theme dark", "png svg pdf", "--scale 1", "png", "--format png", "",
            "--text letters", "svg", "--bom", ""));

    @TempDir
    private Path folder;

    /** What a call writes without any option; each is made once. */
    private static final Map<String, byte[]> WITHOUT = new ConcurrentHashMap<>();

    private record Result(int code, String out, String err) {}

    static Stream<Arguments> appliesTo() {
        return cells(true);
    }

    static Stream<Arguments> doesNotApplyTo() {
        return cells(false);
    }

    private static Stream<Arguments> cells(boolean applies) {
        var cells = new ArrayList<Arguments>();
        for (var row : MATRIX)
            for (int i = 2; i < row.size(); i += 2)
                for (var ending : row.get(1).split(" "))
                    if (Arrays.asList(row.get(i + 1).split(" ")).contains(ending) == applies)
                        cells.add(Arguments.of(row.get(0), row.get(i), ending));
        return cells.stream();
    }

    @ParameterizedTest
    @MethodSource("appliesTo")
    void whatAppliesChangesTheFile(String command, String option, String ending) throws IOException {
        var with = folder.resolve("with." + ending);
        var result = run(command + " " + option + " --out " + with);
        assertThat(result.code).as(result.err).isZero();
        assertThat(Files.readAllBytes(with)).isNotEqualTo(
            WITHOUT.computeIfAbsent(command + "." + ending, call -> without(command, ending)));
    }

    private byte[] without(String command, String ending) {
        var file = folder.resolve("without." + ending);
        assertThat(run(command + " --out " + file).code).isZero();
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("doesNotApplyTo")
    void whatDoesNotApplyIsRefusedInASentence(String command, String option, String ending) {
        var file = folder.resolve("refused." + ending);
        var result = run(command + " " + option + " --out " + file);
        assertThat(result.code).isEqualTo(ExitCode.WRONG_CALL);
        assertThat(result.err).contains(option.equals("--picture radar") ? "must end in .png, .svg or .pdf"
            : option.split(" ")[0]);
        assertThat(file).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "rank --scale 2|--scale is for pictures; give the file of one with --out",
        "rank --text letters|--text is for pictures; give the file of one with --out",
        "rank --separator tab --format json|--separator is for --format csv",
        "rank --decimal comma --format csv|--decimal comma needs --separator semicolon or tab",
        "rank --decimal comma --out f.csv|--decimal comma needs --separator semicolon or tab",
        "label amazon-ec2 --bom --out f.svg|--bom does not apply to the picture \"label\"",
        "rank --theme dark --format json|--theme is for pictures; give the file of one with --out",
        "rank --firmness --format json --out f.md|--format is for what is printed; the end of the file's name says",
        "rank --firmness --out f.png|--firmness does not apply to f.png; it is for .md, .csv or .json",
        "export amazon-ec2 --paper a4 --picture radar --out f.png|--paper does not apply to the picture \"radar\"",
        "export amazon-ec2 --title T --out f.csv|it is for .png, .svg, .pdf, .md or .html",
        "label amazon-ec2 --format png --out x.svg|--format is for --all; of one label the end of x.svg says",
        "label --all --scale 1 --out no-folder|it is for .png",
        "label --all --format json --out no-folder|there is no format \"json\" of labels; use one of: png, svg, pdf",
    })
    void theSentenceSaysWhatWouldBeRight(String arguments, String says) {
        var result = run(arguments);
        assertThat(result.code).isEqualTo(ExitCode.WRONG_CALL);
        assertThat(result.err).contains(says);
        assertThat(Path.of("no-folder")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"markdown,md", "csv,csv", "json,json"})
    void theFileHasWhatWouldBePrinted(String format, String ending) {
        var call = "rank --weights elastic=20,durable=80 --top 9";
        for (var more : List.of("", " --firmness")) {
            var file = folder.resolve("ranking." + ending);
            assertThat(run(call + more + " --out " + file).code).isZero();
            assertThat(file).hasContent(run(call + more + " --format " + format).out);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "csv", "json", "markdown"})
    void firmnessIsPrintedInEveryFormat(String format) {
        var call = "rank --category compute --format " + format;
        assertThat(run(call + " --firmness").out).isNotEqualTo(run(call).out);
    }

    @Test
    void nothingBeforeACommandIsSwallowed() throws IOException {
        var file = Files.createFile(folder.resolve("a.png"));
        var result = run(file + " rank");
        assertThat(result.code).isEqualTo(ExitCode.WRONG_CALL);
        assertThat(result.err).contains("a.png").contains("rank");
        assertThat(result.out).isEmpty();
    }

    private static Result run(String call) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = Program.run((folders, file) -> 42, new PrintWriter(out), new PrintWriter(err), call.split(" "));
        return new Result(code, out.toString(), err.toString());
    }
}
