package serverlesslabel.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a command says where its output, its arguments or the program itself fails. */
class OutputTest {

    @TempDir
    private Path folder;
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @CsvSource({"No space left on device,there is no space left",
        "Bad file descriptor,the system says “Bad file descriptor”"})
    void anOutputThatCannotBeWrittenIsAFailureOfTheOutside(String reason, String says) {
        assertThat(run(reason, "rank", "--format", "json")).isEqualTo(ExitCode.OUTSIDE);
        assertThat(err).hasToString("serverless-label: the output cannot be written: " + says + System.lineSeparator());
    }

    @Test
    void helpIsOutputToo() {
        assertThat(run("No space left on device", "--help")).isEqualTo(ExitCode.OUTSIDE);
    }

    @Test
    void whoHasReadEnoughOfAPipeMayCloseIt() {
        assertThat(run("Broken pipe", "rank", "--format", "json")).isEqualTo(ExitCode.DONE);
        assertThat(err).hasToString("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2147483647y", "2147483647m", "306783378w", "2147483647d"})
    void noFactIsOlderThanTheCalendar(String age) {
        assertThat(Program.run((catalogs, files) -> 42, new PrintWriter(new StringWriter()), errors(), "check",
            "--older-than", age)).isEqualTo(ExitCode.DONE);
    }

    @Test
    void aTitleIsNoFileOfArguments() throws IOException {
        var arguments = Files.writeString(folder.resolve("arguments"), "--theme\ndark\n");
        var picture = folder.resolve("a.svg");
        var call = CommandArguments.onSmallCatalog("export", "amazon-ec2", "--out", picture.toString(), "--title",
            "@" + arguments);
        assertThat(Program.run((catalogs, files) -> 42, errors(), errors(), call)).isEqualTo(ExitCode.DONE);
        assertThat(picture).content().contains("@" + arguments);
    }

    /** The list of commands is in the program alone: the scripts guess, and the program decides. */
    @Test
    void aFileNamedAsACommandIsNotMeant() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("check"), "");
        var program = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1", "-cp", Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(place -> Path.of(place).toAbsolutePath().toString()).collect(Collectors.joining(File.pathSeparator)),
            "serverlesslabel.Main", "check")
            .directory(folder.toFile()).redirectErrorStream(true).start();
        assertThat(new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
            .contains("no problems");
        assertThat(program.waitFor()).isZero();
    }

    @Test
    void aMistakeOfTheProgramIsNoProblemOfTheData() {
        WindowLauncher failing = (catalogs, files) -> {
            throw new StackOverflowError();
        };
        assertThat(Program.run(failing, errors(), errors())).isEqualTo(ExitCode.OUTSIDE);
        assertThat(WindowCall.of().orElseThrow().open(failing, errors())).isEqualTo(ExitCode.OUTSIDE);
        assertThat(err.toString().lines()).hasSize(2).allMatch(line -> line.startsWith(
            "serverless-label: something went wrong; this is a mistake of the program"));
    }

    @Test
    void anArgumentThatLostItsCharactersIsToldAndNotUsed() {
        var lost = "\uFFFD\uFFFDberblick";
        assertThat(ArgumentEncoding.complaint(StandardCharsets.US_ASCII, "--title", lost).orElseThrow())
            .contains("\"\uFFFD\uFFFDberblick\" has characters that Java cannot read", "US-ASCII", "LC_ALL=C.UTF-8");
        assertThat(ArgumentEncoding.complaint(StandardCharsets.US_ASCII, "plain")).isEmpty();
        assertThat(ArgumentEncoding.complaint(StandardCharsets.UTF_8, "\uFFFD")).isEmpty();
    }

    private int run(String reason, String... arguments) {
        return Program.run((catalogs, files) -> 42, new StandardOutput(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        }), errors(), CommandArguments.onSmallCatalog(arguments));
    }

    private PrintWriter errors() {
        return new PrintWriter(err, true);
    }
}
