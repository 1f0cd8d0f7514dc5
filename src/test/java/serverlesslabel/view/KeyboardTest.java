package serverlesslabel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import serverlesslabel.RobotTest;
import serverlesslabel.state.Appearance;

/** Use of the window by keyboard alone. */
@RobotTest
class KeyboardTest {

    private ExplorerRobot explorer;

    @BeforeEach
    void open() throws TimeoutException {
        explorer = ExplorerRobot.open(1280, 800);
        explorer.table().pin(explorer.table().order().get(1));
        explorer.table().pin(explorer.table().order().get(2));
    }

    @ParameterizedTest
    @EnumSource(value = Appearance.Theme.class, names = {"LIGHT", "DARK", "CONTRAST"})
    void theFocusIsSeenWhereverItIs(Appearance.Theme theme) {
        explorer.remember(settings -> settings.withAppearance(settings.appearance().withTheme(theme)));
        for (var page : Page.values()) {
            explorer.pages().page(page.id());
            assertThat(explorer.panes().walk().unseen()).as(page.id()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("dialogs")
    void theFocusIsSeenInEveryDialog(List<KeyCode> keys) {
        explorer.weights().saveProfile("Mine");
        explorer.press(keys.toArray(KeyCode[]::new));
        assertThat(explorer.panes().walk().unseen()).isEmpty();
    }

    static List<List<KeyCode>> dialogs() {
        return List.of(List.of(KeyCode.F1), List.of(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.H),
            List.of(KeyCode.SHORTCUT, KeyCode.COMMA), List.of(KeyCode.SHORTCUT, KeyCode.E),
            List.of(KeyCode.SHORTCUT, KeyCode.G));
    }

    @ParameterizedTest
    @EnumSource
    void tabReachesEverythingOnEveryPage(Page page) {
        explorer.pages().page(page.id());
        assertThat(explorer.panes().walk().missed()).isEmpty();
    }

    @Test
    void afterTheFirstStepsTheKeysAreInTheOrder() {
        explorer.greet();
        explorer.press(KeyCode.ESCAPE);
        explorer.press(KeyCode.DOWN);
        assertThat(explorer.table().marked()).containsExactly(explorer.table().order().get(1));
    }

    /** With the ending by which the desktop opens them; older ones end in .json and are still saved and opened so. */
    @ParameterizedTest
    @CsvSource({"mine, mine.serverless", "mine.serverless, mine.serverless", "mine.json, mine.json"})
    void anExplorationIsSavedAndOpened(String typed, String saved, @TempDir Path folder) {
        explorer.weights().type("elastic", "40");
        explorer.answer(folder.resolve(typed));
        explorer.press(KeyCode.SHORTCUT, KeyCode.S);
        assertThat(folder.toFile().list()).containsExactly(saved);
        explorer.press(KeyCode.SHORTCUT, KeyCode.Z);
        explorer.answer(folder.resolve(saved));
        explorer.press(KeyCode.SHORTCUT, KeyCode.O);
        assertThat(explorer.weights().importance("elastic")).isEqualTo("40");
    }

    @Test
    void aTypedWeightIsUndoneWhereItWasTyped() {
        explorer.weights().type("elastic", "40");
        explorer.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(explorer.weights().importance("elastic")).isEqualTo("16");
    }

    @Test
    void whatIsBeingTypedIsUndoneBeforeTheWeight() {
        explorer.weights().type("elastic", "40");
        explorer.write("7");
        explorer.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(explorer.weights().sliderAt("elastic")).isEqualTo(40);
    }

    @Test
    void theKeysGoToThePageThatOpens() {
        explorer.focus("ranking");
        explorer.press(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        assertThat(explorer.panes().focusedPane()).isEqualTo("middle");
    }

    @Test
    void theRoundOfThePanesBringsIntoSightWhatItGoesTo() {
        explorer.focus("ranking");
        explorer.press(KeyCode.DIGIT8);
        explorer.press(KeyCode.F6);
        assertThat(explorer.panes().focusInSight()).isTrue();
    }
}
