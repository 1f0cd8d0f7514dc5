package serverlesslabel.ranking;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A simulation that counts which services come first, second and third under drawn weightings. It runs in steps, so
 * that it can be observed and abandoned at any time. Not thread-safe.
 */
public final class AcceptabilitySimulation {

    private static final long LEVELS = 3;
    private static final long SERVICES = 1L << 32;
    private static final long AXES = 1 << 8;

    private static final double[] NONE = {};
    /** In a smaller set of alternatives it does not pay to leave out those that cannot come among the first. */
    private static final int MANY = 500;

    private final Alternatives alternatives;
    private final WeightSampler sampler;
    private final int axes;
    /** The places in the catalog of the services that are ranked: all that can come among the first. */
    private final int[] places;
    private final double[] levels;
    /** The indexes in {@link #levels} of provisional levels; {@link #slack} has the number of levels each may lose. */
    private final int[] provisional;
    private final int[] slack;
    private final double[] shares;
    private final double[] scores;
    private final int[][] hits;
    private final double[][] weightSums;
    private int done;

    /** A simulation with no weighting drawn yet. */
    public AcceptabilitySimulation(Alternatives alternatives, WeightSampler sampler) {
        this(alternatives, sampler, alternatives.size() < MANY ? IntStream.range(0, alternatives.size()).toArray()
            : Skyband.positions(alternatives, sampler::decides));
    }

    /**
     * A simulation of some of the alternatives.
     *
     * @param positions the positions of those that are ranked
     */
    AcceptabilitySimulation(Alternatives alternatives, WeightSampler sampler, int[] positions) {
        this.alternatives = alternatives;
        this.sampler = sampler;
        this.axes = alternatives.rubric().characteristics().size();
        this.places = Arrays.stream(positions).map(alternatives::place).toArray();
        this.levels = new double[places.length * axes];
        this.shares = new double[axes];
        this.scores = new double[places.length];
        this.hits = new int[Acceptability.RANKS][alternatives.ranking().size()];
        this.weightSums = new double[alternatives.ranking().size()][];
        var table = alternatives.ranking().levels();
        var cells = new int[levels.length];
        var widths = new int[levels.length];
        int count = 0;
        for (int cell = 0; cell < levels.length; cell++) {
            levels[cell] = table.level(cell % axes, places[cell / axes]);
            int sure = table.documentedLevel(cell % axes, places[cell / axes]);
            if (sure == levels[cell]) continue;
            cells[count] = cell;
            widths[count++] = (int) levels[cell] - sure;
        }
        this.provisional = Arrays.copyOf(cells, count);
        this.slack = Arrays.copyOf(widths, count);
    }

    /**
     * Draws and counts further weightings.
     *
     * @param until the total number of weightings after the call; if it is already reached, nothing happens
     */
    public void advance(int until) {
        for (; done < until; done++) {
            sampler.draw(done, shares);
            score();
            count();
        }
    }

    /** A copy of the counts so far, unaffected by further draws. */
    public Acceptability result() {
        var sums = new double[weightSums.length][];
        Arrays.setAll(sums, place -> weightSums[place] == null ? NONE : weightSums[place].clone());
        return new Acceptability(alternatives, done, Arrays.stream(hits).map(int[]::clone).toArray(int[][]::new), sums);
    }

    private void score() {
        drawLevels();
        for (int index = 0; index < scores.length; index++) {
            double score = 0;
            for (int place = 0; place < axes; place++) score += shares[place] * levels[index * axes + place];
            scores[index] = score;
        }
    }

    // Numbered by service and characteristic, not by order: so the draws do not depend on the other services.
    private void drawLevels() {
        for (int i = 0; i < provisional.length; i++) {
            int service = places[provisional[i] / axes];
            int place = provisional[i] % axes;
            long number = done * SERVICES + service * AXES + place;
            int lower = (int) (CounterRandom.uniform(LEVELS, number) * (slack[i] + 1));
            levels[provisional[i]] = alternatives.ranking().levels().level(place, service) - lower;
        }
    }

    private void count() {
        double first = Double.NEGATIVE_INFINITY;
        double second = first;
        double third = first;
        for (double score : scores) {
            if (score <= third) continue;
            if (score > first) {
                third = second;
                second = first;
                first = score;
            } else if (score > second) {
                third = second;
                second = score;
            } else third = score;
        }
        for (int index = 0; index < scores.length; index++) {
            double score = scores[index];
            if (score < third) continue;
            int better = (first > score ? 1 : 0) + (second > score ? 1 : 0);
            hits[better][places[index]]++;
            if (better == 0) addWeights(places[index]);
        }
    }

    private void addWeights(int place) {
        if (weightSums[place] == null) weightSums[place] = new double[axes];
        for (int axis = 0; axis < axes; axis++) weightSums[place][axis] += shares[axis];
    }
}
