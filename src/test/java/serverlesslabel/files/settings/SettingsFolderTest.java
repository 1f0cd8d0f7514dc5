package serverlesslabel.files.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The places each operating system expects. */
class SettingsFolderTest {

    private static final Path HOME = Path.of("/home/ann");

    @ParameterizedTest
    @CsvSource({
        "Linux, .config/serverless-label, .local/state/serverless-label",
        "FreeBSD, .config/serverless-label, .local/state/serverless-label",
        "Mac OS X, Library/Application Support/serverless-label, Library/Logs/serverless-label",
        "Windows 11, AppData/Roaming/serverless-label, AppData/Local/serverless-label/Logs"})
    void withoutAWordFromTheEnvironmentItIsTheUsualPlace(String system, String settings, String logs) {
        assertThat(SettingsFolder.settings(system, HOME, Map.of())).isEqualTo(HOME.resolve(settings));
        assertThat(SettingsFolder.logs(system, HOME, Map.of())).isEqualTo(HOME.resolve(logs));
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, XDG_CONFIG_HOME, XDG_STATE_HOME, /named/serverless-label, /named/serverless-label",
        "Windows 11, APPDATA, LOCALAPPDATA, /named/serverless-label, /named/serverless-label/Logs"})
    void theEnvironmentMayNameAnother(String system, String first, String second, Path settings, Path logs) {
        assertThat(SettingsFolder.settings(system, HOME, Map.of(first, "/named"))).isEqualTo(settings);
        assertThat(SettingsFolder.logs(system, HOME, Map.of(second, "/named"))).isEqualTo(logs);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not/absolute", "."})
    void whatTheEnvironmentNamesMustBeAbsolute(String named) {
        assertThat(SettingsFolder.settings("Linux", HOME, Map.of("XDG_CONFIG_HOME", named)))
            .isEqualTo(HOME.resolve(".config/serverless-label"));
    }

    @Test
    void macKnowsNoneOfTheVariablesOfOthers() {
        assertThat(SettingsFolder.settings("Mac OS X", HOME, Map.of("XDG_CONFIG_HOME", "/xdg", "APPDATA", "/roaming")))
            .isEqualTo(HOME.resolve("Library/Application Support/serverless-label"));
    }
}
