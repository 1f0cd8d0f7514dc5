package serverlesslabel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import serverlesslabel.RobotTest;
import serverlesslabel.Samples;
import serverlesslabel.state.Appearance;

/** The window without a mouse. */
@RobotTest
class KeyboardTest {

    private ExplorerRobot explorer;

    @BeforeEach
    void open() throws TimeoutException {
        explorer = ExplorerRobot.open(Samples.twelve(), 1280, 800);
        explorer.pin(explorer.order().get(1));
        explorer.pin(explorer.order().get(2));
    }

    @ParameterizedTest
    @EnumSource(value = Appearance.Theme.class, names = {"LIGHT", "DARK", "CONTRAST"})
    void theFocusIsSeenWhereverItIs(Appearance.Theme theme) {
        explorer.remember(settings -> settings.withLook(settings.look().withTheme(theme)));
        for (var page : Page.values()) {
            explorer.page(page.id());
            assertThat(explorer.walk().unseen()).as(page.id()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("dialogs")
    void theFocusIsSeenInEveryDialog(List<KeyCode> keys) {
        explorer.saveProfile("Mine");
        explorer.press(keys.toArray(KeyCode[]::new));
        assertThat(explorer.walk().unseen()).isEmpty();
    }

    static List<List<KeyCode>> dialogs() {
        return List.of(List.of(KeyCode.F1), List.of(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.H),
            List.of(KeyCode.SHORTCUT, KeyCode.COMMA), List.of(KeyCode.SHORTCUT, KeyCode.E),
            List.of(KeyCode.SHORTCUT, KeyCode.G));
    }

    @ParameterizedTest
    @EnumSource
    void tabReachesEverythingOnEveryPage(Page page) {
        explorer.page(page.id());
        assertThat(explorer.walk().missed()).isEmpty();
    }

    @Test
    void afterTheFirstStepsTheKeysAreInTheOrder() {
        explorer.greet();
        explorer.press(KeyCode.ESCAPE);
        explorer.press(KeyCode.DOWN);
        assertThat(explorer.marked()).containsExactly(explorer.order().get(1));
    }

    @Test
    void aTypedWeightIsUndoneWhereItWasTyped() {
        explorer.type("elastic", "40");
        explorer.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(explorer.importance("elastic")).isEqualTo("16");
    }

    @Test
    void whatIsBeingTypedIsUndoneBeforeTheWeight() {
        explorer.type("elastic", "40");
        explorer.write("7");
        explorer.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(explorer.sliderAt("elastic")).isEqualTo(40);
    }

    @Test
    void theKeysGoToThePageThatOpens() {
        explorer.focus("ranking");
        explorer.press(KeyCode.SHORTCUT, KeyCode.DIGIT3);
        assertThat(explorer.focusedPane()).isEqualTo("middle");
    }

    @Test
    void theRoundOfThePanesBringsIntoSightWhatItGoesTo() {
        explorer.focus("ranking");
        explorer.press(KeyCode.DIGIT8);
        explorer.press(KeyCode.F6);
        assertThat(explorer.focusInSight()).isTrue();
    }
}
