package serverlesslabel.drawing.chart;

import serverlesslabel.drawing.layout.SheetLetters;
import serverlesslabel.picture.Lettering;

/**
 * How a radar is set.
 *
 * @param name   the names of the axes
 * @param share  their shares of the weight
 * @param ring   the numbers of the rings
 * @param strong how thick lines and markers are; 1 is as on screen
 */
public record RadarStyle(Lettering name, Lettering share, Lettering ring, double strong) {

    private static final double SMALLEST = 11;
    private static final double LARGEST = 15;
    /** On screen letters grow with the radar, one pixel for so many pixels of paper. */
    private static final double PIXELS_A_LETTER = 38;

    /** A radar on screen that is so wide. */
    static RadarStyle onScreen(double width) {
        double size = Math.min(LARGEST, Math.max(SMALLEST + 1, width / PIXELS_A_LETTER));
        return new RadarStyle(Lettering.regular(size), Lettering.regular(Math.max(SMALLEST, size - 2)),
            Lettering.regular(SMALLEST), 1);
    }

    /** A radar on a sheet: half of its lines' strength follows the letters. */
    public static RadarStyle on(SheetLetters letters) {
        return new RadarStyle(letters.words(), letters.small(), letters.small(), (1 + letters.size() / LARGEST) / 2);
    }

    /** How high a name and the share below it are together. */
    double height() {
        return name.size() + share.size() + 2;
    }
}
