package serverlesslabel.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import serverlesslabel.SmallCatalog;

class WindowCallTest {

    private static final int OPENED = 42;
    private static final List<String> WORDS = List.of("--catalog", "--with", "--catalog=CATALOG", "--with=CATALOG",
        "--catalog=nothing", "CATALOG", "FILE", "rank", "--help", "-", "@FILE", "\"FILE\"", "");

    /** Every call of up to three words: those recognised here mean the same to the parser. */
    static Stream<List<String>> calls() {
        var calls = new ArrayList<List<String>>(List.of(List.of()));
        for (int from = 0, words = 1; words <= 3; words++) {
            int to = calls.size();
            for (var shorter : List.copyOf(calls.subList(from, to)))
                WORDS.forEach(word -> calls.add(Stream.concat(shorter.stream(), Stream.of(word)).toList()));
            from = to;
        }
        return calls.stream().map(call -> call.stream().map(WindowCallTest::filled).toList());
    }

    @Test
    void whatIsRecognisedMeansTheSameToTheParser() {
        var recognised = calls().filter(call -> WindowCall.of(call.toArray(String[]::new)).isPresent()).toList();
        assertThat(recognised).hasSizeGreaterThan(20).allSatisfy(call ->
            assertThat(WindowCall.of(call.toArray(String[]::new))).isEqualTo(parsed(call)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--with CATALOG", "--with=CATALOG", "--catalog CATALOG --with CATALOG", "FILE",
        "--catalog=CATALOG FILE", "FILE FILE FILE"})
    void callsWithNothingWrongAreRecognised(String words) {
        var call = Stream.of(words.split(" ")).filter(word -> !word.isEmpty()).map(WindowCallTest::filled).toList();
        assertThat(WindowCall.of(call.toArray(String[]::new))).isPresent();
    }

    @Test
    void aWindowThatFailsIsReportedAsByTheParser() {
        WindowLauncher failing = (catalogs, files) -> {
            throw new IllegalStateException("no luck");
        };
        var direct = new StringWriter();
        var throughTheParser = new StringWriter();
        int code = WindowCall.of().orElseThrow().open(failing, new PrintWriter(direct, true));
        assertThat(code).isEqualTo(Program.run(failing, new PrintWriter(new StringWriter()),
            new PrintWriter(throughTheParser, true)));
        assertThat(direct).hasToString(throughTheParser.toString());
    }

    private static Optional<WindowCall> parsed(List<String> call) {
        var seen = new ArrayList<WindowCall>();
        var nowhere = new PrintWriter(new StringWriter());
        int code = Program.run((catalogs, files) -> {
            seen.add(new WindowCall(catalogs, files));
            return OPENED;
        }, nowhere, nowhere, call.toArray(String[]::new));
        return code == OPENED ? seen.stream().findFirst() : Optional.empty();
    }

    private static String filled(String word) {
        return word.replace("CATALOG", SmallCatalog.FOLDER.toString())
            .replace("FILE", SmallCatalog.file("rubric.json").toString());
    }
}
