package serverlesslabel.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** How weights follow from an order alone, where nobody can say how much more one thing counts than another. */
public enum RankOrderWeights {

    /**
     * The middle of all weightings in that order: the i-th of m has (1 ÷ m) × Σ 1 ÷ k for k from i to m. Steep (rank
     * order centroid; Barron and Barrett, Management Science 42, 1996).
     */
    CENTROID {
        @Override
        double share(int rank, int count) {
            return sum(rank, count, each -> 1.0 / each) / count;
        }
    },

    /** The i-th of m has 2 × (m + 1 − i) ÷ (m × (m + 1)). Flatter (rank sum; Stillwell, Seaver and Edwards, 1981). */
    RANK_SUM {
        @Override
        double share(int rank, int count) {
            return 2.0 * (count + 1 - rank) / (count * (count + 1.0));
        }
    };

    /** Enough for shares to keep their order when they become whole numbers. */
    private static final double FINE = 1e9;
    private static final int TOTAL = 100;

    /** The share of the characteristic at a rank, 1 first, of so many. */
    abstract double share(int rank, int count);

    /** Whole weights that add up to 100, for all characteristics of a rubric in the order of what counts most. */
    public Weights of(List<Characteristic> order) {
        var parts = IntStream.rangeClosed(1, order.size())
            .mapToObj(rank -> Math.round(share(rank, order.size()) * FINE)).toList();
        var whole = LargestRemainder.of(parts, TOTAL);
        var points = new ArrayList<>(Collections.nCopies(order.size(), 0));
        for (int i = 0; i < order.size(); i++) points.set(order.get(i).place(), whole.get(i));
        return new Weights(points);
    }

    private static double sum(int from, int to, IntToDoubleFunction each) {
        return IntStream.rangeClosed(from, to).mapToDouble(each).sum();
    }
}
