package serverlesslabel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import serverlesslabel.domain.Provider;
import serverlesslabel.domain.Service;
import serverlesslabel.files.catalog.CatalogReader;
import serverlesslabel.files.evidence.LookupPeriod;
import serverlesslabel.ranking.Placement;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.state.CatalogSelection;

/** What other tests take for granted of their catalog. */
class SmallCatalogTest {

    @Test
    void itReadsWithoutProblemsInBothLanguages() {
        assertThat(SmallCatalog.ENGLISH.problems()).isEmpty();
        assertThat(SmallCatalog.GERMAN.problems()).isEmpty();
        // Its facts have few notes, so that what tests print of them stays short.
        assertThat(CatalogReader.check(new CatalogSelection(false, List.of(SmallCatalog.FOLDER)),
            LookupPeriod.untilToday()).problems())
            .allMatch(problem -> problem.message().key().equals("problem.evidence.threshold"));
    }

    @Test
    void itHasSeveralProvidersAndCategories() {
        var services = SmallCatalog.ENGLISH.services();
        assertThat(services).hasSize(17).extracting(Service::provider).extracting(Provider::name)
            .contains("Acme", "AWS", "Google Cloud", "Microsoft Azure");
        assertThat(services.stream().map(Service::category).distinct()).hasSize(8);
    }

    @Test
    void twoServicesTieUnderAnyWeights() {
        var ranking = Ranking.of(SmallCatalog.ENGLISH, Samples.weights(1, 0, 7, 20, 3, 50, 2, 9));
        assertThat(ranking.placements().stream().collect(Collectors.groupingBy(Placement::rank)).values())
            .anySatisfy(tied -> assertThat(tied).extracting(placement -> placement.service().name())
                .containsExactlyInAnyOrder("Acme Object Store", "Azure Blob Storage"));
    }

    @Test
    void someLevelsAreJudgedAndSomeRestOnMemory() {
        var acme = SmallCatalog.service("acme-functions").levels();
        assertThat(acme.judged()).containsOnlyKeys("elastic", "no-infrastructure");
        assertThat(acme.documented()).isNotEqualTo(acme.stated());
    }

    @Test
    void itIsTranslated() {
        assertThat(SmallCatalog.GERMAN.rubric().category("cache").orElseThrow().name()).isEqualTo("Zwischenspeicher");
    }
}
