package serverlesslabel.ranking;

import java.util.Arrays;

/**
 * A simulation that counts which services come first, second and third under drawn weightings. It runs in steps, so
 * that it can be observed and abandoned at any time. Not thread-safe.
 */
public final class AcceptabilitySimulation {

    private static final long LEVELS = 3;
    private static final long SERVICES = 1L << 32;
    private static final long AXES = 1 << 8;

    private static final double[] NONE = {};
    /** More than a sum of a few scores of at most 5 can be off. */
    private static final double ROUNDING = 1e-9;

    private final Alternatives alternatives;
    private final WeightSampler sampler;
    private final int axes;
    private final LevelTree tree;
    /** Levels by row of the tree and characteristic. */
    private final byte[] stated;
    private final byte[] documented;
    /** Whether a row has a level that is not documented. */
    private final boolean[] open;
    private final double[] shares;
    private final BestScores best;
    private final int[][] hits;
    private final double[][] weightSums;
    private int done;

    /** A simulation with no weighting drawn yet. */
    public AcceptabilitySimulation(Alternatives alternatives, WeightSampler sampler) {
        var table = alternatives.ranking().levels();
        this.alternatives = alternatives;
        this.sampler = sampler;
        this.axes = alternatives.rubric().characteristics().size();
        this.tree = new LevelTree(alternatives);
        this.stated = new byte[alternatives.size() * axes];
        this.documented = new byte[stated.length];
        this.open = new boolean[alternatives.size()];
        this.shares = new double[axes];
        this.best = new BestScores(alternatives.size());
        this.hits = new int[Acceptability.RANKS][alternatives.ranking().size()];
        this.weightSums = new double[alternatives.ranking().size()][];
        for (int cell = 0; cell < stated.length; cell++) {
            int place = tree.place(cell / axes);
            stated[cell] = (byte) table.level(cell % axes, place);
            documented[cell] = (byte) table.documentedLevel(cell % axes, place);
            open[cell / axes] |= documented[cell] < stated[cell];
        }
    }

    /**
     * Draws and counts further weightings.
     *
     * @param until the total number of weightings after the call; if it is already reached, nothing happens
     */
    public void advance(int until) {
        for (; done < until; done++) {
            sampler.draw(done, shares);
            rank();
            count();
        }
    }

    /** A copy of the counts so far, unaffected by further draws. */
    public Acceptability result() {
        var sums = new double[weightSums.length][];
        Arrays.setAll(sums, place -> weightSums[place] == null ? NONE : weightSums[place].clone());
        return new Acceptability(alternatives, done, Arrays.stream(hits).map(int[]::clone).toArray(int[][]::new), sums);
    }

    // A block or service that cannot be among the best even with its stated levels is not looked at more closely. The
    // bounds are sums of the same terms in the same order, so that rounding cannot put one below what it bounds.
    private void rank() {
        best.clear();
        for (int node = 0; node < tree.size();) {
            if (!best.mayHold(tree.bound(node, shares))) {
                node = tree.after(node);
                continue;
            }
            if (tree.leaf(node)) for (int row = tree.from(node); row < tree.to(node); row++) rank(row);
            node++;
        }
    }

    private void rank(int row) {
        double score = 0;
        for (int axis = 0; axis < axes; axis++) score += shares[axis] * stated[row * axes + axis];
        if (best.mayHold(score)) best.add(row, open[row] ? drawnScore(row, score) : score);
    }

    // Numbered by service and characteristic, not by order: so the draws do not depend on the other services. Given up
    // once the service has lost too much of its stated score to come among the best, further off than rounding can be.
    private double drawnScore(int row, double statedScore) {
        double score = 0;
        double lost = 0;
        for (int axis = 0; axis < axes; axis++) {
            int level = stated[row * axes + axis];
            int slack = level - documented[row * axes + axis];
            long number = done * SERVICES + tree.place(row) * AXES + axis;
            int lower = slack == 0 ? 0 : (int) (CounterRandom.uniform(LEVELS, number) * (slack + 1));
            score += shares[axis] * (level - lower);
            lost += shares[axis] * lower;
            if (!best.mayHold(statedScore - lost + ROUNDING)) return Double.NEGATIVE_INFINITY;
        }
        return score;
    }

    private void count() {
        for (int index = 0; index < best.size(); index++) {
            int rank = best.rank(index);
            if (rank == Acceptability.RANKS) continue;
            int place = tree.place(best.row(index));
            hits[rank][place]++;
            if (rank == 0) addWeights(place);
        }
    }

    private void addWeights(int place) {
        if (weightSums[place] == null) weightSums[place] = new double[axes];
        for (int axis = 0; axis < axes; axis++) weightSums[place][axis] += shares[axis];
    }
}
