package serverlesslabel.state;

import java.util.Optional;

/**
 * How the window looks.
 *
 * @param language    id of the language; empty follows the system
 * @param still       whether nothing moves
 * @param safeClasses whether classes have the colours that colour-blind people can tell apart
 */
public record Look(Theme theme, Optional<String> language, boolean still, boolean safeClasses) {

    /** The look of the first start. */
    public static final Look FIRST = new Look(Theme.SYSTEM, Optional.empty(), false, false);

    /** The colours there are; {@code SYSTEM} is light or dark as the system is, where that can be known. */
    public enum Theme { SYSTEM, LIGHT, DARK, CONTRAST }

    /** The same in other colours. */
    public Look in(Theme another) {
        return new Look(another, language, still, safeClasses);
    }

    /** The same in another language. */
    public Look speaking(Optional<String> another) {
        return new Look(theme, another, still, safeClasses);
    }

    /** The same with movement or without. */
    public Look still(boolean another) {
        return new Look(theme, language, another, safeClasses);
    }

    /** The same with the class colours for the colour-blind or without. */
    public Look safeClasses(boolean another) {
        return new Look(theme, language, still, another);
    }
}
