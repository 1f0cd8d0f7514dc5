package serverlesslabel.state;

import java.util.Optional;

/**
 * How the window looks.
 *
 * @param language    id of the language; empty follows the system
 * @param scale       how large everything is, in percent, 75 to 200
 * @param still       whether nothing moves
 * @param safeClasses whether classes have the colours that colour-blind people can tell apart
 */
public record Look(Theme theme, Optional<String> language, int scale, boolean still, boolean safeClasses) {

    /** The look of the first start. */
    public static final Look FIRST = new Look(Theme.SYSTEM, Optional.empty(), 100, false, false);

    /** The smallest scale, in percent. */
    public static final int SMALLEST = 75;
    /** The largest scale, in percent. */
    public static final int LARGEST = 200;

    /** The colours there are; {@code SYSTEM} is light or dark as the system is, where that can be known. */
    public enum Theme { SYSTEM, LIGHT, DARK, CONTRAST }

    public Look {
        scale = Math.max(SMALLEST, Math.min(LARGEST, scale));
    }

    /** The same in other colours. */
    public Look in(Theme another) {
        return new Look(another, language, scale, still, safeClasses);
    }

    /** The same in another language. */
    public Look speaking(Optional<String> another) {
        return new Look(theme, another, scale, still, safeClasses);
    }

    /** The same larger or smaller, in percent. */
    public Look scaled(int another) {
        return new Look(theme, language, another, still, safeClasses);
    }

    /** The same with movement or without. */
    public Look still(boolean another) {
        return new Look(theme, language, scale, another, safeClasses);
    }

    /** The same with the class colours for the colour-blind or without. */
    public Look safeClasses(boolean another) {
        return new Look(theme, language, scale, still, another);
    }
}
