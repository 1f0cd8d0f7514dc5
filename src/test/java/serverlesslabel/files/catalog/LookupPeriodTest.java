package serverlesslabel.files.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import serverlesslabel.files.json.Position;
import serverlesslabel.files.json.Problems;

class LookupPeriodTest {

    private static final LookupPeriod MAY = new LookupPeriod(LocalDate.parse("2026-05-01"),
        LocalDate.parse("2026-05-31"));

    @ParameterizedTest
    @CsvSource({"2026-04-30,1", "2026-05-01,0", "2026-05-31,0", "2026-06-01,1"})
    void theFirstAndTheLastDayAreInside(LocalDate checked, int remarks) {
        var problems = new Problems("a.json");
        MAY.check(checked, Position.START, "storage", problems);
        assertThat(problems.sorted()).hasSize(remarks);
        assertThat(problems.errorCount()).isZero();
    }
}
