package serverlesslabel.state;

import java.util.Optional;

/**
 * How the window is arranged.
 *
 * @param bounds  where it is; empty opens it centred
 * @param panes   how it is divided
 * @param columns what the table shows
 * @param page    id of what its middle shows; empty shows the order
 */
public record Layout(Optional<Bounds> bounds, Panes panes, Columns columns, Optional<String> page) {

    /** The layout of the first start. */
    public static final Layout FIRST = new Layout(Optional.empty(), Panes.FIRST, Columns.FIRST, Optional.empty());

    /** A rectangle on the desktop, in pixels. */
    public record Bounds(double x, double y, double width, double height, boolean maximized) {}

    /** The same elsewhere. */
    public Layout withBounds(Bounds another) {
        return new Layout(Optional.of(another), panes, columns, page);
    }

    /** The same divided otherwise. */
    public Layout withPanes(Panes another) {
        return new Layout(bounds, another, columns, page);
    }

    /** The same with the columns of the table arranged otherwise. */
    public Layout withColumns(Columns another) {
        return new Layout(bounds, panes, another, page);
    }

    /** The same with something else in the middle. */
    public Layout withPage(String another) {
        return new Layout(bounds, panes, columns, Optional.of(another));
    }
}
