package serverlesslabel.picture;

import java.util.List;

/**
 * A pen for lines and outlines, with round joins and ends.
 *
 * @param width  in pixels
 * @param dashes the lengths of dashes and gaps in turn, in pixels; empty for a solid line
 */
public record Pen(Ink ink, double width, List<Double> dashes) {

    /** The pen that draws nothing. */
    public static final Pen NONE = new Pen(Ink.NONE, 0, List.of());

    public Pen {
        dashes = List.copyOf(dashes);
    }

    /** A pen for solid lines. */
    public static Pen of(Ink ink, double width) {
        return new Pen(ink, width, List.of());
    }

    /** A copy of this pen with another width, in pixels; the dashes keep their lengths. */
    public Pen withWidth(double newWidth) {
        return new Pen(ink, newWidth, dashes);
    }

    /** Whether the ink is visible and the width above 0. */
    public boolean visible() {
        return ink.visible() && width > 0;
    }
}
