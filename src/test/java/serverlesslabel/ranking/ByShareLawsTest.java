package serverlesslabel.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.stream.IntStream;
import serverlesslabel.Generator;
import serverlesslabel.Law;
import serverlesslabel.domain.Service;

/** The services that come among the first in any draw, against all services sorted by their counts. */
class ByShareLawsTest {

    @Law(seeds = 100)
    void servicesAreInTheOrderOfTheirShares(Generator any) {
        var ranking = Ranking.of(any.catalog(any.between(1, 5)), any.weights());
        int hidden = any.between(2, 9);
        var shown = Alternatives.of(ranking, place -> place % hidden != 0);
        var all = Acceptability.of(shown.withWeights(any.weights()), WeightSampler.all(), any.between(0, 20));
        var near = Acceptability.of(shown, WeightSampler.near(shown.weights()), any.between(0, 20));
        assertThat(Acceptability.byShare(all, near)).isEqualTo(IntStream.range(0, shown.size()).mapToObj(shown::service)
            .filter(service -> IntStream.rangeClosed(1, Acceptability.RANKS)
                .anyMatch(rank -> all.hits(service, rank) + near.hits(service, rank) > 0))
            .sorted(Comparator.comparing((Service service) -> -near.hits(service, 1))
                .thenComparing(service -> -all.hits(service, 1)).thenComparing(service -> -near.hits(service, 2))
                .thenComparing(service -> -near.hits(service, 3))).toList());
    }
}
