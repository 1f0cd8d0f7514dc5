package serverlesslabel.app;

import serverlesslabel.picture.Palette;
import serverlesslabel.state.Appearance;

/** The palette of a look. */
final class ThemePalette {

    private ThemePalette() {}

    static Palette of(Appearance appearance) {
        var palette = switch (appearance.theme()) {
            case LIGHT -> Palette.LIGHT;
            case DARK -> Palette.DARK;
            case CONTRAST -> Palette.CONTRAST;
            case SYSTEM -> DarkModeDetector.isDark() ? Palette.DARK : Palette.LIGHT;
        };
        return appearance.safeClasses() ? palette.safeClasses() : palette;
    }
}
