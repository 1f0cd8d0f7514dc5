package serverlesslabel.ranking;

/**
 * A counter-based random number generator: each number is a function of its stream and counter, so it is the same on
 * every machine and in any order of calls. The mixing function is that of SplitMix64 (Steele, Lea, Flood, OOPSLA 2014).
 */
final class CounterRandom {

    private static final long SEED = 2026;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private CounterRandom() {}

    /**
     * A uniformly distributed number strictly between 0 and 1.
     *
     * @param stream separates independent uses
     * @param number the counter within the stream
     */
    static double uniform(long stream, long number) {
        return ((mix(mix(SEED + stream * GOLDEN) + number * GOLDEN) >>> 11) + 0.5) * 0x1p-53;
    }

    private static long mix(long state) {
        long mixed = (state ^ state >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
