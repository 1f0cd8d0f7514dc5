package serverlesslabel.app;

import serverlesslabel.picture.Palette;
import serverlesslabel.state.Appearance;

/** Chooses the palette of a look. */
final class ThemePalette {

    private final DarkModeDetector desktop;

    /** Palettes that follow a desktop where a look leaves the theme to the system. */
    ThemePalette(DarkModeDetector desktop) {
        this.desktop = desktop;
    }

    /** The palette of a theme, with classes the colour-blind can tell apart where the look wants them. */
    Palette of(Appearance appearance) {
        var palette = switch (appearance.theme()) {
            case LIGHT -> Palette.LIGHT;
            case DARK -> Palette.DARK;
            case CONTRAST -> Palette.CONTRAST;
            case SYSTEM -> desktop.isDark() ? Palette.DARK : Palette.LIGHT;
        };
        return appearance.safeClasses() ? palette.safeClasses() : palette;
    }
}
