package serverlesslabel.ranking;

import serverlesslabel.domain.Weights;

/**
 * A sampler of random weightings. Each weighting is determined by its number, so results are reproducible. Weightings
 * near some weights change continuously with these weights, so that a share counted over them does not flicker while a
 * slider moves.
 */
public final class WeightSampler {

    /** The number of weightings for a full estimate; shares then have an error of about one percentage point. */
    public static final int MOST = 10_000;

    /** The concentration of weightings near some weights: a share of 12.5 % has a standard deviation of 3 points. */
    private static final double CONCENTRATION = 120;
    private static final long ALL = 1;
    private static final long NEAR = 2;
    private static final long TRIES = 1 << 8;
    private static final long AXES = 1 << 8;

    private final Variates variates;

    @FunctionalInterface
    private interface Variates {
        /** The variate of a weighting on the characteristic at a place, before the shares are scaled to add up to 1. */
        double of(int number, int place);
    }

    private WeightSampler(Variates variates) {
        this.variates = variates;
    }

    /** A sampler in which all weightings are equally likely: uniform on the simplex, by exponential variates. */
    public static WeightSampler all() {
        return new WeightSampler((number, place) -> -StrictMath.log(CounterRandom.uniform(ALL, number * AXES + place)));
    }

    /**
     * A sampler of weightings near some weights: a Dirichlet distribution whose mean is their shares. A weight of 0
     * stays 0.
     */
    public static WeightSampler near(Weights weights) {
        var counted = weights.effective();
        return new WeightSampler((number, place) -> {
            double mean = CONCENTRATION * counted.points().get(place) / counted.sum();
            return mean == 0 ? 0 : gamma(mean, (number * AXES + place) * TRIES);
        });
    }

    /**
     * Draws the shares of a weighting; they add up to 1.
     *
     * @param number the number of the weighting, 0 first
     * @param shares receives one share per characteristic of the rubric, in its order
     */
    public void draw(int number, double[] shares) {
        double sum = 0;
        for (int place = 0; place < shares.length; place++) sum += shares[place] = variates.of(number, place);
        for (int place = 0; place < shares.length; place++) shares[place] /= sum;
    }

    // Marsaglia and Tsang, A simple method for generating gamma variables, ACM TOMS 26 (2000), with their extension to
    // means below 1.
    private static double gamma(double mean, long number) {
        if (mean < 1)
            return gamma(mean + 1, number + 1) * StrictMath.pow(CounterRandom.uniform(NEAR, number), 1 / mean);
        double d = mean - 1.0 / 3;
        double c = 1 / StrictMath.sqrt(9 * d);
        for (long next = number + 1;; next += 3) {
            double normal = StrictMath.sqrt(-2 * StrictMath.log(CounterRandom.uniform(NEAR, next)))
                * StrictMath.cos(2 * Math.PI * CounterRandom.uniform(NEAR, next + 1));
            double v = (1 + c * normal) * (1 + c * normal) * (1 + c * normal);
            if (v > 0 && StrictMath.log(CounterRandom.uniform(NEAR, next + 2))
                < normal * normal / 2 + d - d * v + d * StrictMath.log(v)) return d * v;
        }
    }
}
