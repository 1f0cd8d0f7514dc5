package serverlesslabel.drawing.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import serverlesslabel.drawing.chart.RadarDrawing;
import serverlesslabel.drawing.chart.RadarLayout;
import serverlesslabel.drawing.layout.PictureBuilder;
import serverlesslabel.drawing.layout.SheetPaper;
import serverlesslabel.picture.Mark;
import serverlesslabel.picture.Picture;
import serverlesslabel.picture.Point;

/** Parts of a comparison sheet besides its table: radar, legend, weights, stability. All lengths are in pixels. */
record SheetParts(Sheet sheet, SheetPaper paper) {

    /** The least gap between two parts, in text sizes. */
    private static final double GAP = 1.4;

    /** The layout of the largest radar that fits into the given width and height. */
    RadarLayout radarLayout(double width, double height) {
        return new RadarLayout(sheet.comparison(), paper.sized(width, height));
    }

    /** Draws the radar, centred in the given width and height. */
    Picture radar(double width, double height) {
        return RadarDrawing.draw(sheet.comparison(), paper.sized(width, height));
    }

    /** Draws the legend with one service per row. */
    Picture legend(double width) {
        return new SheetLegend(sheet.comparison(), paper.sized(width, 0)).list();
    }

    /** Draws the parts below a radar that has the table beside it: legend in flowing rows, weights, stability. */
    List<Picture> below(double width) {
        return of(stability(width), new SheetLegend(sheet.comparison(), paper.sized(width, 0)).flow(), weights(width));
    }

    /** The same parts, but with one service per row in the legend if that takes no more than the spare height. */
    List<Picture> below(double width, double spare) {
        var list = of(stability(width), legend(width), weights(width));
        return height(list) <= height(below(width)) + spare ? list : below(width);
    }

    /**
     * The width of the largest radar in a half of the given height.
     *
     * @param least  the least width of the half, for which the parts below the radar are measured
     * @param height the height of radar and parts together
     */
    double widest(double least, double height) {
        return radarLayout(Double.MAX_VALUE, height - height(below(least))).width();
    }

    /** Draws the weights. */
    Picture weights(double width) {
        return WeightsDrawing.draw(sheet.comparison(), paper.sized(width, 0));
    }

    /** Draws the stability of first place; empty if there are no alternatives. */
    Optional<Picture> stability(double width) {
        return sheet.alternatives().size() == 0 ? Optional.empty()
            : Optional.of(StabilityDrawing.draw(sheet.alternatives(), paper.sized(width, 0)));
    }

    /** The least gap between two parts. */
    double gap() {
        return GAP * paper.letters().size();
    }

    /** The height of parts stacked with the least gap above each. */
    double height(List<Picture> parts) {
        return parts.stream().mapToDouble(picture -> gap() + picture.height()).sum();
    }

    /** Stacks parts downwards from a corner, with the given gap above each. */
    List<Mark> stack(List<Picture> parts, Point corner, double gap) {
        var builder = new PictureBuilder();
        double y = corner.y();
        for (var picture : parts) {
            y += gap;
            builder.add(Mark.Cluster.of(picture, new Point(corner.x(), y)));
            y += picture.height();
        }
        return builder.marks();
    }

    /** A list of the first parts and, if there is one, the last. */
    static List<Picture> of(Optional<Picture> last, Picture... first) {
        return Stream.concat(Stream.of(first), last.stream()).toList();
    }
}
