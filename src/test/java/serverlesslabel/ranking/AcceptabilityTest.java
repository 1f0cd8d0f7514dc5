package serverlesslabel.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static serverlesslabel.Samples.RUBRIC;
import static serverlesslabel.Samples.catalog;
import static serverlesslabel.Samples.service;

import org.junit.jupiter.api.Test;
import serverlesslabel.domain.Service;

/** Results derived from counted weightings. */
class AcceptabilityTest {

    private static final Service COUNTED = service("Counted", 5, 5, 5, 5, 5, 5, 5, 5);
    private static final Service STRANGER = service("Stranger", 1, 1, 1, 1, 1, 1, 1, 1);

    @Test
    void aHundredWeightingsSayWhoWouldChooseAService() {
        assertThat(counted(1000, 100).centralWeights(COUNTED).orElseThrow()).startsWith(0.5, 0.25, 0.0);
    }

    @Test
    void ninetyNineAreTooFew() {
        assertThat(counted(1000, 99).centralWeights(COUNTED)).isEmpty();
    }

    @Test
    void aShareIsThePartOfAllWeightingsDrawn() {
        var counted = counted(400, 100);
        assertThat(counted.draws()).isEqualTo(400);
        assertThat(counted.share(COUNTED, 1)).isEqualTo(0.25);
        assertThat(counted.hits(COUNTED, 2)).isEqualTo(7);
        assertThat(counted.share(COUNTED, 3)).isZero();
    }

    @Test
    void beforeAnyIsDrawnAShareIsNone() {
        assertThat(counted(0, 0).share(COUNTED, 1)).isZero();
    }

    @Test
    void aServiceThatTookNoPartIsNeverFirst() {
        assertThat(counted(400, 100).share(STRANGER, 1)).isZero();
        assertThat(counted(400, 100).centralWeights(STRANGER)).isEmpty();
    }

    private static Acceptability counted(int draws, int first) {
        var alternatives = Alternatives.all(Ranking.of(catalog(COUNTED), RUBRIC.reference()));
        return new Acceptability(alternatives, draws, new int[][] {{first}, {7}, {0}},
            new double[][] {{first / 2.0, first / 4.0, 0, 0, 0, 0, 0, 0}});
    }
}
