package serverlesslabel.paint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import serverlesslabel.picture.Lettering.Weight;

/**
 * The advances of the common characters of a font, which are written down beside it: to measure words the font itself
 * need not be read, which takes as long as reading a fifth of the catalog. A line of the file has the advances of
 * characters that follow one another, after the first one in hexadecimal digits; a dash stands for one the font lacks.
 * It lacks those of which there is no line, too.
 */
final class KnownAdvances {

    /** The characters up to the arrows and mathematical signs. */
    static final int COUNT = 0x2300;
    /** The units in which advances are written, in a letter size. */
    static final int UNITS = 1000;

    private static final int HEXADECIMAL = 16;
    private static final int DECIMAL = 10;
    /** What a dash is read as. */
    private static final char LACKING = (char) -1;

    private final char[] units = new char[COUNT];

    /** Reads the file of a weight. */
    KnownAdvances(Weight weight) {
        Arrays.fill(units, LACKING);
        try (var in = KnownAdvances.class.getResourceAsStream(resource(weight))) {
            read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("the advances of the bundled typeface cannot be read", e);
        }
    }

    /** The class path resource of the file of a weight, beginning with a slash. */
    static String resource(Weight weight) {
        return Typeface.resource(weight).replace(".ttf", ".advances");
    }

    // Digit by digit: whatever splits texts takes ten times as long before Java has compiled it.
    private void read(byte[] file) {
        int character = 0;
        int number = 0;
        boolean first = true;
        for (byte each : file) {
            if (each != ' ' && each != '\n') {
                number = number * (first ? HEXADECIMAL : DECIMAL) + Character.digit(each, HEXADECIMAL);
                continue;
            }
            if (first) character = number;
            else units[character++] = (char) number;
            first = each == '\n';
            number = 0;
        }
    }

    /** The advance of one of the first {@link #COUNT} characters in letter sizes, -1 where the font lacks it. */
    double of(int character) {
        return units[character] == LACKING ? -1 : (double) units[character] / UNITS;
    }
}
