package serverlesslabel.paint;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.StringTokenizer;
import serverlesslabel.picture.Lettering.Weight;

/**
 * The advances of the common characters of a font, which are written down beside it: to measure words the font itself
 * need not be read, which takes as long as reading a fifth of the catalog. A line of the file has the advances of
 * characters that follow one another, after the first one in hexadecimal digits; 0 stands for one the font lacks.
 */
final class KnownAdvances {

    /** The characters up to the arrows and mathematical signs. */
    static final int COUNT = 0x2300;
    /** The units in which advances are written, in a letter size. */
    static final int UNITS = 1000;

    private static final int HEXADECIMAL = 16;

    private final char[] units = new char[COUNT];

    /** Reads the file of a weight. */
    KnownAdvances(Weight weight) {
        var file = resource(weight);
        try (var in = new BufferedReader(new InputStreamReader(KnownAdvances.class.getResourceAsStream(file),
            StandardCharsets.US_ASCII))) {
            for (var line = in.readLine(); line != null; line = in.readLine()) read(new StringTokenizer(line));
        } catch (IOException e) {
            throw new UncheckedIOException("the advances of the bundled typeface cannot be read", e);
        }
    }

    /** The class path resource of the file of a weight, beginning with a slash. */
    static String resource(Weight weight) {
        return Typeface.resource(weight).replace(".ttf", ".advances");
    }

    private void read(StringTokenizer line) {
        int character = Integer.parseInt(line.nextToken(), HEXADECIMAL);
        while (line.hasMoreTokens()) units[character++] = (char) Integer.parseInt(line.nextToken());
    }

    /** The advance of a character in letter sizes, 0 where it is not known. */
    double of(int character) {
        return character < COUNT ? (double) units[character] / UNITS : 0;
    }
}
