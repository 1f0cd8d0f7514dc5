package serverlesslabel.view;

import serverlesslabel.state.Panes;
import serverlesslabel.state.Panes.Pane;

/**
 * Widths of the side panes in a window, in whole pixels. The middle keeps at least the width of the list: for that the
 * right pane shrinks first and then folds. A window too narrow for list and weights has one part at a time.
 *
 * @param left  the width of the weights; 0 if folded
 * @param right the width of the selected service; 0 if folded
 */
record PaneSizes(double left, double right) {

    private static final double LEFT_MIN = 232;
    private static final double RIGHT_MIN = 344;
    private static final double MIDDLE_MIN = 448;
    /** A window narrower than this has one part at a time. */
    static final double NARROW = LEFT_MIN + MIDDLE_MIN;
    /** Beyond this width of the list the right pane gets what is left. */
    private static final double MIDDLE_MAX = 1200;

    /** Windows from a width on, with the widths their panes have unless the reader sets them. */
    private enum Step {
        WIDEST(2560, 320, 632), WIDE(1600, 312, 632), USUAL(1440, 280, 504), SMALL(1200, 280, 400),
        SMALLEST(0, LEFT_MIN, RIGHT_MIN);

        private final double from;
        private final double left;
        private final double right;

        Step(double from, double left, double right) {
            this.from = from;
            this.left = left;
            this.right = right;
        }

        static Step of(double width) {
            for (var step : values()) if (width >= step.from) return step;
            return SMALLEST;
        }
    }

    /**
     * The widths for a window.
     *
     * @param width  the width of the window in pixels
     * @param panes  what the reader folded or resized; in a narrow window at most one pane is open
     * @param wanted whether the present page has the selected service beside it
     */
    static PaneSizes of(double width, Panes panes, boolean wanted) {
        boolean weights = !panes.folded().contains(Pane.WEIGHTS);
        boolean service = wanted && !panes.folded().contains(Pane.DETAIL);
        if (width < NARROW) return new PaneSizes(weights ? width : 0, !weights && service ? width : 0);
        var step = Step.of(width);
        double left = weights ? panes.size(Pane.WEIGHTS).orElse(step.left) : 0;
        double min = left == 0 ? 0 : LEFT_MIN;
        double right = panes.size(Pane.DETAIL).orElse(Math.max(step.right, step == Step.WIDEST
            ? width - left - MIDDLE_MAX : 0));
        double beside = width - MIDDLE_MIN;
        // A left pane wider than its least width shrinks before the right one folds.
        boolean detail = service && beside - min >= RIGHT_MIN;
        left = left == 0 ? 0 : clamp(left, min, detail ? beside - RIGHT_MIN : beside);
        return new PaneSizes(left, detail ? clamp(right, RIGHT_MIN, beside - left) : 0);
    }

    private static double clamp(double size, double min, double max) {
        return Math.round(Math.max(min, Math.min(max, size)));
    }
}
