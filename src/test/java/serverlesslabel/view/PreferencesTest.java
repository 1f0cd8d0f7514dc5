package serverlesslabel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import serverlesslabel.RobotTest;
import serverlesslabel.state.Appearance;
import serverlesslabel.state.OwnProfile;

/** Preferences, set in the real dialog. */
@RobotTest
class PreferencesTest {

    private ExplorerRobot explorer;

    @BeforeEach
    void open() throws TimeoutException {
        explorer = ExplorerRobot.open(1280, 800);
        explorer.weights().saveProfile("Ours");
        explorer.weights().saveProfile("Theirs");
        explorer.press(KeyCode.SHORTCUT, KeyCode.COMMA);
    }

    @AfterEach
    void close() {
        explorer.close();
    }

    @Test
    void theLookIsChangedAtOnce() {
        explorer.dialogs().prefer("prefs-theme", "Dark");
        explorer.dialogs().prefer("prefs-language", "Deutsch");
        explorer.dialogs().prefer("prefs-scale", "125\u00a0%");
        explorer.click("prefs-safe");
        explorer.click("prefs-still");
        assertThat(explorer.settings().appearance())
            .isEqualTo(new Appearance(Appearance.Theme.DARK, Optional.of("de"), true, true,
                Optional.of(125)));
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
        assertThat(explorer.desktop().shown()).containsExactly(explorer.settingsFolder());
    }

    @Test
    void aProfileGetsAnotherName() {
        explorer.dialogs().renameProfile("Ours", "Ours, new");
        assertThat(explorer.settings().profiles()).extracting(OwnProfile::name).containsExactly("Ours, new", "Theirs");
    }

    @Test
    void theNameOfAnotherProfileIsRefusedAndNothingIsLost() {
        explorer.dialogs().renameProfile("Ours", "theirs");
        assertThat(explorer.settings().profiles()).extracting(OwnProfile::name).containsExactly("Ours", "Theirs");
        assertThat(explorer.dialogs().preferences()).contains("Another profile is already called “theirs”.");
    }

    @Test
    void aProfileIsDeletedOnlyIfTheReaderAgrees() {
        explorer.dialogs().deleteProfile("Ours");
        assertThat(explorer.questions()).singleElement().asString().contains("Ours");
        assertThat(explorer.settings().profiles()).hasSize(2);
        explorer.agree();
        explorer.dialogs().deleteProfile("Ours");
        assertThat(explorer.settings().profiles()).extracting(OwnProfile::name).containsExactly("Theirs");
    }

    @Test
    void beginningAnewForgetsTheLookAndKeepsWhatTheReaderMade() {
        explorer.dialogs().prefer("prefs-theme", "Dark");
        explorer.agree();
        explorer.click("prefs-anew");
        assertThat(explorer.settings().appearance()).isEqualTo(Appearance.FIRST);
        assertThat(explorer.settings().profiles()).hasSize(2);
    }

    @Test
    void whatWasWeighedCanBeBroughtBackAfterBeginningAnew() {
        explorer.press(KeyCode.ESCAPE);
        explorer.weights().type("durable", "61");
        explorer.press(KeyCode.SHORTCUT, KeyCode.COMMA);
        explorer.agree();
        explorer.click("prefs-anew");
        explorer.press(KeyCode.ESCAPE);
        assertThat(explorer.weights().importance("durable")).isEqualTo("6");
        explorer.click("undo");
        assertThat(explorer.weights().importance("durable")).isEqualTo("61");
    }

    @Test
    void theAnswerNoChangesNothing() {
        explorer.dialogs().prefer("prefs-theme", "Dark");
        explorer.click("prefs-anew");
        assertThat(explorer.settings().appearance().theme()).isEqualTo(Appearance.Theme.DARK);
    }
}
