package serverlesslabel.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static serverlesslabel.Samples.service;
import static serverlesslabel.Samples.weights;

import org.junit.jupiter.api.Test;
import serverlesslabel.Samples;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Weights;

/** The services that are shown, by their position. */
class AlternativesTest {

    private static final Weights FIRST_ONLY = weights(1, 0, 0, 0, 0, 0, 0, 0);
    private static final Catalog CATALOG = Samples.catalog(service("A", 5, 0, 0, 0, 0, 0, 0, 0),
        service("B", 5, 1, 0, 0, 0, 0, 0, 0), service("C", 1, 2, 0, 0, 0, 0, 0, 0));
    private static final Alternatives ALL = Alternatives.all(Ranking.of(CATALOG, FIRST_ONLY));

    @Test
    void everyServiceIsAtItsPositionAndOneLeftOutAtNone() {
        for (int position = 0; position < ALL.size(); position++)
            assertThat(ALL.position(ALL.service(position))).contains(position);
        var last = Alternatives.of(ALL.ranking(), place -> place == 2);
        assertThat(last.position(CATALOG.services().get(2))).contains(0);
        assertThat(last.position(CATALOG.services().get(0))).isEmpty();
    }

    @Test
    void tiedServicesAreTiedFromEitherSide() {
        assertThat(ALL.tied(0)).isTrue();
        assertThat(ALL.tied(1)).isTrue();
        assertThat(ALL.tied(2)).isFalse();
        assertThat(ALL.rank(1)).isEqualTo(1);
        assertThat(ALL.rank(2)).isEqualTo(3);
    }
}
