package serverlesslabel.state;

import java.util.Optional;

/**
 * The arrangement of the window.
 *
 * @param bounds  position and size of the window; empty opens it centred
 * @param panes   sizes of the panes, and which are folded
 * @param columns arrangement of the table's columns
 * @param page    id of the page in the middle; empty shows the ranking
 */
public record Layout(Optional<Bounds> bounds, Panes panes, Columns columns, Optional<String> page) {

    /** The layout at the first start. */
    public static final Layout FIRST = new Layout(Optional.empty(), Panes.FIRST, Columns.FIRST, Optional.empty());

    /** Position and size of a window on the desktop, in pixels, and whether it is maximized. */
    public record Bounds(double x, double y, double width, double height, boolean maximized) {}

    /** A copy with other bounds. */
    public Layout withBounds(Bounds another) {
        return new Layout(Optional.of(another), panes, columns, page);
    }

    /** A copy with other panes. */
    public Layout withPanes(Panes another) {
        return new Layout(bounds, another, columns, page);
    }

    /** A copy with other columns. */
    public Layout withColumns(Columns another) {
        return new Layout(bounds, panes, another, page);
    }

    /** A copy with another page, by id. */
    public Layout withPage(String another) {
        return new Layout(bounds, panes, columns, Optional.of(another));
    }
}
