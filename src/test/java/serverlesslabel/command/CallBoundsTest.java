package serverlesslabel.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import serverlesslabel.SmallCatalog;

/** Calls that are just right, and those that are just not. */
class CallBoundsTest {

    private record Result(int code, String out, String err) {}

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "rank --weights elastic=9999999999|it must be a whole number from 0 to 100",
        "rank --floors elastic=6|it must be a whole number from 0 to 5",
        "sheet.png rank|\"sheet.png\" stands before the command rank",
        "rank --floors secure=5,durable=5,billed-per-task=5,scales-to-zero=5 --out x.csv|there is nothing to write",
        "explain amazon-ec2 --against amazon-ec2|is the same service",
    })
    void whatIsJustWrongIsRefused(String arguments, String says) {
        var result = run(arguments.split(" "));
        assertThat(result.code).isEqualTo(ExitCode.WRONG_CALL);
        assertThat(result.err).contains(says);
    }

    @Test
    void theLargestWeightAndFloorAreAllowed() {
        assertThat(run("rank", "--weights", "elastic=100", "--floors", "elastic=5").code).isZero();
    }

    @Test
    void aProfileIsFoundByItsIdAndByItsName() {
        var profile = SmallCatalog.ENGLISH.profiles().get(1);
        assertThat(run("rank", "--profile", profile.id()).out).startsWith("RANK")
            .isEqualTo(run("rank", "--profile", profile.name()).out);
    }

    // Both writers hold back what is printed until they are flushed.
    @Test
    void bothOutputsAreFlushedAtTheEnd() {
        var result = run("rank", "--weights", "elastic=0");
        assertThat(result.out).startsWith("RANK").endsWith("\n");
        assertThat(result.err).contains("All weights are 0").endsWith("\n");
    }

    private static Result run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = Program.run((catalogs, files) -> ExitCode.OUTSIDE, new PrintWriter(new BufferedWriter(out)),
            new PrintWriter(new BufferedWriter(err)), CommandArguments.onSmallCatalog(arguments));
        return new Result(code, out.toString(), err.toString());
    }
}
