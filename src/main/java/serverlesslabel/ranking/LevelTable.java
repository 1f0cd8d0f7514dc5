package serverlesslabel.ranking;

import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Weights;

/** The stated levels of all services of a catalog, a column of bytes a characteristic, rows in catalog order. */
public final class LevelTable {

    private static final int BLOCK = 4096;

    private final Catalog catalog;
    private final byte[][] columns;

    private LevelTable(Catalog catalog, byte[][] columns) {
        this.catalog = catalog;
        this.columns = columns;
    }

    /** Lays out the levels of a catalog; made once a catalog, read on every tick. */
    public static LevelTable of(Catalog catalog) {
        var services = catalog.services();
        var columns = new byte[catalog.rubric().characteristics().size()][services.size()];
        for (int row = 0; row < services.size(); row++) {
            var stated = services.get(row).levels().stated();
            for (int place = 0; place < columns.length; place++) columns[place][row] = (byte) stated.get(place).steps();
        }
        return new LevelTable(catalog, columns);
    }

    /** The catalog the levels are from. */
    public Catalog catalog() {
        return catalog;
    }

    /** Σ weight × level of every service. */
    int[] points(Weights weights) {
        var counted = weights.effective().points();
        var points = new int[catalog.services().size()];
        // In blocks that stay in the nearest cache while all columns are added to them.
        for (int from = 0; from < points.length; from += BLOCK)
            for (int place = 0; place < columns.length; place++)
                add(points, counted.get(place), columns[place], from, Math.min(points.length, from + BLOCK));
        return points;
    }

    // A loop of its own over two arrays: the shape the compiler turns into vector instructions.
    private static void add(int[] points, int weight, byte[] column, int from, int to) {
        if (weight == 0) return;
        for (int row = from; row < to; row++) points[row] += weight * column[row];
    }
}
