package serverlesslabel.app;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import serverlesslabel.picture.Palette;
import serverlesslabel.state.Appearance;

/** Resolves what an appearance leaves to the desktop, the palette and the size, and follows the desktop there. */
final class AppearanceResolver {

    private final ObjectProperty<DesktopLook> desktop;

    /** A resolver for a desktop that looks like this. */
    AppearanceResolver(DesktopLook desktop) {
        this.desktop = new SimpleObjectProperty<>(desktop);
    }

    /** Takes notice of what the desktop looks like now. On the JavaFX thread. */
    void follow(DesktopLook now) {
        desktop.set(now);
    }

    /** The present appearance with a size in any case: the desktop's where the reader has chosen none. */
    ObservableValue<Appearance> sized(ObservableValue<Appearance> look) {
        return look.flatMap(appearance -> desktop.map(now -> appearance.ownScale().isPresent() ? appearance
            : appearance.withOwnScale(Optional.of(now.scale()))));
    }

    /** The palette for the present appearance, which changes with it and with the desktop. */
    ObservableValue<Palette> palette(ObservableValue<Appearance> look) {
        return look.flatMap(appearance -> desktop.map(now -> palette(appearance)));
    }

    /** Returns the palette of the theme, with class colours for colour-blind people if the appearance asks for them. */
    Palette palette(Appearance appearance) {
        var palette = switch (appearance.theme()) {
            case LIGHT -> Palette.LIGHT;
            case DARK -> Palette.DARK;
            case CONTRAST -> Palette.CONTRAST;
            case SYSTEM -> desktop.get().dark() ? Palette.DARK : Palette.LIGHT;
        };
        return appearance.safeClasses() ? palette.withSafeClasses() : palette;
    }
}
