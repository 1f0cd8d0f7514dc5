package serverlesslabel.files.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import serverlesslabel.domain.Source;
import serverlesslabel.files.json.Position;
import serverlesslabel.files.json.Problems;

class LookupPeriodTest {

    private static final URI PAGE = URI.create("https://example.com/storage");

    private static final LookupPeriod MAY = new LookupPeriod(LocalDate.parse("2026-05-01"),
        LocalDate.parse("2026-05-31"));

    @ParameterizedTest
    @CsvSource({"2026-04-30,1", "2026-05-01,0", "2026-05-31,0", "2026-06-01,1"})
    void theFirstAndTheLastDayAreInside(LocalDate checked, int remarks) {
        var problems = new Problems("a.json");
        MAY.check(new Source(PAGE, checked), Position.START, "storage", problems);
        assertThat(problems.sorted()).hasSize(remarks);
        assertThat(problems.errorCount()).isZero();
    }

    /** A page that was looked up in time may show a text from long before. */
    @ParameterizedTest
    @CsvSource({"2025,1", "2026-04,1", "2026-04-30,1", "2026-05,0", "2026-05-01,0", "2026,0"})
    void anOldTextIsOldHoweverLateItWasLookedUp(String date, int remarks) {
        var problems = new Problems("a.json");
        var read = new Source(PAGE, LocalDate.parse("2026-05-20"), Optional.of(new Source.Edition(date)));
        MAY.check(read, Position.START, "storage", problems);
        assertThat(problems.sorted()).hasSize(remarks);
    }
}
