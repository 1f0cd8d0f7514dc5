package serverlesslabel;

import serverlesslabel.picture.Palette;
import serverlesslabel.state.Appearance;

/** The palette of a look. */
final class Colours {

    private Colours() {}

    static Palette of(Appearance appearance) {
        var palette = switch (appearance.theme()) {
            case LIGHT -> Palette.LIGHT;
            case DARK -> Palette.DARK;
            case CONTRAST -> Palette.CONTRAST;
            case SYSTEM -> SystemLook.isDark() ? Palette.DARK : Palette.LIGHT;
        };
        return appearance.safeClasses() ? palette.safeClasses() : palette;
    }
}
