package serverlesslabel.app;

import serverlesslabel.picture.Palette;
import serverlesslabel.state.Appearance;

/** Chooses the palette for an appearance. */
final class ThemePalette {

    private final DarkModeDetector desktop;

    /** A choice that asks the desktop where an appearance leaves the theme to the system. */
    ThemePalette(DarkModeDetector desktop) {
        this.desktop = desktop;
    }

    /** Returns the palette of the theme, with class colours for colour-blind people if the appearance asks for them. */
    Palette of(Appearance appearance) {
        var palette = switch (appearance.theme()) {
            case LIGHT -> Palette.LIGHT;
            case DARK -> Palette.DARK;
            case CONTRAST -> Palette.CONTRAST;
            case SYSTEM -> desktop.isDark() ? Palette.DARK : Palette.LIGHT;
        };
        return appearance.safeClasses() ? palette.withSafeClasses() : palette;
    }
}
