package serverlesslabel.drawing.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import serverlesslabel.Samples;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Rubric;
import serverlesslabel.domain.Weights;
import serverlesslabel.ranking.Placement;
import serverlesslabel.ranking.Ranking;
import serverlesslabel.text.Texts;

/** Which segment of an index bar lies where, and what it says. */
class IndexBarTest {

    private static final Rubric RUBRIC = Samples.RUBRIC;
    private static final Weights WEIGHTS = Samples.weights(40, 0, 0, 0, 60, 0, 0, 0);
    private static final Placement HALF = Ranking.of(Samples.catalog(Samples.service("One", 5, 5, 5, 5, 1, 5, 5, 5)),
        WEIGHTS).placementOf(0);

    @Test
    void everyPlaceBelongsToTheSegmentDrawnThere() {
        assertThat(at(0)).contains("elastic");
        assertThat(at(0.39)).contains("elastic");
        assertThat(at(0.41)).contains("no-infrastructure");
    }

    @Test
    void behindTheLastSegmentThereIsNothing() {
        assertThat(at(0.53)).isEmpty();
        assertThat(at(1)).isEmpty();
        assertThat(at(-0.1)).isEmpty();
    }

    @Test
    void aSegmentSaysItsPartOfTheIndex() {
        assertThat(IndexBarDrawing.text(RUBRIC.characteristics().get(4), HALF, WEIGHTS, Texts.english()))
            .isEqualTo("No infrastructure to manage: 12.0 points of index, level 1");
    }

    private static Optional<String> at(double share) {
        return IndexBarDrawing.characteristicAt(share, HALF, RUBRIC, WEIGHTS).map(Characteristic::id);
    }
}
