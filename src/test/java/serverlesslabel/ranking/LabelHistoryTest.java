package serverlesslabel.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import serverlesslabel.Samples;
import serverlesslabel.domain.Basis;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Fact;
import serverlesslabel.domain.Facts;
import serverlesslabel.domain.Question;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.Source;
import serverlesslabel.domain.Value;

/** A store that began in 2020, encrypts since 2022, became finer in 2023 where no ladder looks, and ends in 2030. */
class LabelHistoryTest {

    private static final Question ENCRYPTED = Samples.RUBRIC.question("encrypted-at-rest").orElseThrow();
    private static final Question STEP = Samples.RUBRIC.question("billing-step").orElseThrow();
    private static final Question PRIVATE = Samples.RUBRIC.question("private-by-default").orElseThrow();
    private static final LocalDate BEGAN = LocalDate.parse("2020-05-01");
    private static final LocalDate ENCRYPTS = LocalDate.parse("2022-01-05");
    private static final LocalDate CHEAPER = LocalDate.parse("2023-03-01");
    private static final LocalDate ENDS = LocalDate.parse("2030-01-01");
    private static final Source PAGE = new Source(URI.create("https://acme.example/docs"),
        LocalDate.parse("2026-11-23"), Optional.of(new Source.Edition("2024-06")));
    private static final Catalog CATALOG = Samples.catalog(store(), Samples.service("Other", 5, 5, 5, 5, 5, 5, 5, 5));

    @Test
    void aDayShowsTheValuesThatHeldThen() {
        assertThat(value(ENCRYPTED, ENCRYPTS.minusDays(1))).isEqualTo(new Value.Flag(false));
        assertThat(value(ENCRYPTED, ENCRYPTS)).isEqualTo(new Value.Flag(true));
        assertThat(value(STEP, CHEAPER.minusDays(1))).isEqualTo(new Value.Amount(new BigDecimal(100)));
        assertThat(value(STEP, CHEAPER)).isEqualTo(new Value.Amount(BigDecimal.ONE));
    }

    @Test
    void beforeItBeganAndAfterItEndedAServiceIsAbsent() {
        assertThat(on(BEGAN.minusDays(1))).isEmpty();
        assertThat(on(BEGAN)).isPresent();
        assertThat(on(ENDS.minusDays(1))).isPresent();
        assertThat(on(ENDS)).isEmpty();
    }

    /** Levels that were judged, and no source: nothing is known of any day. */
    @Test
    void aServiceOfWhichNoDayIsKnownIsAbsentFromThePast() {
        assertThat(CATALOG.at(LocalDate.parse("2026-01-01")).services()).extracting(Service::name)
            .containsExactly("Store");
    }

    /** What was read in 2024 says nothing sure of 2021; a dated change does, from its day on. */
    @Test
    void whatWasReadLaterIsNotCheckedForAnEarlierDay() {
        assertThat(fact(PRIVATE, LocalDate.parse("2021-01-01")).documented()).isFalse();
        assertThat(fact(PRIVATE, LocalDate.parse("2024-07-01")).documented()).isTrue();
        assertThat(fact(ENCRYPTED, ENCRYPTS).documented()).isTrue();
        assertThat(fact(ENCRYPTED, LocalDate.parse("2021-01-01")).documented()).isFalse();
    }

    @Test
    void aCatalogSaysWhichDayItShows() {
        assertThat(CATALOG.day()).isEmpty();
        assertThat(CATALOG.at(CHEAPER).day()).contains(CHEAPER);
        assertThat(CATALOG.at(CHEAPER).withProfiles(List.of()).day()).contains(CHEAPER);
    }

    @Test
    void theHistorySaysWhatEachChangeMoved() {
        var steps = LabelHistory.of(CATALOG.service(store().id()).orElseThrow(), CATALOG).steps();
        assertThat(steps).extracting(LabelHistory.Step::day).containsExactly(ENCRYPTS, CHEAPER);
        assertThat(steps.get(0).moves()).singleElement().satisfies(move -> {
            assertThat(move.characteristic().id()).isEqualTo("secure");
            assertThat(List.of(move.before(), move.after())).containsExactly(1, 2);
        });
        assertThat(steps.get(0).after().index().points() - steps.get(0).before().index().points())
            .isEqualTo(Samples.RUBRIC.reference().of(Samples.RUBRIC.characteristic("secure").orElseThrow()));
        assertThat(steps.get(0).changes()).singleElement().satisfies(change -> {
            assertThat(change.before()).isEqualTo(new Value.Flag(false));
            assertThat(change.after()).isEqualTo(new Value.Flag(true));
            assertThat(change.source()).contains(PAGE);
        });
    }

    @Test
    void aChangeThatNoLadderSeesIsToldAllTheSame() {
        var blind = LabelHistory.of(CATALOG.service(store().id()).orElseThrow(), CATALOG).steps().get(1);
        assertThat(blind.moves()).isEmpty();
        assertThat(blind.before()).isEqualTo(blind.after());
        assertThat(blind.changes()).extracting(change -> change.question().id()).containsExactly("billing-step");
    }

    @Test
    void thePastGoesFromTheOldestOn() {
        var later = new Fact.Past(new Value.Flag(false), CHEAPER, Basis.RECALLED, Optional.empty(), "");
        var earlier = new Fact.Past(new Value.Flag(true), ENCRYPTS, Basis.RECALLED, Optional.empty(), "");
        assertThatThrownBy(() -> new Fact(ENCRYPTED, new Value.Flag(true), Basis.RECALLED, Optional.empty(), "",
            List.of(later, earlier))).isInstanceOf(IllegalArgumentException.class);
    }

    private static Optional<Service> on(LocalDate day) {
        return CATALOG.at(day).service(store().id());
    }

    private static Fact fact(Question question, LocalDate day) {
        return on(day).orElseThrow().facts().answer(question).orElseThrow();
    }

    private static Value value(Question question, LocalDate day) {
        return fact(question, day).value();
    }

    private static Service store() {
        var plain = Samples.service("Store", 0, 0, 0, 0, 0, 0, 0, 0);
        var facts = Facts.of(List.of(
            new Fact(ENCRYPTED, new Value.Flag(true), Basis.DOCUMENTED, Optional.of(PAGE), "",
                List.of(new Fact.Past(new Value.Flag(false), ENCRYPTS, Basis.RECALLED, Optional.empty(), ""))),
            new Fact(STEP, new Value.Amount(BigDecimal.ONE), Basis.DOCUMENTED, Optional.of(PAGE), "",
                List.of(new Fact.Past(new Value.Amount(new BigDecimal(100)), CHEAPER, Basis.RECALLED, Optional.empty(),
                    ""))),
            new Fact(PRIVATE, new Value.Flag(true), Basis.DOCUMENTED, Optional.of(PAGE), "")));
        return Service.rated(plain.id(), plain.name(), plain.mode(), plain.provider(), plain.category(),
            plain.documentation(), facts, Samples.RUBRIC).withLife(new Service.Life(Optional.of(BEGAN),
                Optional.empty(), Optional.of(ENDS), Optional.empty(), ""));
    }
}
