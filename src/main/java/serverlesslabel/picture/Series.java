package serverlesslabel.picture;

import java.util.List;

/**
 * The style of one service in a chart: a colour, a dash pattern and a marker, so that colour is never the only
 * difference.
 *
 * @param dashes the pattern for a line 2 pixels wide, as in {@link Pen}
 */
public record Series(Ink ink, List<Double> dashes, Marker marker) {

    /** The shapes of markers on the points of a line. */
    public enum Marker { CIRCLE, SQUARE, TRIANGLE, DIAMOND, CROSS, STAR }

    /** A pen for the line in a width, in pixels; the dashes are scaled with the width. */
    public Pen pen(double width) {
        return new Pen(ink, width, dashes.stream().map(dash -> dash * width / 2).toList());
    }
}
