package serverlesslabel.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real program, with less memory than its catalog needs and with enough. */
class MemoryTest {

    private static final String HEADS = "name,provider,category,documentation,elastic,available,durable,secure,"
        + "no-infrastructure,billed-per-task,scales-to-zero,pay-for-value\n";

    @TempDir
    private Path folder;
    private Path table;

    @BeforeEach
    void aTableOfFortyThousandServices() throws IOException {
        table = Files.writeString(folder.resolve("large.csv"), IntStream.range(0, 40_000)
            .mapToObj(row -> "Queue " + row + ",Acme,messaging,https://acme.example/" + row + ",5,4,3,2,1,0,5,4")
            .collect(Collectors.joining("\n", HEADS, "\n")));
    }

    private record Outcome(int code, String errors) {}

    @Test
    void whereTheMemoryDoesNotSufficeACommandSaysSoInOneSentence() throws Exception {
        var outcome = run("-Xmx24m", "check", "--catalog", table.toString());
        assertThat(outcome.errors).matches("serverless-label: the memory does not suffice for \"check --catalog "
            + Pattern.quote(table.toString()) + "\": Java may use 2[0-9] MB; allow it more, as in "
            + "JDK_JAVA_OPTIONS=-Xmx2g, or read fewer services\n");
        assertThat(outcome.code).isEqualTo(ExitCode.OUTSIDE);
    }

    @Test
    void aHundredMegabytesAreEnoughForFortyThousandServices() throws Exception {
        assertThat(run("-Xmx100m", "check", table.toString()))
            .isEqualTo(new Outcome(ExitCode.DONE, "40000 services, no problems.\n"));
    }

    private Outcome run(String memory, String... arguments) throws Exception {
        var errors = folder.resolve("errors.txt");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var words = Stream.concat(Stream.of(java, memory, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp",
            System.getProperty("java.class.path"), "serverlesslabel.Main"), Stream.of(arguments)).toList();
        var program = new ProcessBuilder(words).redirectError(errors.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        return new Outcome(program.waitFor(), Files.readString(errors, StandardCharsets.UTF_8));
    }
}
