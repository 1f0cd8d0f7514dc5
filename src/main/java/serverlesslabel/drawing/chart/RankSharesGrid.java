package serverlesslabel.drawing.chart;

/**
 * Columns and rows of the chart of rank acceptability: rank, name, and the two bars side by side, or one above the
 * other where bars side by side would be too short to be read.
 *
 * @param stacked whether the two bars of a row stand one above the other
 * @param name    the width of the names
 * @param bar     the length of a bar
 */
record RankSharesGrid(boolean stacked, double name, double bar) {

    /** Where the names begin. */
    static final double RANK = 92;
    /** The room for a number behind its bar. */
    static final double NUMBER = 52;
    private static final double GAP = 16;
    private static final double NAME_SHARE = 0.38;
    private static final double WIDEST_NAME = 260;
    private static final double NARROWEST_BAR = 64;

    /** The grid of a chart of a width, in pixels. */
    static RankSharesGrid of(double width) {
        double name = Math.min(WIDEST_NAME, width * NAME_SHARE);
        double room = width - RANK - name - GAP;
        double beside = (room - GAP) / 2 - NUMBER;
        return beside >= NARROWEST_BAR ? new RankSharesGrid(false, name, beside)
            : new RankSharesGrid(true, name, Math.max(0, room - NUMBER));
    }

    /** The height of a row. */
    double row() {
        return stacked ? 44 : 34;
    }

    /** The height of a bar. */
    double thickness() {
        return stacked ? 12 : 14;
    }

    /** Where the bars of the weights near the reader's begin. */
    double nearX() {
        return RANK + name + GAP;
    }

    /** Where the bars of all weights begin. */
    double allX() {
        return stacked ? nearX() : nearX() + bar + NUMBER + GAP;
    }

    /** The middle of the bar of the weights near the reader's, below the top of the row. */
    double nearY() {
        return stacked ? 13 : row() / 2;
    }

    /** The middle of the bar of all weights, below the top of the row. */
    double allY() {
        return stacked ? 31 : row() / 2;
    }

    /** The height of the headings: a line for each kind of bar where these stand one above the other. */
    double heading() {
        return stacked ? 46 : 30;
    }
}
