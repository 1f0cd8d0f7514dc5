package serverlesslabel.ranking;

import java.util.Arrays;
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

    /** The number of levels there are, 0 included. */
    static final int LEVELS = Level.TOP + 1;
    /** The number of characteristics whose levels fit into one word of {@link #bits}. */
    static final int GROUP = Long.SIZE / LEVELS;

    private static final int BLOCK = 4096;

    private final Catalog catalog;
    private final byte[][] stated;
    private final byte[][] documented;
    private final long[][] bits;
    private final long[] present;
    private final boolean allDocumented;

    private LevelTable(Catalog catalog, byte[][] stated, byte[][] documented) {
        this.catalog = catalog;
        this.stated = stated;
        this.documented = documented;
        this.allDocumented = Arrays.deepEquals(stated, documented);
        this.bits = new long[(stated.length + GROUP - 1) / GROUP][catalog.services().size()];
        for (int place = 0; place < stated.length; place++)
            for (int row = 0; row < stated[place].length; row++)
                bits[place / GROUP][row] |= 1L << place % GROUP * LEVELS + stated[place][row];
        this.present = Arrays.stream(bits)
            .mapToLong(group -> Arrays.stream(group).reduce(0, (some, more) -> some | more)).toArray();
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

    /** The number of groups of up to {@link #GROUP} characteristics, in the order of the rubric. */
    int groups() {
        return bits.length;
    }

    /**
     * The stated levels of a service on a group of characteristics, a set bit for each: the one at 6 × the place of the
     * characteristic in its group + its level.
     */
    long bits(int group, int service) {
        return bits[group][service];
    }

    /** The levels that any service has on a group of characteristics, as {@link #bits}. */
    long present(int group) {
        return present[group];
    }

    /** Σ weight × stated level of every service, in the order of the catalog; a new array. */
    int[] points(Weights weights) {
        return points(weights, stated);
    }

    /** Σ weight × documented level of every service, in the order of the catalog; a new array. */
    public int[] documentedPoints(Weights weights) {
        return points(weights, documented);
    }

    /** Σ weight × documented level of the service at a place in the catalog. */
    int documentedPoints(int service, Weights weights) {
        var counted = weights.effective().points();
        int points = 0;
        for (int place = 0; place < documented.length; place++)
            points += counted.get(place) * documented[place][service];
        return points;
    }

    /** Whether no service has a level that is not documented. */
    boolean allDocumented() {
        return allDocumented;
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
