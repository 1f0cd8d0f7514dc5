package serverlesslabel.state;

import java.util.Optional;

/**
 * How the window is arranged.
 *
 * @param bounds where it is; empty opens it centred
 * @param panes  how it is divided
 */
public record Layout(Optional<Bounds> bounds, Panes panes) {

    /** The layout of the first start. */
    public static final Layout FIRST = new Layout(Optional.empty(), Panes.FIRST);

    /** A rectangle on the desktop, in pixels. */
    public record Bounds(double x, double y, double width, double height, boolean maximized) {}

    /** The same elsewhere. */
    public Layout at(Bounds another) {
        return new Layout(Optional.of(another), panes);
    }

    /** The same divided otherwise. */
    public Layout divided(Panes another) {
        return new Layout(bounds, another);
    }
}
