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

/** What stands around the columns of a comparison sheet, each part as high as it needs. */
record SheetParts(Sheet sheet, SheetPaper paper) {

    /** Of the text's size: the least between two parts. */
    private static final double GAP = 1.4;

    /** The radar as large as so much room allows. */
    RadarLayout shape(double width, double height) {
        return new RadarLayout(sheet.comparison(), paper.sized(width, height));
    }

    /** The radar in the middle of so much room. */
    Picture radar(double width, double height) {
        return RadarDrawing.draw(sheet.comparison(), paper.sized(width, height));
    }

    /** The services one below the other. */
    Picture legend(double width) {
        return new SheetLegend(sheet.comparison(), paper.sized(width, 0)).list();
    }

    /** What stands below the radar where the columns are beside it: legend, weights, firmness. */
    List<Picture> below(double width) {
        return of(firmness(width), new SheetLegend(sheet.comparison(), paper.sized(width, 0)).flow(), weights(width));
    }

    /** The same with the legend as a list where there is so much height to spare for it. */
    List<Picture> below(double width, double spare) {
        var list = of(firmness(width), legend(width), weights(width));
        return height(list) <= height(below(width)) + spare ? list : below(width);
    }

    /** How wide the radar can use its half where it is so high, the parts below it being at least so wide. */
    double widest(double least, double height) {
        return shape(Double.MAX_VALUE, height - height(below(least))).width();
    }

    /** The weights. */
    Picture weights(double width) {
        return WeightsDrawing.draw(sheet.comparison(), paper.sized(width, 0));
    }

    /** How firm first place is; empty where no service is shown. */
    Optional<Picture> firmness(double width) {
        return sheet.contenders().size() == 0 ? Optional.empty()
            : Optional.of(StabilityDrawing.draw(sheet.contenders(), paper.sized(width, 0)));
    }

    /** The least between two parts. */
    double gap() {
        return GAP * paper.letters().size();
    }

    /** How high parts are together, with a gap before each. */
    double height(List<Picture> parts) {
        return parts.stream().mapToDouble(picture -> gap() + picture.height()).sum();
    }

    /** Parts one below the other from a place, so much before each. */
    List<Mark> stack(List<Picture> parts, Point corner, double gap) {
        var builder = new PictureBuilder();
        double y = corner.y();
        for (var picture : parts) {
            y += gap;
            builder.add(Mark.Cluster.of(picture, new Point(corner.x(), y)));
            y += picture.height();
        }
        return builder.list();
    }

    /** Several parts, those that are there. */
    static List<Picture> of(Optional<Picture> last, Picture... first) {
        return Stream.concat(Stream.of(first), last.stream()).toList();
    }
}
