package serverlesslabel.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static serverlesslabel.Samples.weights;

import java.util.stream.DoubleStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Weightings near some weights, number by number. The expected shares were worked out in another language from the
 * published algorithm; a change of them would change every share that was ever printed.
 */
class WeightSamplerTest {

    /** The two smallest weights have less than a 120th of the whole, and so a mean below 1. */
    @Test
    void weightsBelowA120thAreDrawnFromAHigherMeanAndScaledDown() {
        var near = WeightSampler.near(weights(100, 60, 40, 1, 1, 0, 0, 0));
        assertShares(near, 0, 0.461497460898265, 0.337875263215996, 0.179114562446972, 0.0149250453362707,
            0.00658766810249684, 0, 0, 0);
        assertShares(near, 1, 0.535204832090828, 0.32883778819736, 0.130119720724401, 0.0049979008134637,
            0.000839758173947846, 0, 0, 0);
    }

    /** Exactly a 120th is a mean of 1, which needs no scaling. */
    @Test
    void aWeightOfExactlyA120thIsDrawnAtItsMean() {
        var near = WeightSampler.near(weights(100, 19, 1, 0, 0, 0, 0, 0));
        assertShares(near, 0, 0.805727365273041, 0.191080365598874, 0.00319226912808496, 0, 0, 0, 0, 0);
        assertShares(near, 1, 0.832080514518407, 0.167868825645099, 5.06598364940551e-05, 0, 0, 0, 0, 0);
    }

    /** In the ninth weighting one try is rejected, in the third of the other weights two. */
    @Test
    void aRejectedTryIsFollowedByTheNextThreeNumbers() {
        assertShares(WeightSampler.near(weights(100, 60, 40, 1, 1, 0, 0, 0)), 9, 0.511018816004639, 0.239911474201107,
            0.241338751479548, 0.00244709340414522, 0.00528386491056141, 0, 0, 0);
        assertShares(WeightSampler.near(weights(100, 19, 1, 0, 0, 0, 0, 0)), 3, 0.823479070731341, 0.173523122086965,
            0.00299780718169374, 0, 0, 0, 0, 0);
    }

    @Test
    void unsetWeightsAreDrawnLikeEqualOnes() {
        assertShares(WeightSampler.near(weights(0, 0, 0, 0, 0, 0, 0, 0)), 4, 0.109890104567875, 0.108623279606852,
            0.170228567885801, 0.133059650758894, 0.0863160625935572, 0.0603158185582782, 0.139415225018046,
            0.192151291010697);
    }

    private static void assertShares(WeightSampler sampler, int number, double... expected) {
        var shares = new double[expected.length];
        sampler.draw(number, shares);
        assertThat(shares).containsExactly(expected, Offset.offset(1e-12));
        assertThat(DoubleStream.of(shares).sum()).isCloseTo(1, Offset.offset(1e-12));
    }
}
