package serverlesslabel.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command that makes a catalog folder of a table. */
class ImportCommandTest {

    @TempDir
    private Path folder;
    private Path table;

    private record Result(int code, String out, String err) {}

    @BeforeEach
    void aTable() throws IOException {
        table = Files.writeString(folder.resolve("costs.csv"), """
            Product,Vendor,Latency,Idle cost,Page
            Acme Queue,Acme,250,12.50,https://acme.example/q
            Acme Bus,Acme,n/a,0,https://acme.example/b
            """);
    }

    @Test
    void theFolderIsWrittenAndFoundClean() {
        var out = folder.resolve("out");
        var result = run("--map", "Latency=wake-up", "--set", "category=messaging", "--out", out.toString());
        assertThat(result.err).isEqualTo("2 services written to " + out + ".\n");
        assertThat(result.code).isZero();
        assertThat(result.out).contains("  Latency = wake-up fact\n", "  category is \"messaging\" in all rows\n",
            "  2: Acme Queue (Acme, messaging): wake-up 250\u00A0ms, idle-cost $12.50; levels elastic 0, ");
        assertThat(call("check", out.toString()).code).isZero();
    }

    @Test
    void aPreviewWritesNothing() throws IOException {
        var result = run("--map", "Latency=wake-up", "--set", "category=messaging", "--preview");
        assertThat(result.code).isZero();
        assertThat(result.out).contains("  3: Acme Bus");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(table);
        }
    }

    @Test
    void whatIsMissingIsAProblem() {
        var result = run("--preview");
        assertThat(result.code).isEqualTo(ExitCode.PROBLEMS);
        assertThat(result.err).contains("costs.csv:1:1: there is no column \"category\"");
        assertThat(result.out).contains("  Latency = ignore\n", "  2: not read\n");
    }

    @Test
    void aFolderThatHoldsAnythingIsAWrongCall() {
        var result = run("--set", "category=messaging", "--out", folder.toString());
        assertThat(result.code).isEqualTo(ExitCode.WRONG_CALL);
        assertThat(result.err).contains("the folder is not empty");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--map|Latency|--map is \"Latency\"; write it as",
        "--map|Latenz=wake-up|there is no column \"Latenz\"; did you mean \"Latency\"?",
        "--map|Latency=wakeup|a column cannot hold \"wakeup\"; did you mean \"wake-up\"?",
        "--set|provider|--set is \"provider\"; write it as provider=Acme",
        "--set|providr=x|did you mean \"provider\"?",
        "--set|name=x|there is no field \"name\" that is the same in all rows",
        "--out|elsewhere|--preview writes nothing",
    })
    void aWrongCallIsTold(String option, String value, String says) {
        var result = run(option, value, "--preview");
        assertThat(result.code).isEqualTo(ExitCode.WRONG_CALL);
        assertThat(result.err).contains(says);
    }

    @Test
    void withoutAFolderOrATableItIsAWrongCall() {
        assertThat(run().err).contains("give the folder to write with --out");
        assertThat(call("import", folder.resolve("none.csv").toString(), "--preview").err)
            .contains("there is no table");
    }

    private Result run(String... options) {
        var arguments = new ArrayList<>(List.of("import", table.toString()));
        arguments.addAll(List.of(options));
        return call(arguments.toArray(String[]::new));
    }

    private static Result call(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = Program.run((catalogs, opened) -> 42, new PrintWriter(out), new PrintWriter(err), arguments);
        return new Result(code, out.toString(), err.toString());
    }
}
