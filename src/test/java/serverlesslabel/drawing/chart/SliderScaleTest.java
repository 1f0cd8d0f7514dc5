package serverlesslabel.drawing.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import serverlesslabel.Samples;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Weights;

/** The scale on which the sliders of the weights stand. */
class SliderScaleTest {

    private static final Characteristic ELASTIC = Samples.RUBRIC.characteristics().get(0);

    @Test
    void theReferenceIsInTheMiddleAndFourTimesAsMuchAtTheEnd() {
        var scale = scale(12);
        assertThat(scale.position(12)).isCloseTo(0.5, within(1e-9));
        assertThat(scale.weight(0)).isZero();
        assertThat(scale.weight(1)).isEqualTo(48);
        assertThat(scale.position(60)).isGreaterThan(1);
    }

    @Test
    void everyWholeWeightHasAPositionOfItsOwn() {
        for (int reference = 0; reference <= Weights.MOST; reference++) {
            var scale = scale(reference);
            for (int weight = 0; weight <= scale.weight(1); weight++)
                assertThat(scale.weight(scale.position(weight))).as("reference " + reference).isEqualTo(weight);
        }
    }

    @Test
    void aHighReferenceStaysInTheMiddleAsFarAsItCan() {
        assertThat(scale(40).weight(1)).isEqualTo(Weights.MOST);
        assertThat(scale(40).position(40)).isCloseTo(0.5, within(1e-9));
        assertThat(scale(80).position(80)).isCloseTo(0.8, within(1e-9));
    }

    @Test
    void withoutAWeightInTheReferenceAQuarterOfTheMeanIsInTheMiddle() {
        // The other seven have 40 each: 280 in all, 35 on average.
        var scale = SliderScale.of(ELASTIC, Samples.weights(0, 40, 40, 40, 40, 40, 40, 40));
        assertThat(scale.position(8.75)).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void positionsBeyondTheEndsCountAsTheEnds() {
        assertThat(scale(12).weight(-1)).isZero();
        assertThat(scale(12).weight(2)).isEqualTo(48);
        assertThat(scale(12).position(-5)).isZero();
    }

    private static SliderScale scale(int reference) {
        var weights = IntStream.range(0, 8).mapToObj(place -> place == 0 ? reference : 10).toArray(Integer[]::new);
        return SliderScale.of(ELASTIC, Samples.weights(weights));
    }
}
