package serverlesslabel.domain;

/** The level of a service on one characteristic: 0 to 5 steps, more is better. */
public record Level(int steps) implements Comparable<Level> {

    /** The highest level. */
    public static final int TOP = 5;

    /** @throws IllegalArgumentException if {@code steps} is below 0 or above {@link #TOP} */
    public Level {
        if (steps < 0 || steps > TOP) throw new IllegalArgumentException("level " + steps + " is not between 0 and 5");
    }

    /** The lower of two levels. */
    public static Level lower(Level one, Level other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    @Override
    public int compareTo(Level other) {
        return Integer.compare(steps, other.steps);
    }
}
