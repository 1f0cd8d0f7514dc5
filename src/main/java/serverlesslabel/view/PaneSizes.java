package serverlesslabel.view;

import serverlesslabel.state.Panes;
import serverlesslabel.state.Panes.Pane;

/**
 * Widths of the side panes in a window, in whole pixels. The middle keeps at least the width of the ranking: for that
 * the right pane shrinks first and then folds.
 *
 * @param left  the width of the weights; 0 if folded
 * @param right the width of the selected service; 0 if folded
 */
record PaneSizes(double left, double right) {

    private static final double LEFT_MIN = 220;
    private static final double RIGHT_MIN = 280;
    private static final double LEFT_SHARE = 0.2;
    private static final double LEFT_DEFAULT_MIN = 250;
    private static final double LEFT_DEFAULT_MAX = 340;
    private static final double RIGHT_SHARE = 0.29;
    private static final double RIGHT_DEFAULT_MIN = 304;
    private static final double RIGHT_DEFAULT_MAX = 480;
    private static final double MIDDLE_MIN = 470;

    /**
     * The widths for a window.
     *
     * @param width  the width of the window in pixels
     * @param panes  what the reader folded or resized
     * @param wanted whether the present page has the selected service beside it
     */
    static PaneSizes of(double width, Panes panes, boolean wanted) {
        double left = panes.folded().contains(Pane.WEIGHTS) ? 0
            : panes.size(Pane.WEIGHTS).orElse(share(width, LEFT_SHARE, LEFT_DEFAULT_MIN, LEFT_DEFAULT_MAX));
        double min = left == 0 ? 0 : LEFT_MIN;
        double right = panes.size(Pane.DETAIL).orElse(share(width, RIGHT_SHARE, RIGHT_DEFAULT_MIN, RIGHT_DEFAULT_MAX));
        double beside = width - MIDDLE_MIN;
        // A left pane wider than its default shrinks before the right one folds.
        boolean detail = wanted && !panes.folded().contains(Pane.DETAIL)
            && beside - Math.min(Math.max(left, min), LEFT_DEFAULT_MIN) >= RIGHT_MIN;
        left = left == 0 ? 0 : clamp(left, min, detail ? beside - RIGHT_MIN : beside);
        return new PaneSizes(left, detail ? clamp(right, RIGHT_MIN, beside - left) : 0);
    }

    private static double share(double width, double share, double min, double max) {
        return clamp(width * share, min, max);
    }

    private static double clamp(double size, double min, double max) {
        return Math.round(Math.max(min, Math.min(max, size)));
    }
}
