package serverlesslabel.state;

import java.util.Optional;

/**
 * How the window is arranged.
 *
 * @param bounds  where it is; empty opens it centred
 * @param panes   how it is divided
 * @param columns what the table shows
 */
public record Layout(Optional<Bounds> bounds, Panes panes, Columns columns) {

    /** The layout of the first start. */
    public static final Layout FIRST = new Layout(Optional.empty(), Panes.FIRST, Columns.FIRST);

    /** A rectangle on the desktop, in pixels. */
    public record Bounds(double x, double y, double width, double height, boolean maximized) {}

    /** The same elsewhere. */
    public Layout at(Bounds another) {
        return new Layout(Optional.of(another), panes, columns);
    }

    /** The same divided otherwise. */
    public Layout divided(Panes another) {
        return new Layout(bounds, another, columns);
    }

    /** The same with the columns of the table arranged otherwise. */
    public Layout listing(Columns another) {
        return new Layout(bounds, panes, another);
    }
}
