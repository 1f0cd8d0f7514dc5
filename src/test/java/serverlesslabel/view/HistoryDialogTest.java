package serverlesslabel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import serverlesslabel.RobotTest;
import serverlesslabel.Samples;

@RobotTest
class HistoryDialogTest {

    private ExplorerRobot explorer;

    @BeforeEach
    void doSomething() throws TimeoutException {
        explorer = ExplorerRobot.open(Samples.twelve(), 1280, 800);
        explorer.drag("durable", 60);
        explorer.pin("Amazon S3, Standard");
        explorer.lock("elastic");
    }

    @Test
    void everyStepIsToldInWords() {
        explorer.openHistory();
        assertThat(explorer.history()).containsExactly("Locked: Elastic and scalable", "Pinned: Amazon S3",
            "Highly durable from 6 to 60", "Start");
    }

    @Test
    void arrowsGoBackAndForthWhileTheOrderFollows() {
        explorer.openHistory();
        explorer.press(KeyCode.DOWN);
        explorer.press(KeyCode.DOWN);
        explorer.press(KeyCode.DOWN);
        assertThat(explorer.importance("durable")).isEqualTo("6");
        explorer.press(KeyCode.UP);
        assertThat(explorer.importance("durable")).isEqualTo("60");
        assertThat(explorer.history()).hasSize(4);
    }

    @Test
    void whatIsDoneAfterwardsTakesThePlaceOfWhatWasUndone() {
        explorer.openHistory();
        explorer.press(KeyCode.DOWN);
        explorer.press(KeyCode.DOWN);
        explorer.press(KeyCode.ESCAPE);
        explorer.type("secure", "90");
        explorer.openHistory();
        assertThat(explorer.history()).containsExactly("Secure by default from 8 to 90", "Highly durable from 6 to 60",
            "Start");
    }

    @Test
    void theKeysForUndoWorkBesideTheWindowToo() {
        explorer.openHistory();
        explorer.press(KeyCode.SHORTCUT, KeyCode.Z);
        explorer.press(KeyCode.SHORTCUT, KeyCode.Z);
        explorer.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(explorer.importance("durable")).isEqualTo("6");
    }

    @Test
    void undoSaysWhatItTakesBack() {
        assertThat(explorer.tipOf("undo")).startsWith("Undo: Locked: Elastic and scalable");
        explorer.press(KeyCode.SHORTCUT, KeyCode.Z);
        assertThat(explorer.tipOf("redo")).startsWith("Redo: Locked: Elastic and scalable");
        assertThat(explorer.tipOf("undo")).startsWith("Undo: Pinned: Amazon S3");
    }

    @Test
    void profilesAndLinkingHaveTheirNames() {
        explorer.press(KeyCode.SHORTCUT, KeyCode.L);
        explorer.drag("secure", 50);
        explorer.openHistory();
        assertThat(explorer.history().subList(0, 2)).containsExactly("Secure by default from 5 to 50",
            "Weights linked");
    }
}
