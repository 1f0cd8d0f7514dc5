package serverlesslabel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import serverlesslabel.picture.Palette;
import serverlesslabel.state.Appearance;

class AppearanceResolverTest {

    private static final DesktopLook DARK = new DesktopLook(true, 125);

    private final AppearanceResolver night = new AppearanceResolver(DARK);
    private final AppearanceResolver day = new AppearanceResolver(DesktopLook.UNKNOWN);

    @Test
    void aThemeHasItsPalette() {
        assertThat(night.palette(Appearance.FIRST.withTheme(Appearance.Theme.LIGHT))).isEqualTo(Palette.LIGHT);
        assertThat(day.palette(Appearance.FIRST.withTheme(Appearance.Theme.DARK))).isEqualTo(Palette.DARK);
        assertThat(day.palette(Appearance.FIRST.withTheme(Appearance.Theme.CONTRAST))).isEqualTo(Palette.CONTRAST);
    }

    @Test
    void theThemeOfTheSystemIsThatOfTheDesktop() {
        assertThat(night.palette(Appearance.FIRST.withTheme(Appearance.Theme.SYSTEM))).isEqualTo(Palette.DARK);
        assertThat(day.palette(Appearance.FIRST.withTheme(Appearance.Theme.SYSTEM))).isEqualTo(Palette.LIGHT);
    }

    @Test
    void aThemeOfTheSystemFollowsTheDesktopAndAnotherDoesNot() {
        var look = new SimpleObjectProperty<>(Appearance.FIRST.withTheme(Appearance.Theme.SYSTEM));
        var palette = day.palette(look);
        day.follow(DARK);
        assertThat(palette.getValue()).isEqualTo(Palette.DARK);
        look.set(Appearance.FIRST.withTheme(Appearance.Theme.LIGHT));
        assertThat(palette.getValue()).isEqualTo(Palette.LIGHT);
        day.follow(DesktopLook.UNKNOWN);
        look.set(Appearance.FIRST.withTheme(Appearance.Theme.SYSTEM));
        assertThat(palette.getValue()).isEqualTo(Palette.LIGHT);
    }

    @Test
    void aSizeOfTheSystemFollowsTheDesktopAndOneOfTheReadersDoesNot() {
        var look = new SimpleObjectProperty<>(Appearance.FIRST);
        var sized = day.sized(look);
        assertThat(sized.getValue().scale()).isEqualTo(100);
        day.follow(DARK);
        assertThat(sized.getValue().scale()).isEqualTo(125);
        look.set(Appearance.FIRST.withOwnScale(Optional.of(100)));
        assertThat(sized.getValue().scale()).isEqualTo(100);
        day.follow(new DesktopLook(true, 150));
        assertThat(sized.getValue().scale()).isEqualTo(100);
        look.set(Appearance.FIRST);
        assertThat(sized.getValue().scale()).isEqualTo(150);
    }

    @Test
    void classesAreTheColourBlindsWhereTheLookSaysSo() {
        assertThat(day.palette(Appearance.FIRST.withTheme(Appearance.Theme.DARK).withSafeClasses(true)))
            .isEqualTo(Palette.DARK.withSafeClasses())
            .isNotEqualTo(Palette.DARK);
    }
}
