package serverlesslabel.ranking;

import serverlesslabel.domain.Weights;

/**
 * Weightings drawn at random, always the same ones. Draws near some weights move with the weights and do not jump, so
 * that a share counted over them does not flicker while a slider moves.
 */
public final class WeightSampler {

    /** How many are drawn where there is time: shares are then right to about one point of a hundred. */
    public static final int MOST = 10_000;

    /**
     * How close to some weights the near ones stay: a share of 12.5 % is off by 3 points, one standard deviation.
     */
    private static final double CONCENTRATION = 120;
    private static final long ALL = 1;
    private static final long NEAR = 2;
    private static final long TRIES = 1 << 8;
    private static final long AXES = 1 << 8;

    private final Shape shape;

    @FunctionalInterface
    private interface Shape {
        double at(int number, int place);
    }

    private WeightSampler(Shape shape) {
        this.shape = shape;
    }

    /** Any weighting as likely as any other: uniform on the simplex, by exponential variates. */
    public static WeightSampler all() {
        return new WeightSampler((number, place) -> -StrictMath.log(CounterRandom.uniform(ALL, number * AXES + place)));
    }

    /** Weightings near some weights: a Dirichlet distribution round their shares. What counts nothing still does. */
    public static WeightSampler near(Weights weights) {
        var counted = weights.effective();
        return new WeightSampler((number, place) -> {
            double mean = CONCENTRATION * counted.points().get(place) / counted.sum();
            return mean == 0 ? 0 : gamma(mean, (number * AXES + place) * TRIES);
        });
    }

    /** Writes the shares of the weighting with a number, 0 first, into an array; they add up to 1. */
    public void draw(int number, double[] shares) {
        double sum = 0;
        for (int place = 0; place < shares.length; place++) sum += shares[place] = shape.at(number, place);
        for (int place = 0; place < shares.length; place++) shares[place] /= sum;
    }

    // Marsaglia and Tsang, A simple method for generating gamma variables, ACM TOMS 26 (2000); below 1 their boost.
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
