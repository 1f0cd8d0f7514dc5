package serverlesslabel.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static serverlesslabel.Samples.RUBRIC;
import static serverlesslabel.Samples.catalog;
import static serverlesslabel.Samples.service;
import static serverlesslabel.Samples.weights;

import java.util.List;
import org.junit.jupiter.api.Test;
import serverlesslabel.Samples;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Levels;

class RankingTest {

    @Test
    void indexIsTheWeightedShareOfFullMarks() {
        // 3×4 + 7×5 = 47 of 50 points.
        var ranking = Ranking.of(catalog(service("A", 4, 0, 5, 0, 0, 0, 0, 0)), weights(3, 0, 7, 0, 0, 0, 0, 0));
        assertThat(ranking.placementOf(0).index()).isEqualTo(new Index(47, 50));
        assertThat(ranking.placementOf(0).index().tenths()).isEqualTo(940);
    }

    @Test
    void tiesShareARankAndStandInTheOrderOfNames() {
        var ranking = Ranking.of(catalog(service("Delta", 1, 1, 1, 1, 1, 1, 1, 1), service("charlie", 3, 3, 3, 3, 3,
            3, 3, 3),
            service("Bravo", 3, 3, 3, 3, 3, 3, 3, 3), service("Alpha", 5, 5, 5, 5, 5, 5, 5, 5)), RUBRIC.reference());
        assertThat(ranking.placements())
            .extracting(placement -> placement.service().name() + " " + placement.rank() + placement.tied())
            .containsExactly("Alpha 1false", "Bravo 2true", "charlie 2true", "Delta 4false");
    }

    @Test
    void differentLevelsCanTieExactly() {
        // 3 × 5 = 5 × 3: no rounding can part them.
        var ranking = Ranking.of(catalog(service("A", 5, 0, 0, 0, 0, 0, 0, 0), service("B", 0, 3, 0, 0, 0, 0, 0, 0)),
            weights(3, 5, 0, 0, 0, 0, 0, 0));
        assertThat(ranking.placements()).allMatch(Placement::tied).allMatch(placement -> placement.rank() == 1);
    }

    @Test
    void weightsOfZeroAllRoundCountAllAlike() {
        var ranking = Ranking.of(catalog(service("A", 1, 0, 0, 0, 0, 0, 0, 0), service("B", 0, 0, 0, 0, 0, 0, 0, 2)),
            weights(0, 0, 0, 0, 0, 0, 0, 0));
        assertThat(ranking.placements().get(0).service().name()).isEqualTo("B");
        assertThat(ranking.placements().get(0).index()).isEqualTo(new Index(2, 40));
    }

    @Test
    void aServiceWithoutAnyPointsIsLast() {
        var ranking = Ranking.of(catalog(service("A", 0, 0, 0, 0, 0, 0, 0, 0), service("B", 0, 0, 0, 0, 0, 0, 0, 1)),
            RUBRIC.reference());
        assertThat(ranking.placements()).extracting(Placement::rank).containsExactly(1, 2);
    }

    @Test
    void anEmptyCatalogHasAnEmptyOrder() {
        assertThat(Ranking.of(catalog(), RUBRIC.reference()).placements()).isEmpty();
    }

    @Test
    void recalledFactsMakeARangeAndTheStatedOnesTheRank() {
        var five = List.of(l(5), l(5), l(5), l(5), l(5), l(5), l(5), l(5));
        var sure = List.of(l(1), l(5), l(5), l(5), l(5), l(5), l(5), l(5));
        var placement = Ranking.of(catalog(service("A", new Levels(five, sure))), RUBRIC.reference()).placementOf(0);
        assertThat(placement.provisional()).isTrue();
        assertThat(placement.index().tenths()).isEqualTo(1000);
        assertThat(placement.documented().tenths()).isEqualTo(872);
    }

    @Test
    void classesBeginExactlyAtTheirThreshold() {
        assertThat(new Index(450, 500).classIn(RUBRIC.classes()).letter()).isEqualTo("A");
        assertThat(new Index(8996, 10000).classIn(RUBRIC.classes()).letter()).isEqualTo("B");
        assertThat(new Index(8996, 10000).tenths()).isEqualTo(900);
        assertThat(new Index(76, 100).classIn(RUBRIC.classes()).letter()).isEqualTo("B");
        assertThat(new Index(20, 100).classIn(RUBRIC.classes()).letter()).isEqualTo("F");
        assertThat(new Index(0, 100).classIn(RUBRIC.classes()).letter()).isEqualTo("G");
    }

    @Test
    void tenthsAreRoundedHalfUp() {
        assertThat(new Index(1, 2000).tenths()).isEqualTo(1);
        assertThat(new Index(1, 2001).tenths()).isZero();
    }

    /** More services than are added up in one go; each is added up once. */
    @Test
    void everyServiceOfALargeCatalogIsCountedOnce() {
        var catalog = Samples.random(4100, 1);
        var ranking = Ranking.of(catalog, RUBRIC.reference());
        for (int place = 0; place < 4100; place++)
            assertThat(ranking.points(place))
                .isEqualTo(Index.of(catalog.services().get(place).levels(), RUBRIC.reference()).points());
    }

    @Test
    void aPlacementIsProvisionalWhereTheDocumentedIndexIsLower() {
        var stated = new Index(3, 5);
        var service = service("A", 3, 3, 3, 3, 3, 3, 3, 3);
        assertThat(new Placement(service, 1, false, stated, new Index(2, 5)).provisional()).isTrue();
        assertThat(new Placement(service, 1, false, stated, stated).provisional()).isFalse();
    }

    private static Level l(int steps) {
        return new Level(steps);
    }
}
