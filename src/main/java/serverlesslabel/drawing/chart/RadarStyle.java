package serverlesslabel.drawing.chart;

import java.util.Optional;
import serverlesslabel.drawing.layout.SheetLetters;
import serverlesslabel.picture.Lettering;

/**
 * Letter sizes and line strength of a radar.
 *
 * @param name   lettering of the axes' names
 * @param share  lettering of the shares below the names; empty where a table beside the radar states them
 * @param ring   lettering of the numbers on the rings
 * @param strong factor for the width of lines and the size of markers; 1 on screen
 * @param sign   side of the signs that stand for the names, in pixels; 0 for names
 */
public record RadarStyle(Lettering name, Optional<Lettering> share, Lettering ring, double strong,
                         double sign) {

    private static final double SMALLEST = 11;
    /** What reaches below the baseline of a name, as a share of its size. */
    private static final double DESCENT = 0.2;
    /** The distance of two lines of a name, in its size. */
    static final double PITCH = 1.15;
    private static final double LARGEST = 15;
    private static final double SIGN = 16;

    /** The style of a small radar beside a label: without the shares, whose numbers stand at the sliders. */
    static RadarStyle inPane() {
        return new RadarStyle(Lettering.regular(SMALLEST), Optional.empty(), Lettering.regular(SMALLEST), 1, 0);
    }

    /** The style of a radar so small that the signs of the characteristics stand for their names. */
    static RadarStyle withSigns() {
        return new RadarStyle(Lettering.regular(SMALLEST), Optional.empty(), Lettering.regular(SMALLEST), 1, SIGN);
    }

    /** The style of a radar on a sheet; half of the strength of its lines follows the size of the letters. */
    public static RadarStyle onSheet(SheetLetters letters) {
        return new RadarStyle(letters.words(), Optional.of(letters.small()), letters.small(), strong(letters), 0);
    }

    /** The style of a radar on a sheet, beside a table that states the shares. */
    public static RadarStyle beside(SheetLetters letters) {
        return new RadarStyle(letters.second(), Optional.empty(), letters.small(), strong(letters), 0);
    }

    private static double strong(SheetLetters letters) {
        return (1 + letters.size() / LARGEST) / 2;
    }

    /** The height of a label, which is a name in so many lines and, where there is one, the share below it. */
    double height(int lines) {
        if (sign > 0) return sign;
        return name.size() * (1 + (lines - 1) * PITCH)
            + share.map(below -> below.size() + 2).orElse(name.size() * DESCENT);
    }
}
