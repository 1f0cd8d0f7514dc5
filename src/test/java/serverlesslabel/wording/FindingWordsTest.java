package serverlesslabel.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import serverlesslabel.Samples;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Levels;
import serverlesslabel.domain.Service;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.ComparisonGrid;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.text.Language;
import serverlesslabel.text.Texts;

/** What a comparison has found, in one sentence that is true. */
class FindingWordsTest {

    private static final Texts TEXTS = Texts.english();
    private static final Service BEST = Samples.service("Best", 5, 5, 5, 5, 5, 5, 5, 5);
    private static final Service GOOD = Samples.service("Good", 4, 4, 4, 4, 4, 4, 4, 4);
    private static final Service POOR = Samples.service("Poor", 1, 1, 1, 1, 1, 1, 1, 1);
    private static final Service ODD = Samples.service("Odd", 3, 3, 3, 5, 3, 3, 3, 3);
    private static final Service STATED = Samples.service("Stated", new Levels(levels(5), levels(2)));

    @Test
    void whoeverIsNowhereBelowIsAheadWhateverTheWeights() {
        assertThat(headline(POOR, GOOD, BEST)).isEqualTo("Best is ahead of Good and Poor, whatever the weights");
        assertThat(headline(POOR, GOOD, BEST, ODD)).isEqualTo("Best is ahead of all 3 others, whatever the weights");
    }

    @Test
    void elseTheGapIsSaid() {
        assertThat(headline(GOOD, ODD)).isEqualTo("Good leads Odd by 16.8");
        var last = Samples.service("Last", 0, 0, 0, 0, 0, 0, 0, 0);
        assertThat(headline(GOOD, ODD, POOR, last)).isEqualTo("Good leads 3 others by 16.8");
    }

    @Test
    void aLeadThatRestsOnUncheckedFactsIsNotCalledOne() {
        assertThat(headline(STATED, GOOD)).isEqualTo("Stated leads Good by 20.0, but not by documented facts alone");
        assertThat(sentences(STATED, GOOD)).contains("Documented facts alone put Good first, 80.0 to 40.0.");
    }

    @Test
    void equalsShareFirstPlace() {
        var twin = Samples.service("Twin", 4, 4, 4, 4, 4, 4, 4, 4);
        assertThat(headline(GOOD, twin, POOR)).isEqualTo("Good and Twin share first place");
    }

    @Test
    void aSheetOfOneIsAboutThatOne() {
        assertThat(headline(GOOD)).isEqualTo("Good: class B, rank 1 of 1");
        assertThat(headline(STATED)).isEqualTo("Stated: class A to E, rank 1 of 1");
        assertThat(sentences(GOOD)).containsExactly("Class B is certain: no open check can change it.");
        assertThat(sentences(STATED))
            .containsExactly("By documented facts alone it has class E; what is not yet checked makes it A.");
    }

    @Test
    void germanSaysTheSame() {
        assertThat(FindingWords.headline(grid(POOR, BEST), Texts.of(Language.GERMAN)))
            .isEqualTo("Best liegt vor Poor, wie auch immer gewichtet");
    }

    @Test
    void aRankingIsHeadedByItsFirstInWhateverOrderItsRowsStand() {
        var ranking = Ranking.of(Samples.catalog(POOR, GOOD, BEST), Samples.RUBRIC.reference());
        var backwards = IntStream.of(2, 1, 0).mapToObj(place -> ranking.placements().get(place)).toList();
        assertThat(FindingWords.first(ranking, backwards, TEXTS)).isEqualTo("Best is first of 3 services");
        assertThat(FindingWords.first(ranking, List.of(), TEXTS)).isEqualTo("Ranking of services");
    }

    private static List<Level> levels(int level) {
        return IntStream.range(0, Samples.RUBRIC.characteristics().size()).mapToObj(i -> new Level(level)).toList();
    }

    private static String headline(Service... services) {
        return FindingWords.headline(grid(services), TEXTS);
    }

    private static List<String> sentences(Service... services) {
        return FindingWords.sentences(grid(services), TEXTS);
    }

    private static ComparisonGrid grid(Service... services) {
        var distinct = List.of(services);
        var ranking = Ranking.of(Samples.catalog(distinct), Samples.RUBRIC.reference());
        return ComparisonGrid.of(Comparison.of(ranking, distinct));
    }
}
