package serverlesslabel.files.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import serverlesslabel.SmallCatalog;
import serverlesslabel.domain.Basis;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Fact;
import serverlesslabel.domain.Facts;
import serverlesslabel.domain.Judgement;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.Source;
import serverlesslabel.domain.Value;
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

    /** Whatever has a source: a fact, what it was before, a judgement, and from when a service can be had. */
    @ParameterizedTest
    @EnumSource
    void aCatalogIsAcceptedIfEachOfItsSourcesIs(Place place) {
        for (var day : List.of("2026-04-30", "2026-05-01", "2026-05-31", "2026-06-01")) {
            var source = new Source(PAGE, LocalDate.parse(day));
            var problems = new Problems("a.json");
            MAY.check(source, Position.START, "storage", problems);
            assertThat(MAY.accepts(catalog(place, source))).as(day).isEqualTo(problems.sorted().isEmpty());
        }
        var old = new Source(PAGE, LocalDate.parse("2026-05-20"), Optional.of(new Source.Edition("2025")));
        assertThat(MAY.accepts(catalog(place, old))).isFalse();
    }

    /** Where a source can stand. */
    enum Place { FACT, PAST, JUDGEMENT, LIFE }

    private static Catalog catalog(Place place, Source source) {
        var rubric = SmallCatalog.ENGLISH.rubric();
        var service = SmallCatalog.ENGLISH.services().get(0);
        var inside = Optional.of(new Source(PAGE, LocalDate.parse("2026-05-20")));
        var stated = Optional.of(source);
        var question = rubric.questions().get(0);
        var value = new Value.ShortText("any");
        var past = new Fact.Past(value, LocalDate.parse("2026-01-01"), Basis.DOCUMENTED,
            place == Place.PAST ? stated : inside, "");
        var fact = new Fact(question, value, Basis.DOCUMENTED, place == Place.FACT ? stated : inside, "",
            List.of(past));
        var judgement = new Judgement(new Level(3), "tried", place == Place.JUDGEMENT ? stated : inside);
        var judged = rubric.characteristics().stream().collect(Collectors.toMap(Characteristic::id, any -> judgement));
        return new Catalog(rubric, SmallCatalog.ENGLISH.profiles(), List.of(Service.rated(service.id(), "A", "",
            service.provider(), service.category(), PAGE, Facts.of(List.of(fact)), judged, rubric)
            .withLife(new Service.Life(Optional.empty(), Optional.empty(), Optional.empty(),
                place == Place.LIFE ? stated : inside, ""))), List.of());
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
