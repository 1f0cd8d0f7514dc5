package serverlesslabel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import serverlesslabel.RobotTest;
import serverlesslabel.files.settings.SettingsFolder;

/** A mistake of the program in a German window at night. */
@RobotTest
class CrashReporterTest {

    @TempDir
    private Path folder;
    private final FxRobot robot = new FxRobot();
    private Application program;

    @BeforeEach
    void start() throws TimeoutException, IOException {
        System.setProperty(SettingsFolder.PROPERTY, folder.toString());
        Files.writeString(folder.resolve("settings.json"), "{\"language\": \"de\", \"theme\": \"dark\"}");
        FxToolkit.registerPrimaryStage();
        program = FxToolkit.setupApplication(ExplorerApp.class);
    }

    @AfterEach
    void end() throws TimeoutException {
        robot.interact(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        FxToolkit.cleanupApplication(program);
        System.clearProperty(SettingsFolder.PROPERTY);
    }

    @Test
    void isToldWithDetailsToCopyAndWhatWasSetIsKept() throws TimeoutException {
        new WeightField(robot).marked().eraseText(3).write("77").type(KeyCode.ENTER);
        goWrong();
        assertThat(folder.resolve("exploration.json")).content().contains("\"durable\" : 77");
        assertThat(robot.lookup("Etwas ist schiefgegangen").tryQuery()).isPresent();
        assertThat(robot.lookup("#mishap-details").queryAs(TextArea.class).getText())
            .contains("Serverless Label", "Java", "made for a test");
        robot.clickOn("#mishap-copy");
        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString()).contains("made for a test"));
        assertThat(folder.resolve("serverless-label.log")).content().contains("made for a test");
    }

    @Test
    void oneDialogIsEnoughForManyMistakes() throws TimeoutException {
        goWrong();
        goWrong();
        assertThat(robot.lookup("#mishap").queryAll()).hasSize(1);
    }

    private void goWrong() throws TimeoutException {
        Platform.runLater(() -> {
            throw new IllegalStateException("made for a test");
        });
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> robot.lookup("#mishap").tryQuery().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.clearExceptions();
    }
}
