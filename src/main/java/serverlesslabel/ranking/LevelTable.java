package serverlesslabel.ranking;

import java.util.List;
import java.util.function.Function;
import serverlesslabel.domain.Catalog;
import serverlesslabel.domain.Level;
import serverlesslabel.domain.Levels;
import serverlesslabel.domain.Weights;

/**
 * The levels of all services of a catalog as a table: one column of bytes per characteristic, one row per service in
 * the order of the catalog.
 */
public final class LevelTable {

    private static final int BLOCK = 4096;

    private final Catalog catalog;
    private final byte[][] stated;
    private final byte[][] documented;

    private LevelTable(Catalog catalog, byte[][] stated, byte[][] documented) {
        this.catalog = catalog;
        this.stated = stated;
        this.documented = documented;
    }

    /** The level table of a catalog. Build it once per catalog; rankings under many weights share it. */
    public static LevelTable of(Catalog catalog) {
        return new LevelTable(catalog, columns(catalog, Levels::stated), columns(catalog, Levels::documented));
    }

    private static byte[][] columns(Catalog catalog, Function<Levels, List<Level>> kind) {
        var services = catalog.services();
        var columns = new byte[catalog.rubric().characteristics().size()][services.size()];
        for (int row = 0; row < services.size(); row++) {
            var levels = kind.apply(services.get(row).levels());
            for (int place = 0; place < columns.length; place++) columns[place][row] = (byte) levels.get(place).steps();
        }
        return columns;
    }

    /** The catalog the levels are from. */
    public Catalog catalog() {
        return catalog;
    }

    /**
     * The stated level, 0 to 5.
     *
     * @param place   the place of the characteristic in the rubric
     * @param service the place of the service in the catalog
     */
    public int level(int place, int service) {
        return stated[place][service];
    }

    /** The documented level, 0 to 5, of the service at a place in the catalog on the characteristic at a place. */
    int documentedLevel(int place, int service) {
        return documented[place][service];
    }

    /** Σ weight × stated level of every service, in the order of the catalog; a new array. */
    int[] points(Weights weights) {
        return points(weights, stated);
    }

    /** Σ weight × documented level of every service, in the order of the catalog; a new array. */
    public int[] documentedPoints(Weights weights) {
        return points(weights, documented);
    }

    private int[] points(Weights weights, byte[][] columns) {
        var counted = weights.effective().points();
        var points = new int[catalog.services().size()];
        // In blocks that stay in the first-level cache while all columns are added to them.
        for (int from = 0; from < points.length; from += BLOCK)
            for (int place = 0; place < columns.length; place++)
                add(points, counted.get(place), columns[place], from, Math.min(points.length, from + BLOCK));
        return points;
    }

    // A separate loop over two arrays, because the compiler turns this form into vector instructions.
    private static void add(int[] points, int weight, byte[] column, int from, int to) {
        if (weight == 0) return;
        for (int row = from; row < to; row++) points[row] += weight * column[row];
    }
}
