package serverlesslabel.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import serverlesslabel.Generator;
import serverlesslabel.Law;

/** Positions, ranks and ties found by bisection, against those counted one by one. */
class AlternativesLawsTest {

    @Law
    void aServiceIsFoundWhereItStandsAndNowhereElse(Generator any) {
        var ranking = ranking(any);
        int hidden = any.between(2, 9);
        var shown = Alternatives.of(ranking, place -> place % hidden != 0);
        for (int position = 0; position < shown.size(); position++)
            assertThat(shown.position(shown.service(position))).contains(position);
        IntStream.range(0, ranking.size()).filter(place -> place % hidden == 0).forEach(place ->
            assertThat(shown.position(ranking.catalog().services().get(place))).isEmpty());
    }

    @Law
    void aRankIsOneMoreThanTheNumberOfBetterOnes(Generator any) {
        var shown = Alternatives.of(ranking(any), place -> place % 3 != 0);
        for (int position = 0; position < shown.size(); position++) {
            int points = shown.points(position);
            assertThat(shown.rank(position)).isEqualTo(1 + (int) IntStream.range(0, shown.size())
                .filter(other -> shown.points(other) > points).count());
        }
        assertThat(shown.tiedForFirst()).isEqualTo((int) IntStream.range(0, shown.size())
            .filter(position -> shown.rank(position) == 1).count());
    }

    @Law
    void theSameServicesAreRecognizedInAnyOrder(Generator any) {
        var ranking = ranking(any);
        var other = Ranking.of(ranking.levels(), any.weights());
        int hidden = any.between(2, 9);
        int another = any.between(2, 9);
        var shown = Alternatives.of(ranking, place -> place % hidden != 0);
        assertThat(shown.sameServices(Alternatives.of(other, place -> place % hidden != 0))).isTrue();
        assertThat(shown.sameServices(Alternatives.of(other, place -> place % another != 0)))
            .isEqualTo(IntStream.range(0, ranking.size())
                .allMatch(place -> (place % hidden != 0) == (place % another != 0)));
        assertThat(shown.withWeights(other.weights()).places())
            .isEqualTo(Alternatives.of(other, place -> place % hidden != 0).places());
    }

    private static Ranking ranking(Generator any) {
        return Ranking.of(any.catalog(any.between(1, 5)), any.weights());
    }
}
