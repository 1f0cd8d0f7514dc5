package serverlesslabel.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static serverlesslabel.Samples.RUBRIC;
import static serverlesslabel.Samples.service;
import static serverlesslabel.Samples.weights;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import serverlesslabel.Samples;

/** What characteristics cost of the index. */
class LossesTest {

    @Test
    void theLargestLossComesFirst() {
        var lost = Index.losses(service("One", 5, 1, 3, 0, 0, 0, 0, 0).levels(), RUBRIC.characteristics(),
            weights(50, 20, 30, 0, 0, 0, 0, 0));
        // 20 × 4 and 30 × 2 of 500.
        assertThat(lost).extracting(loss -> loss.characteristic().place()).containsExactly(1, 2);
        assertThat(lost).extracting(Index.Loss::tenths).containsExactly(160, 120);
    }

    @Test
    void withTheIndexTheLossesAreAHundred() {
        var catalog = Samples.random(200, 3);
        var reference = catalog.rubric().reference();
        for (var service : catalog.services()) {
            int lost = Index.losses(service.levels(), catalog.rubric().characteristics(), reference).stream()
                .mapToInt(Index.Loss::tenths).sum();
            // Each of the eight is rounded.
            assertThat((double) lost + Index.of(service.levels(), reference).tenths()).isCloseTo(1000,
                Offset.offset(5.0));
        }
    }

    @Test
    void nothingIsLostAtTheTop() {
        assertThat(Index.losses(service("Top", 5, 5, 5, 5, 5, 5, 5, 5).levels(), RUBRIC.characteristics(),
            RUBRIC.reference())).isEqualTo(List.of());
    }
}
