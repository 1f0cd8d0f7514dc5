package serverlesslabel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import serverlesslabel.RobotTest;

/** Weights from an order of the characteristics, in the real dialog. */
@RobotTest
class GuideDialogTest {

    private ExplorerRobot explorer;

    @BeforeEach
    void open() throws TimeoutException {
        explorer = ExplorerRobot.open(1280, 800);
        explorer.press(KeyCode.SHORTCUT, KeyCode.G);
    }

    @Test
    void theOrderGivesTheWeights() {
        explorer.click("guide-down");
        explorer.click("guide-apply");
        // The dialog began with the heaviest characteristic on top; it has changed places with the second.
        assertThat(explorer.weights().importance("elastic")).isEqualTo("22");
        assertThat(explorer.weights().importance("no-infrastructure")).isEqualTo("34");
    }

    @Test
    void theKeysMoveToo() {
        explorer.focus("guide-order");
        explorer.press(KeyCode.ALT, KeyCode.DOWN);
        explorer.click("guide-flat");
        explorer.click("guide-apply");
        assertThat(explorer.weights().importance("no-infrastructure")).isEqualTo("22");
    }

    @Test
    void oneUndoTakesItBack() {
        explorer.click("guide-apply");
        assertThat(explorer.weights().importance("elastic")).isEqualTo("34");
        explorer.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(explorer.weights().importance("elastic")).isEqualTo("16");
    }
}
