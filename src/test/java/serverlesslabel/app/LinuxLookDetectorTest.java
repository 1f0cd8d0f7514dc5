package serverlesslabel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinuxLookDetectorTest {

    /** As KDE answers, which knows no size of text; the portal of others knows it. */
    private static final String PORTAL = "({'org.freedesktop.appearance': {'contrast': <uint32 0>, 'color-scheme': "
        + "<uint32 %d>, 'accent-color': <(0.24, 0.68, 0.91)>}%s},)\n";
    private static final String SIZE = ", 'org.gnome.desktop.interface': {'text-scaling-factor': <1.25>}";
    private static final String X = "Xcursor.size:\t24\nXft.antialias:\t1\nXft.dpi:\t144\nXft.hinting:\t1\n";

    private final List<String> asked = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"1, true", "2, false", "0, false"})
    void kdeSaysByThePortalWhetherItIsDark(int scheme, boolean dark) {
        var look = look(Map.of("XDG_CURRENT_DESKTOP", "KDE", "DISPLAY", ":0"),
            Map.of("gdbus", PORTAL.formatted(scheme, ""), "xrdb", X));
        assertThat(look).isEqualTo(new DesktopLook(dark, 150));
    }

    @ParameterizedTest
    @CsvSource({"144, 150", "96, 100", "120, 125", "0, 100", "-1, 100", "72, 80", "large, 100", "960, 200"})
    void dotsPerInchAreASize(String dots, int scale) {
        assertThat(look(Map.of("XDG_CURRENT_DESKTOP", "KDE", "DISPLAY", ":0"), Map.of("gdbus",
            PORTAL.formatted(0, ""), "xrdb", "Xft.dpi:\t" + dots + "\n")).scale()).isEqualTo(scale);
        assertThat(look(Map.of("XDG_CURRENT_DESKTOP", "XFCE"), Map.of("xfconf-query",
            "/Xft/Antialias                         1\n/Xft/DPI                               " + dots + "\n")).scale())
            .isEqualTo(scale);
    }

    @ParameterizedTest
    @CsvSource({"Adwaita-dark, true", "Greybird, false", "Greybird-Dark, true"})
    void ofXfceTheNameOfTheThemeSaysIt(String theme, boolean dark) {
        assertThat(look(Map.of("XDG_CURRENT_DESKTOP", "XFCE"), Map.of("xfconf-query",
            "/Gtk/CursorThemeName                   Dark-cursors\n/Net/ThemeName                         " + theme
                + "\n")).dark()).isEqualTo(dark);
        assertThat(asked).containsExactly("xfconf-query");
    }

    @ParameterizedTest
    @CsvSource({"Mint-Y-Dark-Aqua, true", "Mint-Y, false"})
    void cinnamonHasSettingsOfItsOwn(String theme, boolean dark) {
        var schema = "org.cinnamon.desktop.interface ";
        assertThat(look(Map.of("XDG_CURRENT_DESKTOP", "X-Cinnamon"), Map.of("gsettings " + schema.strip(),
            schema + "gtk-theme '" + theme + "'\n" + schema + "text-scaling-factor 1.5\n")))
            .isEqualTo(new DesktopLook(dark, 150));
    }

    @ParameterizedTest
    @CsvSource({"GNOME, gsettings", "ubuntu:GNOME, gsettings", "X-Cinnamon, gsettings", "XFCE, xfconf-query",
        "KDE, gdbus xrdb", "LXQt, gdbus xrdb", "sway, gdbus xrdb"})
    void eachIsAskedByAsFewProcessesAsItTakes(String desktop, String programs) {
        look(Map.of("XDG_CURRENT_DESKTOP", desktop, "DISPLAY", ":0"), Map.of("gdbus", PORTAL.formatted(0, "")));
        assertThat(asked).containsExactly(programs.split(" "));
    }

    @Test
    void xIsNotAskedWhereThePortalKnowsTheSizeOrThereIsNoX() {
        assertThat(look(Map.of("XDG_CURRENT_DESKTOP", "COSMIC", "DISPLAY", ":0"),
            Map.of("gdbus", PORTAL.formatted(1, SIZE), "xrdb", X))).isEqualTo(new DesktopLook(true, 125));
        look(Map.of("XDG_CURRENT_DESKTOP", "KDE"), Map.of("gdbus", PORTAL.formatted(1, "")));
        assertThat(asked).containsExactly("gdbus", "gdbus");
    }

    @Test
    void fromInsideASandboxEveryDesktopIsAskedByThePortal() {
        assertThat(look(Map.of("XDG_CURRENT_DESKTOP", "GNOME", "FLATPAK_ID", "serverlesslabel.app.Explorer"),
            Map.of("gdbus", PORTAL.formatted(1, SIZE)))).isEqualTo(new DesktopLook(true, 125));
        assertThat(asked).containsExactly("gdbus");
    }

    @Test
    void withoutAPortalADesktopIsTakenForOneOfGnomesKin() {
        var gnome = "org.gnome.desktop.interface ";
        assertThat(look(Map.of("XDG_CURRENT_DESKTOP", "sway", "DISPLAY", ":0"), Map.of("gdbus",
            "Error: GDBus.Error:org.freedesktop.DBus.Error.ServiceUnknown: 'color-scheme': <uint32 1>\n",
            "gsettings " + gnome.strip(), gnome + "color-scheme 'prefer-dark'\n" + gnome
                + "text-scaling-factor 1.25\n"))).isEqualTo(new DesktopLook(true, 125));
    }

    @Test
    void whatJavaFxEnlargesByItselfIsNotEnlargedTwice() {
        assertThat(look(Map.of("XDG_CURRENT_DESKTOP", "i3", "DISPLAY", ":0", "GDK_SCALE", "2"),
            Map.of("gdbus", PORTAL.formatted(0, ""), "xrdb", "Xft.dpi: 192\n")).scale()).isEqualTo(100);
        assertThat(look(Map.of("XDG_CURRENT_DESKTOP", "XFCE", "GDK_SCALE", "2"),
            Map.of("xfconf-query", "/Xft/DPI  144\n")).scale()).isEqualTo(150);
    }

    // Answers by the program's name, or by that and the last word.
    private DesktopLook look(Map<String, String> environment, Map<String, String> answers) {
        return new LinuxLookDetector(environment, command -> {
            asked.add(command.get(0));
            return answers.getOrDefault(command.get(0),
                answers.getOrDefault(command.get(0) + " " + command.get(command.size() - 1), ""));
        }).look();
    }
}
