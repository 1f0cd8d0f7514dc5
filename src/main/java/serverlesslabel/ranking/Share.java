package serverlesslabel.ranking;

/**
 * A share of all weight as an exact fraction, 0 to 1. Compared by value; equality is by parts.
 *
 * @param part  from 0 to {@code whole}
 * @param whole above 0
 */
public record Share(long part, long whole) implements Comparable<Share> {

    /** @throws IllegalArgumentException if {@code whole} is not above 0, or {@code part} is not between 0 and it */
    public Share {
        if (whole <= 0 || part < 0 || part > whole)
            throw new IllegalArgumentException(part + " of " + whole + " is no share");
    }

    /** The share in percent, 0 to 100. Rounded by its type, so for display and not for comparison. */
    public double percent() {
        return 100.0 * part / whole;
    }

    /** The share in tenths of a percent, 0 to 1000, rounded half up. */
    public int tenths() {
        return (int) ((2000 * part + whole) / (2 * whole));
    }

    @Override
    public int compareTo(Share other) {
        return compare(part, whole, other.part, other.whole);
    }

    /** Compares two fractions, given as part and whole, as {@link #compareTo} does. */
    static int compare(long part, long whole, long otherPart, long otherWhole) {
        // Cross-multiplied in 128 bits, so exact for all fractions.
        int high = Long.compare(Math.multiplyHigh(part, otherWhole), Math.multiplyHigh(otherPart, whole));
        return high != 0 ? high : Long.compareUnsigned(part * otherWhole, otherPart * whole);
    }
}
