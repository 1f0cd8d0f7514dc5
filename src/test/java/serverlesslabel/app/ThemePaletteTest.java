package serverlesslabel.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import serverlesslabel.picture.Palette;
import serverlesslabel.state.Appearance;

class ThemePaletteTest {

    private final ThemePalette night = new ThemePalette(true);
    private final ThemePalette day = new ThemePalette(false);

    @Test
    void aThemeHasItsPalette() {
        assertThat(night.of(Appearance.FIRST.withTheme(Appearance.Theme.LIGHT))).isEqualTo(Palette.LIGHT);
        assertThat(day.of(Appearance.FIRST.withTheme(Appearance.Theme.DARK))).isEqualTo(Palette.DARK);
        assertThat(day.of(Appearance.FIRST.withTheme(Appearance.Theme.CONTRAST))).isEqualTo(Palette.CONTRAST);
    }

    @Test
    void theThemeOfTheSystemIsThatOfTheDesktop() {
        assertThat(night.of(Appearance.FIRST.withTheme(Appearance.Theme.SYSTEM))).isEqualTo(Palette.DARK);
        assertThat(day.of(Appearance.FIRST.withTheme(Appearance.Theme.SYSTEM))).isEqualTo(Palette.LIGHT);
    }

    @Test
    void aThemeOfTheSystemFollowsTheDesktopAndAnotherDoesNot() {
        var look = new SimpleObjectProperty<>(Appearance.FIRST.withTheme(Appearance.Theme.SYSTEM));
        var palette = day.of(look);
        day.follow(true);
        assertThat(palette.getValue()).isEqualTo(Palette.DARK);
        look.set(Appearance.FIRST.withTheme(Appearance.Theme.LIGHT));
        assertThat(palette.getValue()).isEqualTo(Palette.LIGHT);
        day.follow(false);
        look.set(Appearance.FIRST.withTheme(Appearance.Theme.SYSTEM));
        assertThat(palette.getValue()).isEqualTo(Palette.LIGHT);
    }

    @Test
    void classesAreTheColourBlindsWhereTheLookSaysSo() {
        assertThat(day.of(Appearance.FIRST.withTheme(Appearance.Theme.DARK).withSafeClasses(true)))
            .isEqualTo(Palette.DARK.withSafeClasses())
            .isNotEqualTo(Palette.DARK);
    }
}
