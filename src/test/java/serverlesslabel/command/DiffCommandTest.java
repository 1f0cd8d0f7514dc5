package serverlesslabel.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import serverlesslabel.SmallCatalog;

/** What the command {@code diff} prints and when it fails; and the formats of {@code check}. */
class DiffCommandTest {

    private static final String STORE = "services/acme/acme-object-store.json";

    @TempDir
    private Path folder;

    private static final String FOLLOWS = "\"scales-with\": { \"value\": \"request\"";
    private static final String BY_HAND = "\"scales-with\": { \"value\": \"hand\"";

    private record Result(int code, String out, String err) {}

    @Test
    void aCatalogIsEqualToItself() {
        var result = run("diff", SmallCatalog.FOLDER.toString(), SmallCatalog.FOLDER.toString(), "--fail-on", "change");
        assertThat(result).isEqualTo(new Result(0, "Nothing differs.\n", ""));
        assertThat(run("diff", "shipped", "shipped").out).isEqualTo("Nothing differs.\n");
    }

    /** The letter falls from B to C, a level with it; nothing is gone. */
    @ParameterizedTest
    @CsvSource({"letter, 1", "certainty, 1", "level, 1", "change, 1", "removal, 0", "'removal,letter', 1"})
    void theThresholdDecidesTheExitCode(String threshold, int code) throws IOException {
        var result = run("diff", one(FOLLOWS, FOLLOWS), one(FOLLOWS, BY_HAND), "--fail-on",
            threshold);
        assertThat(result.code).isEqualTo(code);
        assertThat(result.err.contains("acme-object-store")).isEqualTo(code == 1);
    }

    @Test
    void withoutAThresholdADifferenceIsNoFailure() throws IOException {
        var result = run("diff", one(FOLLOWS, FOLLOWS), one(FOLLOWS, BY_HAND));
        assertThat(result.code).isZero();
        assertThat(result.err).isEmpty();
        assertThat(result.out).contains("Letters: 1 fell, 0 rose.", "Elastic 4 → 0, by the facts: ");
    }

    @Test
    void theOtherWayRoundNoLetterFalls() throws IOException {
        var old = one(FOLLOWS, BY_HAND);
        assertThat(run("diff", old, one(FOLLOWS, FOLLOWS), "--fail-on", "letter,certainty,level,removal").code)
            .isZero();
    }

    @Test
    void markdownAndJsonAreWhatTheyAreCalled() throws IOException {
        var old = one(FOLLOWS, FOLLOWS);
        var latest = one(FOLLOWS, BY_HAND);
        assertThat(run("diff", old, latest, "--format", "markdown").out).contains("| Acme Object Store");
        var json = new ObjectMapper().readTree(run("diff", old, latest, "--format", "json").out);
        assertThat(json.at("/changed/0/levels/0/cause").textValue()).isEqualTo("facts");
    }

    @Test
    void aProblemOfTheNewCatalogFailsAndOneOfTheOldDoesNot() throws IOException {
        var good = one(FOLLOWS, FOLLOWS);
        var bad = one("99.9", "999");
        assertThat(run("diff", good, bad).code).isEqualTo(ExitCode.PROBLEMS);
        assertThat(run("diff", bad, good).code).isZero();
        assertThat(run("diff", bad, good).err).contains("acme-object-store.json:");
    }

    /** Else a wrong name, such as that of the folder above, would let every threshold pass. */
    @Test
    void anOldFolderThatIsNoCatalogFails() throws IOException {
        var wrong = Files.createDirectory(folder.resolve("wrong")).toString();
        var result = run("diff", wrong, one(FOLLOWS, FOLLOWS), "--fail-on", "letter,level,removal");
        assertThat(result.code).isEqualTo(ExitCode.PROBLEMS);
        assertThat(result.out).isEmpty();
        assertThat(result.err).contains(wrong + " is no catalog");
        var file = SmallCatalog.file("rubric.json").toString();
        assertThat(run("diff", file, one(FOLLOWS, FOLLOWS)).code).isEqualTo(ExitCode.PROBLEMS);
        assertThat(run("diff", "", "shipped").code).isEqualTo(ExitCode.WRONG_CALL);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "diff shipped no-such-folder|there is no folder or table no-such-folder; the shipped catalog is named",
        "diff shipped|Missing required parameter: 'NEW'",
        "--with catalog diff shipped shipped|--with has no effect on diff",
        "diff shipped shipped --fail-on rain|Invalid value for option '--fail-on'",
    })
    void aWrongCallSaysWhatWouldBeRight(String arguments, String says) {
        var result = run(arguments.split(" "));
        assertThat(result.code).isEqualTo(ExitCode.WRONG_CALL);
        assertThat(result.err).contains(says);
    }

    /** Whatever the format, the place is that of the word that is wrong. */
    @ParameterizedTest
    @CsvSource({"text, :12:23:", "checkstyle, line=\"12\" column=\"23\"", "github, 'line=12,col=23::'",
        "sarif, '\"startLine\" : 12,'"})
    void checkSaysLineAndColumnInEveryFormat(String format, String place) throws IOException {
        var bad = Path.of(one("99.9", "999"));
        var result = run("check", bad.toString(), "--format", format);
        assertThat(result.code).isEqualTo(ExitCode.PROBLEMS);
        assertThat(result.out).contains(place);
        assertThat(run("check", "--format", format).code).isZero();
    }

    // A catalog of one service, with a text in the place of another.
    private String one(String before, String after) throws IOException {
        var catalog = Files.createTempDirectory(folder, "catalog");
        Files.copy(SmallCatalog.file("rubric.json"), catalog.resolve("rubric.json"));
        var file = catalog.resolve(STORE);
        Files.createDirectories(file.getParent());
        var service = Files.readString(SmallCatalog.file(STORE));
        assertThat(service).contains(before);
        Files.writeString(file, service.replace(before, after));
        return catalog.toString();
    }

    private static Result run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = Program.run((folders, file) -> 42, new PrintWriter(out), new PrintWriter(err), arguments);
        return new Result(code, out.toString(), err.toString());
    }
}
