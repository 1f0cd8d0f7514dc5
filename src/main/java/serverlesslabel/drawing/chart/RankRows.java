package serverlesslabel.drawing.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.DoubleStream;

/**
 * The rows of several orders side by side, the same for all columns: a line that is level keeps its place. Each of the
 * first ten positions has a row; of those further down, near ones share a row where no column has both. Where positions
 * are left out, there is a break.
 */
final class RankRows {

    /** The positions that have a row each, if anything is there. */
    private static final int APART = 10;
    /** How much further down a position may be than the first one of its row. */
    private static final double NEAR = 1.5;

    private final Map<Integer, Double> middles = new HashMap<>();
    private final List<Double> breaks = new ArrayList<>();
    private final double height;

    private RankRows(Map<Integer, Set<Integer>> columnsAt, double row, double gap) {
        double bottom = 0;
        int first = -1;
        int last = -1;
        var there = new HashSet<Integer>();
        for (var entry : columnsAt.entrySet()) {
            int position = entry.getKey();
            boolean joins = first >= APART && position <= first * NEAR
                && entry.getValue().stream().noneMatch(there::contains);
            if (!joins) {
                if (position > last + 1) {
                    breaks.add(bottom + gap / 2);
                    bottom += gap;
                }
                bottom += row;
                first = position;
                there.clear();
            }
            there.addAll(entry.getValue());
            last = position;
            middles.put(position, bottom - row / 2);
        }
        this.height = bottom;
    }

    /**
     * Rows for the positions that are drawn.
     *
     * @param positions of each column the positions of the services shown, 0 first
     * @param row       the height of a row
     * @param gap       the height of a break
     */
    static RankRows of(List<List<Integer>> positions, double row, double gap) {
        var columnsAt = new TreeMap<Integer, Set<Integer>>();
        for (int column = 0; column < positions.size(); column++)
            for (int position : positions.get(column))
                columnsAt.computeIfAbsent(position, any -> new HashSet<>()).add(column);
        return new RankRows(columnsAt, row, gap);
    }

    /** The middle of the row of a position that is drawn, from the top of the first row. */
    double middle(int position) {
        return middles.getOrDefault(position, 0.0);
    }

    /** The middles of the breaks, from the top of the first row. */
    DoubleStream breaks() {
        return breaks.stream().mapToDouble(Double::doubleValue);
    }

    /** The height of all rows and breaks. */
    double height() {
        return height;
    }
}
