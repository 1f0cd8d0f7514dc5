package serverlesslabel.paint;

import java.util.function.IntToDoubleFunction;

/** The advances of the Latin characters of a font, in letter sizes, as far as they were asked for; 0 is asked again. */
final class LatinAdvances {

    /** The number of Latin characters, from the first on. */
    private static final int COUNT = 0x250;

    private final double[] known = new double[COUNT];

    /** The advance of a character, which is asked of the font unless it is known. */
    double of(int character, IntToDoubleFunction font) {
        if (character >= COUNT) return font.applyAsDouble(character);
        if (known[character] == 0) known[character] = font.applyAsDouble(character);
        return known[character];
    }
}
