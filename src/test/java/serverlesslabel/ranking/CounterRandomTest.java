package serverlesslabel.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Random numbers are the same on every machine and in every version, because shares are printed and compared. */
class CounterRandomTest {

    @Test
    void numbersAreThoseOfSplitMixWhateverWasAskedBefore() {
        // Worked out from the published algorithm, in another language.
        assertThat(CounterRandom.uniform(3, 1L << 40)).isEqualTo(0.8206867230190791);
        assertThat(CounterRandom.uniform(2, 0)).isEqualTo(0.06535805107520115);
        assertThat(CounterRandom.uniform(1, 1)).isEqualTo(0.43147959260734786);
        assertThat(CounterRandom.uniform(1, 0)).isEqualTo(0.46841355013489067);
    }

    @Test
    void weightingsOfAnyKindAreExponentialVariatesByNumber() {
        var shares = new double[8];
        WeightSampler.all().draw(3, shares);
        double sum = 0;
        for (int place = 0; place < 8; place++) sum -= Math.log(CounterRandom.uniform(1, 3 * 256 + place));
        for (int place = 0; place < 8; place++)
            assertThat(shares[place]).isCloseTo(-Math.log(CounterRandom.uniform(1, 3 * 256 + place)) / sum,
                Offset.offset(1e-12));
    }
}
