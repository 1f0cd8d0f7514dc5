package serverlesslabel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DarkModeDetectorTest {

    private final List<String> asked = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"Windows 11, reg, AppsUseLightTheme REG_DWORD 0x0, true",
        "Windows 11, reg, AppsUseLightTheme REG_DWORD 0x1, false", "Mac OS X, defaults, Dark, true",
        "Mac OS X, defaults, does not exist, false", "Linux, gsettings, 'prefer-dark', true",
        "Linux, gsettings, 'default', false", "Linux, gsettings, '', false"})
    void everyDesktopIsAskedInItsOwnWay(String system, String program, String answer, boolean dark) {
        assertThat(detector(system, Map.of(), answer).isDark()).isEqualTo(dark);
        assertThat(asked).containsExactly(program);
    }

    @ParameterizedTest
    @CsvSource({"Adwaita:dark, true", "Adwaita, false"})
    void theThemeOfTheEnvironmentComesFirst(String theme, boolean dark) {
        assertThat(detector("Linux", Map.of("GTK_THEME", theme), "prefer-dark").isDark()).isEqualTo(dark);
        assertThat(asked).isEmpty();
    }

    @Test
    void theDesktopIsAskedOnceAndNotBeforeSomebodyWantsToKnow() {
        var detector = detector("Linux", Map.of(), "prefer-dark");
        assertThat(asked).isEmpty();
        detector.isDark();
        detector.isDark();
        assertThat(asked).hasSize(1);
    }

    @Test
    void whatChangedIsKnownWhenTheDesktopIsAskedAgain() {
        var answers = new ArrayDeque<>(List.of("default", "prefer-dark"));
        var detector = new DarkModeDetector("Linux", Map.of(), command -> answers.remove());
        assertThat(detector.isDark()).isFalse();
        assertThat(detector.isDarkNow()).isTrue();
        assertThat(detector.isDark()).isTrue();
    }

    private DarkModeDetector detector(String system, Map<String, String> environment, String answer) {
        return new DarkModeDetector(system, environment, command -> {
            asked.add(command.get(0));
            return answer;
        });
    }
}
