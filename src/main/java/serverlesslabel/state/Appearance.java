package serverlesslabel.state;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The look of the window: colours, language, animation and size.
 *
 * @param language    id of the language; empty follows the system
 * @param still       whether animations are off
 * @param safeClasses whether label classes have colours that colour-blind people can tell apart
 * @param ownScale    size of text and controls in percent, one of {@link #SCALES}; empty follows the system
 */
public record Appearance(Theme theme, Optional<String> language, boolean still, boolean safeClasses,
                         Optional<Integer> ownScale) {

    /** The sizes to choose from, in percent, ascending. */
    public static final List<Integer> SCALES = List.of(80, 90, 100, 110, 125, 150, 175, 200);
    /** The size the window was designed at, in percent. */
    public static final int ACTUAL = 100;

    /** The look at the first start. */
    public static final Appearance FIRST =
        new Appearance(Theme.SYSTEM, Optional.empty(), false, false, Optional.empty());

    /** A colour theme; {@code SYSTEM} follows the system between light and dark, where the system can be asked. */
    public enum Theme { SYSTEM, LIGHT, DARK, CONTRAST }

    /** @throws IllegalArgumentException if the scale is not one of {@link #SCALES} */
    public Appearance {
        ownScale.filter(scale -> !SCALES.contains(scale)).ifPresent(unknown -> {
            throw new IllegalArgumentException("scale of " + unknown);
        });
    }

    /** The size to choose from that is nearest to a size in percent. */
    public static int nearestScale(double percent) {
        return SCALES.stream().min(Comparator.comparingDouble(scale -> Math.abs(scale - percent))).orElseThrow();
    }

    /** The size in percent; {@link #ACTUAL} where it follows the system. */
    public int scale() {
        return ownScale.orElse(ACTUAL);
    }

    /** Whether something is left to the system that may change while the window is open: the theme or the size. */
    public boolean followsSystem() {
        return theme == Theme.SYSTEM || ownScale.isEmpty();
    }

    /** A copy with another theme. */
    public Appearance withTheme(Theme another) {
        return new Appearance(another, language, still, safeClasses, ownScale);
    }

    /** A copy with another language, by id; empty follows the system. */
    public Appearance withLanguage(Optional<String> another) {
        return new Appearance(theme, another, still, safeClasses, ownScale);
    }

    /** A copy with animations off ({@code true}) or on. */
    public Appearance withStill(boolean another) {
        return new Appearance(theme, language, another, safeClasses, ownScale);
    }

    /** A copy with the class colours for colour-blind people ({@code true}) or the usual ones. */
    public Appearance withSafeClasses(boolean another) {
        return new Appearance(theme, language, still, another, ownScale);
    }

    /**
     * A copy with another size in percent; empty follows the system.
     *
     * @throws IllegalArgumentException if it is not one of {@link #SCALES}
     */
    public Appearance withOwnScale(Optional<Integer> another) {
        return new Appearance(theme, language, still, safeClasses, another);
    }

    /** A copy that is n sizes larger than a size, or smaller where n is negative; stops at the largest and smallest. */
    public Appearance larger(int than, int steps) {
        int place = SCALES.indexOf(nearestScale(than)) + steps;
        return withOwnScale(Optional.of(SCALES.get(Math.max(0, Math.min(SCALES.size() - 1, place)))));
    }
}
