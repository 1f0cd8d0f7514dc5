package serverlesslabel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import serverlesslabel.picture.Palette;
import serverlesslabel.state.Appearance;

class ThemePaletteTest {

    private final ThemePalette night = new ThemePalette(new DarkModeDetector("Linux", Map.of(), any -> "prefer-dark"));
    private final ThemePalette day = new ThemePalette(new DarkModeDetector("Linux", Map.of(), any -> "default"));

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
    void classesAreTheColourBlindsWhereTheLookSaysSo() {
        assertThat(day.of(Appearance.FIRST.withTheme(Appearance.Theme.DARK).withSafeClasses(true)))
            .isEqualTo(Palette.DARK.withSafeClasses())
            .isNotEqualTo(Palette.DARK);
    }
}
