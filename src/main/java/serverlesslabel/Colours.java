package serverlesslabel;

import serverlesslabel.picture.Palette;
import serverlesslabel.state.Look;

/** The palette of a look. */
final class Colours {

    private Colours() {}

    static Palette of(Look look) {
        var palette = switch (look.theme()) {
            case LIGHT -> Palette.LIGHT;
            case DARK -> Palette.DARK;
            case CONTRAST -> Palette.CONTRAST;
            case SYSTEM -> SystemLook.isDark() ? Palette.DARK : Palette.LIGHT;
        };
        return look.safeClasses() ? palette.safeClasses() : palette;
    }
}
