package serverlesslabel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import serverlesslabel.RobotTest;
import serverlesslabel.Samples;
import serverlesslabel.state.Appearance;
import serverlesslabel.state.OwnProfile;

/** Everything that can be set, from the real dialog. */
@RobotTest
class PreferencesTest {

    private ExplorerRobot explorer;

    @BeforeEach
    void open() throws TimeoutException {
        explorer = ExplorerRobot.open(Samples.twelve(), 1280, 800);
        explorer.saveProfile("Ours");
        explorer.saveProfile("Theirs");
        explorer.press(KeyCode.SHORTCUT, KeyCode.COMMA);
    }

    @Test
    void theLookIsChangedAtOnce() {
        explorer.prefer("prefs-theme", "Dark");
        explorer.prefer("prefs-language", "Deutsch");
        explorer.prefer("prefs-scale", "125\u00a0%");
        explorer.click("prefs-safe");
        explorer.click("prefs-still");
        assertThat(explorer.settings().look())
            .isEqualTo(new Appearance(Appearance.Theme.DARK, Optional.of("de"), true, true, 125));
    }

    @Test
    void theFolderForExportsIsAskedFor() {
        explorer.answer(Path.of("/exports"));
        explorer.click("prefs-folder");
        assertThat(explorer.settings().folder()).contains(Path.of("/exports"));
    }

    @Test
    void filesUsedLatelyAreForgotten() {
        explorer.remember(settings -> settings.withRecentFile(Path.of("/a.png")));
        explorer.click("prefs-recent");
        assertThat(explorer.settings().recent()).isEmpty();
    }

    @Test
    void theFolderOfTheSettingsIsShown() {
        explorer.click("prefs-place");
        assertThat(explorer.shown()).containsExactly(Path.of("settings"));
    }

    @Test
    void aProfileGetsAnotherName() {
        explorer.renameProfile("Ours", "Ours, new");
        assertThat(explorer.settings().profiles()).extracting(OwnProfile::name).containsExactly("Ours, new", "Theirs");
    }

    @Test
    void theNameOfAnotherProfileIsRefusedAndNothingIsLost() {
        explorer.renameProfile("Ours", "theirs");
        assertThat(explorer.settings().profiles()).extracting(OwnProfile::name).containsExactly("Ours", "Theirs");
        assertThat(explorer.preferences()).contains("Another profile is already called “theirs”.");
    }

    @Test
    void aProfileIsDeletedOnlyIfTheReaderAgrees() {
        explorer.deleteProfile("Ours");
        assertThat(explorer.questions()).singleElement().asString().contains("Ours");
        assertThat(explorer.settings().profiles()).hasSize(2);
        explorer.agree();
        explorer.deleteProfile("Ours");
        assertThat(explorer.settings().profiles()).extracting(OwnProfile::name).containsExactly("Theirs");
    }

    @Test
    void beginningAnewForgetsTheLookAndKeepsWhatTheReaderMade() {
        explorer.prefer("prefs-theme", "Dark");
        explorer.agree();
        explorer.click("prefs-anew");
        assertThat(explorer.settings().look()).isEqualTo(Appearance.FIRST);
        assertThat(explorer.settings().profiles()).hasSize(2);
    }

    @Test
    void whatWasWeighedCanBeBroughtBackAfterBeginningAnew() {
        explorer.press(KeyCode.ESCAPE);
        explorer.type("durable", "61");
        explorer.press(KeyCode.SHORTCUT, KeyCode.COMMA);
        explorer.agree();
        explorer.click("prefs-anew");
        explorer.press(KeyCode.ESCAPE);
        assertThat(explorer.importance("durable")).isEqualTo("6");
        explorer.click("undo");
        assertThat(explorer.importance("durable")).isEqualTo("61");
    }

    @Test
    void theAnswerNoChangesNothing() {
        explorer.prefer("prefs-theme", "Dark");
        explorer.click("prefs-anew");
        assertThat(explorer.settings().look().theme()).isEqualTo(Appearance.Theme.DARK);
    }
}
