package serverlesslabel.state;

import java.util.List;
import java.util.Optional;

/**
 * How the window looks.
 *
 * @param language    id of the language; empty follows the system
 * @param still       whether nothing moves
 * @param safeClasses whether classes have the colours that colour-blind people can tell apart
 * @param scale       how large everything is, in percent, one of {@link #SCALES}
 */
public record Appearance(Theme theme, Optional<String> language, boolean still, boolean safeClasses, int scale) {

    /** The sizes there are, in percent, from small to large. */
    public static final List<Integer> SCALES = List.of(80, 90, 100, 110, 125, 150, 175, 200);
    /** As large as it was designed. */
    public static final int ACTUAL = 100;

    /** The look of the first start. */
    public static final Appearance FIRST = new Appearance(Theme.SYSTEM, Optional.empty(), false, false, ACTUAL);

    /** The colours there are; {@code SYSTEM} is light or dark as the system is, where that can be known. */
    public enum Theme { SYSTEM, LIGHT, DARK, CONTRAST }

    /** @throws IllegalArgumentException if the scale is none of {@link #SCALES} */
    public Appearance {
        if (!SCALES.contains(scale)) throw new IllegalArgumentException("scale of " + scale);
    }

    /** The same in other colours. */
    public Appearance withTheme(Theme another) {
        return new Appearance(another, language, still, safeClasses, scale);
    }

    /** The same in another language. */
    public Appearance withLanguage(Optional<String> another) {
        return new Appearance(theme, another, still, safeClasses, scale);
    }

    /** The same with movement or without. */
    public Appearance withStill(boolean another) {
        return new Appearance(theme, language, another, safeClasses, scale);
    }

    /** The same with the class colours for the colour-blind or without. */
    public Appearance withSafeClasses(boolean another) {
        return new Appearance(theme, language, still, another, scale);
    }

    /** The same in another size. */
    public Appearance withScale(int another) {
        return new Appearance(theme, language, still, safeClasses, another);
    }

    /** The same so many sizes larger, or smaller; no further than the largest and the smallest. */
    public Appearance larger(int steps) {
        int place = SCALES.indexOf(scale) + steps;
        return withScale(SCALES.get(Math.max(0, Math.min(SCALES.size() - 1, place))));
    }
}
