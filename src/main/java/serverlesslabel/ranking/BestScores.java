package serverlesslabel.ranking;

/** The three best scores so far under one weighting, and the rows that had one of them when they were added. */
final class BestScores {

    private final int[] rows;
    private final double[] scores;
    private int count;
    private double first;
    private double second;
    private double third;

    /** @param most the number of rows that may be added */
    BestScores(int most) {
        this.rows = new int[most];
        this.scores = new double[most];
        clear();
    }

    /** Forgets all rows. */
    void clear() {
        count = 0;
        first = Double.NEGATIVE_INFINITY;
        second = first;
        third = first;
    }

    /** Whether a row with a score of at most this much could be among the best three. */
    boolean mayHold(double score) {
        return score >= third;
    }

    /** Adds a row; equal scores share a rank. */
    void add(int row, double score) {
        if (score < third) return;
        rows[count] = row;
        scores[count++] = score;
        if (score > first) {
            third = second;
            second = first;
            first = score;
        } else if (score > second) {
            third = second;
            second = score;
        } else third = score;
    }

    /** The number of rows that may have a rank: all that do are among them. */
    int size() {
        return count;
    }

    /** The row at an index below {@link #size()}. */
    int row(int index) {
        return rows[index];
    }

    /** The rank of the row at an index, 0 for first; {@link Acceptability#RANKS} if it is not among the best. */
    int rank(int index) {
        double score = scores[index];
        if (score < third) return Acceptability.RANKS;
        return (first > score ? 1 : 0) + (second > score ? 1 : 0);
    }
}
