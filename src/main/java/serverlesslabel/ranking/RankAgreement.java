package serverlesslabel.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import serverlesslabel.domain.Service;

/**
 * How far two orders of the same services agree. A pair keeps its order if the same one is ahead in both, or both are
 * level in both; without ties its share is (1 + τ) ÷ 2 with Kendall's τ.
 *
 * @param pairs   how many pairs there are
 * @param kept    how many keep their order
 * @param top     how many have a rank of at most five in the first order
 * @param topKept how many of these have one in the second order too
 */
public record RankAgreement(long pairs, long kept, int top, int topKept) {

    /** The ranks that make up the top. */
    public static final int TOP = 5;

    /**
     * Compares two orders of the same services.
     *
     * @throws IllegalArgumentException if they are not of the same services
     */
    public static RankAgreement between(Alternatives first, Alternatives second) {
        if (!first.sameServices(second)) throw new IllegalArgumentException("not the same services");
        long size = first.size();
        var top = top(first);
        var both = new ArrayList<>(top);
        both.retainAll(top(second));
        return new RankAgreement(size * (size - 1) / 2, kept(first, second), top.size(), both.size());
    }

    /** The services of at most the fifth rank, best first. */
    public static List<Service> top(Alternatives alternatives) {
        return IntStream.range(0, alternatives.size()).takeWhile(position -> alternatives.rank(position) <= TOP)
            .mapToObj(alternatives::service).toList();
    }

    /** The services that are in the top of every one of some orders, in the order of the first. */
    public static List<Service> inEveryTop(List<Alternatives> orders) {
        var common = new ArrayList<>(top(orders.get(0)));
        orders.forEach(order -> common.retainAll(top(order)));
        return List.copyOf(common);
    }

    /** The part of the pairs that keep their order, 0 to 1; 1 where there is none. */
    public double share() {
        return pairs == 0 ? 1 : (double) kept / pairs;
    }

    /*
     * Goes through the first order from the top, a tie at a time, and looks up how many of those before are ahead in
     * the second order too. A Fenwick tree over points answers that in logarithmic time.
     */
    private static long kept(Alternatives first, Alternatives second) {
        var tree = new Tree(Index.most(second.weights()) + 1);
        long kept = 0;
        for (int from = 0; from < first.size();) {
            int to = from;
            while (to < first.size() && first.points(to) == first.points(from)) to++;
            for (int i = from; i < to; i++) kept += tree.above(points(first, i, second));
            kept += levelPairs(first, from, to, second);
            for (int i = from; i < to; i++) tree.add(points(first, i, second));
            from = to;
        }
        return kept;
    }

    private static long levelPairs(Alternatives first, int from, int to, Alternatives second) {
        if (to - from < 2) return 0;
        var points = IntStream.range(from, to).map(i -> points(first, i, second)).sorted().toArray();
        long pairs = 0;
        int run = 0;
        for (int i = 1; i < points.length; i++) {
            run = points[i] == points[i - 1] ? run + 1 : 0;
            pairs += run;
        }
        return pairs;
    }

    private static int points(Alternatives first, int position, Alternatives second) {
        return second.ranking().points(first.place(position));
    }

    /** Counts points so that "how many are above" is a sum of few cells. */
    private static final class Tree {

        private final int[] cells;
        private int total;

        Tree(int size) {
            cells = new int[size + 1];
        }

        void add(int points) {
            total++;
            for (int cell = points + 1; cell < cells.length; cell += cell & -cell) cells[cell]++;
        }

        int above(int points) {
            int upTo = 0;
            for (int cell = points + 1; cell > 0; cell -= cell & -cell) upTo += cells[cell];
            return total - upTo;
        }
    }
}
