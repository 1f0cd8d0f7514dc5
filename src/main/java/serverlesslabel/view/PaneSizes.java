package serverlesslabel.view;

import serverlesslabel.state.Panes;
import serverlesslabel.state.Panes.Pane;

/**
 * How wide the panes beside the middle are in a window, in pixels. The middle always keeps room for the order: the pane
 * on the right gives way first, then it folds.
 *
 * @param left  of the weights, 0 where they are folded
 * @param right of the one service, 0 where it is folded
 */
record PaneSizes(double left, double right) {

    private static final double LEFT_LOWEST = 220;
    private static final double RIGHT_LOWEST = 280;
    private static final double LEFT_SHARE = 0.2;
    private static final double LEFT_LEAST = 250;
    private static final double LEFT_MOST = 340;
    private static final double RIGHT_SHARE = 0.29;
    private static final double RIGHT_LEAST = 304;
    private static final double RIGHT_MOST = 480;
    private static final double MIDDLE_LEAST = 470;

    /** What suits a window of a width; the pane on the right is wanted or not. */
    static PaneSizes of(double width, Panes panes, boolean wanted) {
        double left = panes.folded().contains(Pane.WEIGHTS) ? 0
            : panes.size(Pane.WEIGHTS).orElse(share(width, LEFT_SHARE, LEFT_LEAST, LEFT_MOST));
        double lowest = left == 0 ? 0 : LEFT_LOWEST;
        double right = panes.size(Pane.DETAIL).orElse(share(width, RIGHT_SHARE, RIGHT_LEAST, RIGHT_MOST));
        double beside = width - MIDDLE_LEAST;
        // A pane on the left that was made wide gives way before the one on the right folds.
        boolean detail = wanted && !panes.folded().contains(Pane.DETAIL)
            && beside - Math.min(Math.max(left, lowest), LEFT_LEAST) >= RIGHT_LOWEST;
        left = left == 0 ? 0 : within(left, lowest, detail ? beside - RIGHT_LOWEST : beside);
        return new PaneSizes(left, detail ? within(right, RIGHT_LOWEST, beside - left) : 0);
    }

    private static double share(double width, double share, double least, double most) {
        return within(width * share, least, most);
    }

    private static double within(double size, double least, double most) {
        return Math.round(Math.max(least, Math.min(most, size)));
    }
}
