package serverlesslabel.ranking;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * The skyband of a set of alternatives: those that fewer than three others dominate (Papadias and others, ACM TODS 30,
 * 2005). Only they can come first, second or third, whatever the weights. One service dominates another if its
 * documented levels, the lowest that are drawn for it, are nowhere below the stated ones of the other and above one of
 * them where it counts. Takes time in the number of alternatives times the size of the skyband.
 */
final class Skyband {

    /** A skyband larger than this saves too little for what it costs. */
    private static final int LARGEST = 4_000;
    /** Levels are packed into a word, four bits for each: three for the level, one to borrow from. */
    private static final int BITS = 4;
    private static final int MOST_AXES = Long.SIZE / BITS;
    private static final long BORROWED = 0x8888_8888_8888_8888L;

    private final Alternatives alternatives;
    private final LevelTable levels;
    private final int axes;
    private final long deciding;

    private Skyband(Alternatives alternatives, IntPredicate decides) {
        this.alternatives = alternatives;
        this.levels = alternatives.ranking().levels();
        this.axes = alternatives.rubric().characteristics().size();
        this.deciding = IntStream.range(0, Math.min(axes, MOST_AXES)).filter(decides)
            .mapToLong(place -> 0x7L << BITS * place).reduce(0, (some, more) -> some | more);
    }

    /**
     * The positions of the skyband, ascending; all positions where it would be large.
     *
     * @param decides whether the weight of the characteristic at a place counts under every weighting
     */
    static int[] positions(Alternatives alternatives, IntPredicate decides) {
        var all = IntStream.range(0, alternatives.size()).toArray();
        if (alternatives.rubric().characteristics().size() > MOST_AXES) return all;
        return new Skyband(alternatives, decides).find(all);
    }

    private int[] find(int[] all) {
        var found = new int[Math.min(all.length, LARGEST)];
        var lowest = new long[found.length];
        int count = 0;
        for (int position : byTotal(all)) {
            if (dominated(position, lowest, count)) continue;
            if (count == LARGEST) return all;
            found[count] = position;
            lowest[count++] = documented(position);
        }
        return Arrays.stream(found, 0, count).sorted().toArray();
    }

    // Those that dominate another have a higher total of stated levels, and so come before it.
    private int[] byTotal(int[] positions) {
        return Arrays.stream(positions).mapToLong(position -> ((long) -total(position) << Integer.SIZE) + position)
            .sorted().mapToInt(key -> (int) key).toArray();
    }

    private int total(int position) {
        int total = 0;
        for (int place = 0; place < axes; place++) total += alternatives.level(position, place);
        return total;
    }

    private boolean dominated(int position, long[] lowest, int count) {
        long stated = stated(position);
        int dominating = 0;
        for (int i = 0; i < count; i++) {
            // Where a level is lower, its fourth bit is borrowed from; the other three hold the difference.
            long difference = (lowest[i] | BORROWED) - stated;
            if ((difference & BORROWED) == BORROWED && (difference & deciding) != 0
                && ++dominating == Acceptability.RANKS) return true;
        }
        return false;
    }

    private long stated(int position) {
        return packed(place -> levels.level(place, alternatives.place(position)));
    }

    private long documented(int position) {
        return packed(place -> levels.documentedLevel(place, alternatives.place(position)));
    }

    private long packed(IntUnaryOperator levelOn) {
        long packed = 0;
        for (int place = 0; place < axes; place++) packed |= (long) levelOn.applyAsInt(place) << BITS * place;
        return packed;
    }
}
