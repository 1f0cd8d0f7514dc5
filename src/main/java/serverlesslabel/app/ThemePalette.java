package serverlesslabel.app;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import serverlesslabel.picture.Palette;
import serverlesslabel.state.Appearance;

/** Chooses the palette for an appearance; follows the desktop where the appearance leaves the theme to it. */
final class ThemePalette {

    private final BooleanProperty desktopDark;

    /** A choice for a desktop that is dark or not. */
    ThemePalette(boolean desktopDark) {
        this.desktopDark = new SimpleBooleanProperty(desktopDark);
    }

    /** Takes notice of what the desktop is now. On the JavaFX thread. */
    void follow(boolean dark) {
        desktopDark.set(dark);
    }

    /** The palette for the present appearance, which changes with it and with the desktop. */
    ObservableValue<Palette> of(ObservableValue<Appearance> look) {
        return look.flatMap(appearance -> desktopDark.map(dark -> of(appearance)));
    }

    /** Returns the palette of the theme, with class colours for colour-blind people if the appearance asks for them. */
    Palette of(Appearance appearance) {
        var palette = switch (appearance.theme()) {
            case LIGHT -> Palette.LIGHT;
            case DARK -> Palette.DARK;
            case CONTRAST -> Palette.CONTRAST;
            case SYSTEM -> desktopDark.get() ? Palette.DARK : Palette.LIGHT;
        };
        return appearance.safeClasses() ? palette.withSafeClasses() : palette;
    }
}
