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

    @Test
    void theDocumentedLeaderIsTheOneWithMostDocumentedPoints() {
        for (long seed = 1; seed <= 20; seed++) {
            var all = Alternatives.all(Ranking.of(Samples.random(30, seed), Samples.weights(1, 2, 3, 4, 5, 6, 7, 8)));
            var leader = all.documentedLeader().orElseThrow();
            var most = Index.documentedOf(leader.levels(), all.weights());
            for (int position = 0; position < all.size(); position++) {
                var other = Index.documentedOf(all.service(position).levels(), all.weights());
                assertThat(other.compareTo(most)).isNotPositive();
                // In a tie the first in the order.
                if (position < all.position(leader).orElseThrow()) assertThat(other.compareTo(most)).isNegative();
            }
        }
        assertThat(Alternatives.of(Ranking.of(Samples.random(3, 1), Samples.weights(1, 1, 1, 1, 1, 1, 1, 1)),
            place -> false).documentedLeader()).isEmpty();
    }
}
