package serverlesslabel.state;

import java.util.List;
import java.util.Optional;

/**
 * The look of the window: colours, language, animation and size.
 *
 * @param language    id of the language; empty follows the system
 * @param still       whether animations are off
 * @param safeClasses whether label classes have colours that colour-blind people can tell apart
 * @param scale       size of text and controls in percent, one of {@link #SCALES}
 */
public record Appearance(Theme theme, Optional<String> language, boolean still, boolean safeClasses, int scale) {

    /** The sizes to choose from, in percent, ascending. */
    public static final List<Integer> SCALES = List.of(80, 90, 100, 110, 125, 150, 175, 200);
    /** The size the window was designed at, in percent. */
    public static final int ACTUAL = 100;

    /** The look at the first start. */
    public static final Appearance FIRST = new Appearance(Theme.SYSTEM, Optional.empty(), false, false, ACTUAL);

    /** A colour theme; {@code SYSTEM} follows the system between light and dark, where the system can be asked. */
    public enum Theme { SYSTEM, LIGHT, DARK, CONTRAST }

    /** @throws IllegalArgumentException if the scale is not one of {@link #SCALES} */
    public Appearance {
        if (!SCALES.contains(scale)) throw new IllegalArgumentException("scale of " + scale);
    }

    /** A copy with another theme. */
    public Appearance withTheme(Theme another) {
        return new Appearance(another, language, still, safeClasses, scale);
    }

    /** A copy with another language, by id; empty follows the system. */
    public Appearance withLanguage(Optional<String> another) {
        return new Appearance(theme, another, still, safeClasses, scale);
    }

    /** A copy with animations off ({@code true}) or on. */
    public Appearance withStill(boolean another) {
        return new Appearance(theme, language, another, safeClasses, scale);
    }

    /** A copy with the class colours for colour-blind people ({@code true}) or the usual ones. */
    public Appearance withSafeClasses(boolean another) {
        return new Appearance(theme, language, still, another, scale);
    }

    /**
     * A copy with another size in percent.
     *
     * @throws IllegalArgumentException if it is not one of {@link #SCALES}
     */
    public Appearance withScale(int another) {
        return new Appearance(theme, language, still, safeClasses, another);
    }

    /** A copy n sizes larger, or smaller where n is negative; stops at the largest and the smallest. */
    public Appearance larger(int steps) {
        int place = SCALES.indexOf(scale) + steps;
        return withScale(SCALES.get(Math.max(0, Math.min(SCALES.size() - 1, place))));
    }
}
