package serverlesslabel.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import serverlesslabel.Samples;
import serverlesslabel.SmallCatalog;
import serverlesslabel.domain.Service.Life;

/** The days a catalog can be shown as of, and those on which something changed. */
class CatalogDaysTest {

    private static final CatalogDays DAYS = CatalogDays.of(SmallCatalog.ENGLISH).orElseThrow();

    @Test
    void theDaysGoFromTheFirstServiceToTheLastLookUp() {
        assertThat(DAYS.last()).isEqualTo(SmallCatalog.ENGLISH.asOf().orElseThrow());
        assertThat(DAYS.contain(DAYS.first())).isTrue();
        assertThat(DAYS.contain(DAYS.last())).isTrue();
        assertThat(DAYS.contain(DAYS.first().minusDays(1))).isFalse();
        assertThat(DAYS.contain(DAYS.last().plusDays(1))).isFalse();
        assertThat(SmallCatalog.ENGLISH.at(DAYS.first()).services()).isNotEmpty();
        assertThat(SmallCatalog.ENGLISH.at(DAYS.first().minusDays(1)).services()).isEmpty();
    }

    @Test
    void ofAPastCatalogTheyAreThoseOfTheLatest() {
        assertThat(CatalogDays.of(SmallCatalog.ENGLISH.at(DAYS.first()))).contains(DAYS);
    }

    @Test
    void aCatalogWithoutDatedFactsHasNone() {
        assertThat(CatalogDays.of(Samples.catalog(Samples.service("A", 1, 1, 1, 1, 1, 1, 1, 1)))).isEmpty();
    }

    @Test
    void aDayOnWhichAServiceCameOrEndedIsAChange() {
        var services = SmallCatalog.ENGLISH.services();
        var came = LocalDate.parse("2019-03-01");
        var ends = LocalDate.parse("2999-01-01");
        var one = services.get(0).withLife(new Life(Optional.of(came), Optional.empty(), Optional.of(ends),
            Optional.empty(), ""));
        var catalog = Samples.catalog(one, services.get(1));
        var days = CatalogDays.of(catalog).orElseThrow();
        assertThat(days.first()).isEqualTo(came);
        assertThat(days.changes(catalog)).contains(came).doesNotContain(ends);
    }
}
