package serverlesslabel.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import serverlesslabel.Samples;

class RankOrderWeightsTest {

    private static final List<Characteristic> ORDER = Samples.RUBRIC.characteristics();

    @Test
    void theCentroidOfEightIsThatOfTheLiterature() {
        var expected = List.of(0.3397, 0.2147, 0.1522, 0.1106, 0.0793, 0.0543, 0.0335, 0.0156);
        for (int i = 0; i < 8; i++)
            assertThat(RankOrderWeights.CENTROID.share(i + 1, 8)).isCloseTo(expected.get(i), Offset.offset(0.00006));
    }

    @Test
    void theRankSumOfEightIsFlatter() {
        assertThat(RankOrderWeights.RANK_SUM.share(1, 8)).isCloseTo(8 / 36.0, Offset.offset(1e-12));
        assertThat(RankOrderWeights.RANK_SUM.share(8, 8)).isCloseTo(1 / 36.0, Offset.offset(1e-12));
    }

    @ParameterizedTest
    @EnumSource
    void weightsAddUpToAHundredAndKeepTheOrder(RankOrderWeights priorities) {
        var order = new ArrayList<>(ORDER);
        Collections.reverse(order);
        var weights = priorities.of(order);
        assertThat(weights.sum()).isEqualTo(100);
        for (int i = 1; i < order.size(); i++)
            assertThat(weights.of(order.get(i))).isLessThan(weights.of(order.get(i - 1)));
    }
}
