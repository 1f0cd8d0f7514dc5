package serverlesslabel.picture;

import java.util.List;

/** How one service is told from the others in a chart: by colour, dash and marker, never by colour alone. */
public record Series(Ink ink, List<Double> dashes, Marker marker) {

    /** The shapes that stand on the points of a line. */
    public enum Marker { CIRCLE, SQUARE, TRIANGLE, DIAMOND, CROSS, STAR }

    /** Its line in a width; dashes grow with it. */
    public Pen pen(double width) {
        return new Pen(ink, width, dashes.stream().map(dash -> dash * width / 2).toList());
    }
}
