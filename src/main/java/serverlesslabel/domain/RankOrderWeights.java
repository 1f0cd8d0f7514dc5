package serverlesslabel.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** Formulas that derive weights from an order of importance alone. */
public enum RankOrderWeights {

    /**
     * Rank order centroid, the mean of all weightings in that order: the i-th of m has (1 ÷ m) × Σ 1 ÷ k for k from i
     * to m. The steeper of the two (Barron and Barrett, Management Science 42, 1996).
     */
    CENTROID {
        @Override
        double share(int rank, int count) {
            return sum(rank, count, k -> 1.0 / k) / count;
        }
    },

    /**
     * Rank sum: the i-th of m has 2 × (m + 1 − i) ÷ (m × (m + 1)). The flatter of the two (Stillwell, Seaver and
     * Edwards, 1981).
     */
    RANK_SUM {
        @Override
        double share(int rank, int count) {
            return 2.0 * (count + 1 - rank) / (count * (count + 1.0));
        }
    };

    /** Fine enough for shares to keep their order when they become whole numbers. */
    private static final double FINE = 1e9;
    private static final int TOTAL = 100;

    /** The share of the characteristic at a rank, 1 first, among {@code count}; between 0 and 1. */
    abstract double share(int rank, int count);

    /**
     * Weights that add up to 100.
     *
     * @param order all characteristics of the rubric, most important first
     * @throws IllegalArgumentException if there is no characteristic
     */
    public Weights of(List<Characteristic> order) {
        var parts = IntStream.rangeClosed(1, order.size())
            .mapToObj(rank -> Math.round(share(rank, order.size()) * FINE)).toList();
        var whole = LargestRemainder.of(parts, TOTAL);
        var points = new ArrayList<>(Collections.nCopies(order.size(), 0));
        for (int i = 0; i < order.size(); i++) points.set(order.get(i).place(), whole.get(i));
        return new Weights(points);
    }

    private static double sum(int from, int to, IntToDoubleFunction term) {
        return IntStream.rangeClosed(from, to).mapToDouble(term).sum();
    }
}
