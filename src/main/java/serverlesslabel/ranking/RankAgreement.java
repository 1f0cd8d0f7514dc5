package serverlesslabel.ranking;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import serverlesslabel.domain.Service;

/**
 * The agreement of two orders of the same services. A pair of services keeps its order if the same one is ahead in
 * both orders or they are tied in both. Without ties the share of such pairs is (1 + τ) ÷ 2 with Kendall's τ.
 *
 * @param pairs   the number of pairs of services
 * @param kept    the number of pairs that keep their order
 * @param top     the number of services in the top of the first order: with a rank of at most {@link #TOP}
 * @param topKept the number of these that are in the top of the second order as well
 */
public record RankAgreement(long pairs, long kept, int top, int topKept) {

    /** The last rank of the top. */
    public static final int TOP = 5;

    /**
     * The agreement of two orders of the same services.
     *
     * @throws IllegalArgumentException if they do not have the same services
     */
    public static RankAgreement between(Alternatives first, Alternatives second) {
        if (!first.sameServices(second)) throw new IllegalArgumentException("not the same services");
        long size = first.size();
        var top = top(first);
        return new RankAgreement(size * (size - 1) / 2, kept(first, second), top.size(), common(top, second).size());
    }

    /** The services with a rank of at most {@link #TOP}, best first; with ties they may be more than five. */
    public static List<Service> top(Alternatives alternatives) {
        return IntStream.range(0, alternatives.size()).takeWhile(position -> alternatives.rank(position) <= TOP)
            .mapToObj(alternatives::service).toList();
    }

    /**
     * The services in the top of every order, in the order of the first.
     *
     * @param orders at least one
     * @throws IndexOutOfBoundsException if there is no order
     */
    public static List<Service> inEveryTop(List<Alternatives> orders) {
        var common = top(orders.get(0));
        for (var order : orders) common = common(common, order);
        return common;
    }

    // By their ids in a set: where all services tie, all of them are in the top.
    private static List<Service> common(List<Service> services, Alternatives order) {
        var ids = top(order).stream().map(Service::id).collect(Collectors.toSet());
        return services.stream().filter(service -> ids.contains(service.id())).toList();
    }

    /** The share of the pairs that keep their order, 0 to 1; 1 if there are no pairs. */
    public double share() {
        return pairs == 0 ? 1 : (double) kept / pairs;
    }

    /*
     * Visits the first order from the top, one group of tied services at a time, and counts how many of the services
     * visited before are ahead in the second order as well. A Fenwick tree over points counts them in logarithmic time.
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

    /** A Fenwick tree that counts values by their points; the number above some points is a sum of few cells. */
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
