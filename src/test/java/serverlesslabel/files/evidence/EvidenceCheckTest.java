package serverlesslabel.files.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import serverlesslabel.Samples;
import serverlesslabel.domain.Basis;
import serverlesslabel.domain.Fact;
import serverlesslabel.domain.Value;
import serverlesslabel.files.json.Position;
import serverlesslabel.files.json.Problems;

class EvidenceCheckTest {

    private static final String PAGE = "https://docs.acme.example/limits";
    private final Problems problems = new Problems("a.json");
    private final EvidenceCheck check = new EvidenceCheck(Samples.RUBRIC, problems);

    @ParameterizedTest
    @ValueSource(strings = {"About 5 ms is recalled.", "Read at a third party.", "Of 2022, SINCE REPLACED.",
        "Aus dem Gedächtnis.", "From memory, to be read."})
    void aNoteThatTakesBackWhatTheBasisSays(String note) {
        check("capacity-delay", 5, Basis.DOCUMENTED, PAGE, note);
        assertThat(keys()).containsExactly("problem.evidence.note");
    }

    @Test
    void aRecalledFactMaySayThatItIs() {
        check("capacity-delay", 5, Basis.RECALLED, PAGE, "About 5 ms is recalled.");
        assertThat(keys()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"https://github.com/acme/docs,1", "https://github.com/acme/docs/,1",
        "https://gitlab.com/acme/docs.git,1", "https://github.com/acme/docs/blob/main/limits.md,0",
        "https://acme.example/a/b,0", "https://github.com/acme,0"})
    void aSourceThatIsAWholeRepository(String source, int remarks) {
        check("capacity-delay", 5, Basis.DOCUMENTED, source, "Within 5 s.");
        assertThat(keys()).hasSize(remarks).allMatch("problem.evidence.root"::equals);
    }

    @ParameterizedTest
    @CsvSource({"60,within a minute,1", "60,within 60 s,0", "59,within a minute,0", "300,five minutes,1"})
    void aNumberOnAThresholdNeedsAFigure(int value, String note, int remarks) {
        check("capacity-delay", value, Basis.DOCUMENTED, PAGE, note);
        assertThat(keys()).hasSize(remarks).allMatch("problem.evidence.threshold"::equals);
    }

    @Test
    void oneNoteServesThreeFactsAndNoMore() {
        for (var id : List.of("sla", "idle-cost", "wake-up")) check(id, 7, Basis.DOCUMENTED, PAGE, "It just is.");
        assertThat(keys()).isEmpty();
        for (var id : List.of("capacity-delay", "billing-step"))
            check(id, 7, Basis.DOCUMENTED, PAGE, "It just is.");
        assertThat(keys()).containsExactly("problem.evidence.shared");
    }

    private void check(String id, int value, Basis basis, String source, String note) {
        check.check(new Fact(Samples.RUBRIC.question(id).orElseThrow(), new Value.Amount(BigDecimal.valueOf(value)),
            basis, Optional.of(Samples.source(source)), note), Position.START, Position.START);
    }

    private List<String> keys() {
        return problems.sorted().stream().map(problem -> problem.message().key()).toList();
    }
}
