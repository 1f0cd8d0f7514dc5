package serverlesslabel.drawing.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import serverlesslabel.Samples;
import serverlesslabel.drawing.DrawingSamples;
import serverlesslabel.drawing.PlacedWords;
import serverlesslabel.ranking.Acceptability;
import serverlesslabel.ranking.Alternatives;
import serverlesslabel.ranking.Comparison;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.ranking.WeightSampler;

/** Where the chart of rank acceptability ends. */
class RankSharesDrawingTest {

    @ParameterizedTest
    @ValueSource(ints = {5, 300})
    void whatIsLeftOutIsCounted(int size) {
        var ranking = Ranking.of(Samples.random(size, 11), Samples.RUBRIC.reference());
        var alternatives = Alternatives.all(ranking);
        var all = Acceptability.of(alternatives, WeightSampler.all(), 2000);
        var near = Acceptability.of(alternatives, WeightSampler.near(ranking.weights()), 2000);
        int any = Acceptability.byShare(all, near).size();
        var picture = RankSharesDrawing.draw(all, near, Comparison.of(ranking, List.of()),
            DrawingSamples.PAPER.withSize(700, 0), DrawingSamples.TEXTS);
        var said = PlacedWords.of(picture).stream().map(PlacedWords::text)
            .filter(text -> text.contains("more come")).toList();
        if (any > RankSharesDrawing.ROWS)
            assertThat(said).singleElement().asString().startsWith(any - RankSharesDrawing.ROWS + " more");
        else assertThat(said).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = 300)
    void theSampleHasMoreThanThereAreRows(int size) {
        var alternatives = Alternatives.all(Ranking.of(Samples.random(size, 11), Samples.RUBRIC.reference()));
        var all = Acceptability.of(alternatives, WeightSampler.all(), 2000);
        assertThat(Acceptability.byShare(all, all).size()).isGreaterThan(RankSharesDrawing.ROWS + 1);
    }
}
