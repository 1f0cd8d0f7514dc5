package serverlesslabel.drawing.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static serverlesslabel.Samples.RUBRIC;
import static serverlesslabel.Samples.service;
import static serverlesslabel.drawing.DrawingSamples.PAPER;
import static serverlesslabel.drawing.DrawingSamples.TEXTS;

import java.util.List;
import org.junit.jupiter.api.Test;
import serverlesslabel.Samples;
import serverlesslabel.domain.Service;
import serverlesslabel.domain.Weights;
import serverlesslabel.drawing.label.BadgeDrawing;
import serverlesslabel.drawing.label.LabelDrawing;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Ranking;

/** What a picture says to those who cannot see it. */
class AltTextTest {

    private static final Service BRAVO = service("Bravo", 4, 4, 4, 4, 4, 4, 4, 4);
    private static final Service FLAT = service("Flat", 4, 4, 4, 4, 4, 4, 4, 1);
    private static final Service WEAK = service("Weak", 2, 4, 0, 4, 4, 4, 4, 4);
    private static final String WEIGHTS = " Weights “Reference”; letters A to G by the reference weights.";

    @Test
    void severalAreNamedWithTheDifferenceThatWeighsMost() {
        // On durable the levels are further apart, but elastic weighs more.
        assertThat(says(RUBRIC.reference(), BRAVO, WEAK)).isEqualTo("Compared, with ranks among 2 services:"
            + " Bravo, mode (class B, rank 1) and Weak, mode (class C, rank 2). They differ most on “Elastic”:"
            + " level 4 for Bravo, 2 for Weak." + WEIGHTS);
    }

    @Test
    void aDifferenceWithoutWeightCountsOnlyWhereNoneHasAny() {
        assertThat(says(Samples.weights(1, 0, 0, 0, 0, 0, 0, 0), BRAVO, FLAT)).contains("“Pay for value”");
    }

    @Test
    void equalsHaveTheSameLevels() {
        assertThat(says(RUBRIC.reference(), BRAVO, service("Brave", 4, 4, 4, 4, 4, 4, 4, 4)))
            .contains("Bravo, mode (class B, rank 1=)", "All have the same levels.");
    }

    @Test
    void oneAloneIsSaidToBeStrongAndWeakSomewhere() {
        assertThat(says(RUBRIC.reference(), FLAT)).isEqualTo("Among 1 service: Flat, mode (class C, rank 1), index"
            + " 74.0. It is strongest on “Elastic” (level 4) and weakest on “Pay for value” (level 1)."
            + WEIGHTS);
    }

    @Test
    void oneThatIsTheSameEverywhereIsSaidToBeSo() {
        assertThat(says(RUBRIC.reference(), BRAVO)).contains("Every level is 4.");
    }

    @Test
    void ownWeightsAreSaidToBeSo() {
        assertThat(says(Samples.weights(1, 2, 3, 4, 5, 6, 7, 8), BRAVO)).endsWith("Own weights; letters A to G by the"
            + " reference weights.");
    }

    @Test
    void aRankingNamesItsEndsAndCountsItsLetters() {
        assertThat(ranking(100, BRAVO, FLAT, WEAK)).isEqualTo("A table of 3 services from Bravo, mode (rank 1 of 3,"
            + " index 80.0) to Weak, mode (rank 3 of 3, index 68.8). By letter: 1 with B and 2 with C." + WEIGHTS);
    }

    @Test
    void aRankingSpeaksOnlyOfWhatItShows() {
        assertThat(ranking(1, BRAVO, FLAT, WEAK)).isEqualTo("A table of one service, Bravo, mode (rank 1 of 3, index"
            + " 80.0). By letter: 1 with B." + WEIGHTS);
    }

    @Test
    void aRankingOfNothingSaysSo() {
        var ranking = Ranking.of(Samples.catalog(BRAVO), RUBRIC.reference());
        assertThat(AltText.of(new RankingList(ranking, List.of(), 9, ""), TEXTS))
            .isEqualTo("No service matches the search and the filters." + WEIGHTS);
    }

    @Test
    void aBadgeSaysWhoseLetterItIsAndOnWhichScale() {
        var badge = BadgeDrawing.draw(FLAT, RUBRIC, PAPER.withSize(0, 20), TEXTS);
        assertThat(badge.name()).isEqualTo("Serverless Label of Flat, mode: class C on a scale of A to G");
        assertThat(badge.description()).isEqualTo("Index 74.0 by the reference weights of rubric " + RUBRIC.version()
            + ". Not an EU energy label.");
    }

    @Test
    void aLabelSaysWhereItsServiceIsStrong() {
        assertThat(LabelDrawing.draw(FLAT, RUBRIC, PAPER, TEXTS).description()).isEqualTo("Class C on a scale of A"
            + " to G: Flat, mode, index 74.0 by the reference weights of rubric " + RUBRIC.version() + ". Not an EU"
            + " energy label. It is strongest on “Elastic” (level 4)"
            + " and weakest on “Pay for value” (level 1).");
    }

    private static String says(Weights weights, Service... services) {
        var ranking = Ranking.of(Samples.catalog(services), weights);
        return AltText.of(Comparison.of(ranking, List.of(services)), TEXTS);
    }

    private static String ranking(int most, Service... services) {
        var ranking = Ranking.of(Samples.catalog(services), RUBRIC.reference());
        return AltText.of(new RankingList(ranking, ranking.placements(), most, ""), TEXTS);
    }
}
