package serverlesslabel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import serverlesslabel.RobotTest;

@RobotTest
class HistoryDialogTest {

    private ExplorerRobot explorer;

    @BeforeEach
    void doSomething() throws TimeoutException {
        explorer = ExplorerRobot.open(1280, 800);
        explorer.weights().drag("durable", 60);
        explorer.table().pin("Amazon S3, Standard");
        explorer.weights().lock("elastic");
    }

    @Test
    void everyStepIsToldInWords() {
        explorer.dialogs().openHistory();
        assertThat(explorer.dialogs().history()).containsExactly("Locked: Elastic", "Pinned: Amazon S3",
            "Durable from 6 to 24", "Start");
    }

    @Test
    void arrowsGoBackAndForthWhileTheOrderFollows() {
        explorer.dialogs().openHistory();
        explorer.press(KeyCode.DOWN);
        explorer.press(KeyCode.DOWN);
        explorer.press(KeyCode.DOWN);
        assertThat(explorer.weights().importance("durable")).isEqualTo("6");
        explorer.press(KeyCode.UP);
        assertThat(explorer.weights().importance("durable")).isEqualTo("24");
        assertThat(explorer.dialogs().history()).hasSize(4);
    }

    @Test
    void whatIsDoneAfterwardsTakesThePlaceOfWhatWasUndone() {
        explorer.dialogs().openHistory();
        explorer.press(KeyCode.DOWN);
        explorer.press(KeyCode.DOWN);
        explorer.press(KeyCode.ESCAPE);
        explorer.weights().type("secure", "90");
        explorer.dialogs().openHistory();
        assertThat(explorer.dialogs().history())
            .containsExactly("Secure from 8 to 90", "Durable from 6 to 24",
            "Start");
    }

    @Test
    void theKeysForUndoWorkBesideTheWindowToo() {
        explorer.dialogs().openHistory();
        explorer.press(KeyCode.SHORTCUT, KeyCode.Z);
        explorer.press(KeyCode.SHORTCUT, KeyCode.Z);
        explorer.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(explorer.weights().importance("durable")).isEqualTo("6");
    }

    @Test
    void undoSaysWhatItTakesBack() {
        assertThat(explorer.toolbar().tipOf("undo")).startsWith("Undo: Locked: Elastic");
        explorer.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(explorer.toolbar().tipOf("redo")).startsWith("Redo: Locked: Elastic");
        assertThat(explorer.toolbar().tipOf("undo")).startsWith("Undo: Pinned: Amazon S3");
    }

    @Test
    void aTipIsMadeWhenTheMouseEntersAndFollowsItsCommand() {
        assertThat(explorer.toolbar().tipMade("undo")).isEmpty();
        explorer.toolbar().hover("undo");
        assertThat(explorer.toolbar().tipMade("undo")).contains(explorer.toolbar().tipOf("undo"));
        explorer.click("undo");
        assertThat(explorer.toolbar().tipMade("undo")).contains(explorer.toolbar().tipOf("undo"))
            .get().asString().startsWith("Undo: Pinned: Amazon S3");
    }

    @Test
    void profilesAndLinkingHaveTheirNames() {
        explorer.press(KeyCode.SHORTCUT, KeyCode.L);
        explorer.weights().drag("secure", 50);
        explorer.dialogs().openHistory();
        assertThat(explorer.dialogs().history().subList(0, 2)).containsExactly("Secure from 7 to 32",
            "Weights linked");
    }
}
