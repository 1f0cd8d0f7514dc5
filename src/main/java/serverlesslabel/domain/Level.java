package serverlesslabel.domain;

/** How far a service goes on one characteristic: 0 to 5. */
public record Level(int steps) implements Comparable<Level> {

    /** The highest level there is. */
    public static final int TOP = 5;

    /** @throws IllegalArgumentException if there are fewer than 0 or more than {@link #TOP} steps */
    public Level {
        if (steps < 0 || steps > TOP) throw new IllegalArgumentException("level " + steps + " is not between 0 and 5");
    }

    /** The lower of two levels. */
    static Level lower(Level one, Level other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    @Override
    public int compareTo(Level other) {
        return Integer.compare(steps, other.steps);
    }
}
