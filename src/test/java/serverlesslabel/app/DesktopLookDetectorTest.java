package serverlesslabel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DesktopLookDetectorTest {

    private static final String GNOME = "org.gnome.desktop.interface ";

    private final List<String> asked = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"Windows 11, AppsUseLightTheme REG_DWORD 0x0, true",
        "Windows 11, AppsUseLightTheme REG_DWORD 0x1, false",
        "Mac OS X, Dark, true", "Mac OS X, does not exist, false",
        "Linux, org.gnome.desktop.interface color-scheme 'prefer-dark', true",
        "Linux, org.gnome.desktop.interface color-scheme 'default', false",
        "Linux, org.gnome.desktop.interface gtk-theme 'Adwaita-dark', false", "Linux, '', false"})
    void everyDesktopSaysInItsOwnWayWhetherItIsDark(String system, String answer, boolean dark) {
        assertThat(detector(system, Map.of(), answer).look().dark()).isEqualTo(dark);
    }

    @ParameterizedTest
    @CsvSource({"Windows 11, '    TextScaleFactor    REG_DWORD    0x7d', 125",
        "Windows 11, '    TextScaleFactor    REG_DWORD    0xe1', 200", "Windows 11, ERROR: cannot find the key, 100",
        "Mac OS X, 2.0, 100", "Linux, 1.0, 100", "Linux, 1.25, 125", "Linux, 1.3, 125", "Linux, 0.5, 80",
        "Linux, 3.0, 200", "Linux, 1.3000000000000000444, 125", "Linux, 2, 200", "Linux, large, 100", "Linux, 1e9, 100",
        "Linux, 123456789, 100"})
    void everyDesktopSaysInItsOwnWayHowLargeTextIs(String system, String answer, int scale) {
        var said = system.equals("Linux") ? GNOME + "text-scaling-factor " + answer + "\n" : answer;
        assertThat(detector(system, Map.of(), said).look().scale()).isEqualTo(scale);
    }

    @ParameterizedTest
    @CsvSource({"Windows 11, reg reg", "Mac OS X, defaults", "Linux, gsettings"})
    void eachIsAskedByAsFewProcessesAsItTakes(String system, String programs) {
        detector(system, Map.of(), "").look();
        assertThat(asked).containsExactly(programs.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"Adwaita:dark, true", "Adwaita, false"})
    void theThemeOfTheEnvironmentComesFirst(String theme, boolean dark) {
        var said = GNOME + "color-scheme '" + (dark ? "default" : "prefer-dark") + "'\n" + GNOME
            + "text-scaling-factor 1.5\n";
        assertThat(detector("Linux", Map.of("GTK_THEME", theme), said).look()).isEqualTo(new DesktopLook(dark, 150));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Linux", "Windows 11", "Mac OS X"})
    void aDesktopThatSaysNothingIsLightAndOfTheUsualSize(String system) {
        assertThat(detector(system, Map.of(), "").look()).isEqualTo(DesktopLook.UNKNOWN);
    }

    @Test
    void theDesktopIsAskedOnceAndNotBeforeSomebodyWantsToKnow() {
        var detector = detector("Linux", Map.of(), "");
        assertThat(asked).isEmpty();
        detector.look();
        detector.look();
        assertThat(asked).hasSize(1);
    }

    @Test
    void whatChangedIsKnownWhenTheDesktopIsAskedAgain() {
        var answers = new ArrayDeque<>(List.of(GNOME + "text-scaling-factor 1.0\n",
            GNOME + "color-scheme 'prefer-dark'\n" + GNOME + "text-scaling-factor 1.5\n"));
        var detector = new DesktopLookDetector("Linux", Map.of(), command -> answers.remove());
        assertThat(detector.look()).isEqualTo(DesktopLook.UNKNOWN);
        assertThat(detector.lookNow()).isEqualTo(new DesktopLook(true, 150));
        assertThat(detector.look()).isEqualTo(new DesktopLook(true, 150));
    }

    private DesktopLookDetector detector(String system, Map<String, String> environment, String answer) {
        return new DesktopLookDetector(system, environment, command -> {
            asked.add(command.get(0));
            return answer;
        });
    }
}
