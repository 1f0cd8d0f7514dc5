package serverlesslabel.ranking;

import java.util.stream.IntStream;
import serverlesslabel.domain.Level;

/**
 * The services of a set of alternatives in a tree of blocks with similar stated levels, so that one product tells
 * whether any service of a block can be among the best under some weights: a k-d tree (Bentley, Communications of the
 * ACM 18, 1975), each node with the highest level of its services on every characteristic. A block is a range of rows,
 * a row a service. Nodes are numbered from 0 as they are visited: a node, the half with the higher levels, the other
 * half. Building it takes time in the number of services times the logarithm of that number.
 */
final class LevelTree {

    /** Smaller blocks have lower bounds, but there are more of them to look at. */
    private static final int SIZE = 16;

    private final LevelTable table;
    private final int axes;
    /** By row, the place in the catalog. */
    private final int[] places;
    private final int[] sorted;
    private final int[] from;
    private final int[] to;
    private final int[] next;
    private final byte[] highest;
    private int count;

    LevelTree(Alternatives alternatives) {
        this.table = alternatives.ranking().levels();
        this.axes = alternatives.rubric().characteristics().size();
        this.places = IntStream.range(0, alternatives.size()).map(alternatives::place).toArray();
        this.sorted = new int[places.length];
        // Every division makes two blocks of one.
        int most = Math.max(1, 2 * places.length - 1);
        this.from = new int[most];
        this.to = new int[most];
        this.next = new int[most];
        this.highest = new byte[most * axes];
        if (places.length > 0) divide(0, places.length);
    }

    /** The number of nodes; 0 without services. */
    int size() {
        return count;
    }

    /** The node visited after a node and all of its halves. */
    int after(int node) {
        return next[node];
    }

    /** Whether a node is not divided any further. */
    boolean leaf(int node) {
        return next[node] == node + 1;
    }

    /** The first row of a node. */
    int from(int node) {
        return from[node];
    }

    /** The row after the last of a node. */
    int to(int node) {
        return to[node];
    }

    /** The place in the catalog of the service in a row. */
    int place(int row) {
        return places[row];
    }

    /**
     * A score that no service of a node exceeds, whatever levels below its stated ones it has.
     *
     * @param shares the weights, in the order of the rubric
     */
    double bound(int node, double[] shares) {
        double bound = 0;
        for (int axis = 0; axis < axes; axis++) bound += shares[axis] * highest[node * axes + axis];
        return bound;
    }

    private void divide(int start, int end) {
        int node = count++;
        from[node] = start;
        to[node] = end;
        for (int axis = 0; axis < axes; axis++)
            for (int row = start; row < end; row++)
                highest[node * axes + axis] = (byte) Math.max(highest[node * axes + axis],
                    table.level(axis, places[row]));
        int axis = end - start <= SIZE ? axes : widest(start, end);
        if (axis < axes) {
            int middle = sort(axis, start, end);
            divide(start, middle);
            divide(middle, end);
        }
        next[node] = count;
    }

    /** The characteristic on which the levels of some rows vary most; the number of characteristics if none do. */
    private int widest(int start, int end) {
        int widest = axes;
        long most = 0;
        for (int axis = 0; axis < axes; axis++) {
            long sum = 0;
            long squares = 0;
            for (int row = start; row < end; row++) {
                int level = table.level(axis, places[row]);
                sum += level;
                squares += level * level;
            }
            long variance = squares * (end - start) - sum * sum;
            if (variance <= most) continue;
            most = variance;
            widest = axis;
        }
        return widest;
    }

    /** Sorts rows by a level, highest first, and returns the row nearest to their middle at which the level changes. */
    private int sort(int axis, int start, int end) {
        var starts = new int[LevelTable.LEVELS + 1];
        for (int row = start; row < end; row++) starts[LevelTable.LEVELS - table.level(axis, places[row])]++;
        int middle = start;
        starts[0] = start;
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
            boolean nearer = fromMiddle(starts[i], start, end) < fromMiddle(middle, start, end);
            if (starts[i] < end && nearer) middle = starts[i];
        }
        for (int row = start; row < end; row++)
            sorted[starts[Level.TOP - table.level(axis, places[row])]++] = places[row];
        System.arraycopy(sorted, start, places, start, end - start);
        return middle;
    }

    private static int fromMiddle(int row, int from, int to) {
        return Math.abs(2 * row - from - to);
    }
}
