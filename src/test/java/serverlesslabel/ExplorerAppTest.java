package serverlesslabel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import serverlesslabel.files.SettingsFolder;

/** The program from start to end. */
class ExplorerAppTest {

    @TempDir
    private Path folder;

    private final FxRobot robot = new FxRobot();

    @BeforeEach
    void settingsGoIntoAFolderOfTheTest() {
        System.setProperty(SettingsFolder.PROPERTY, folder.resolve("settings").toString());
    }

    @AfterEach
    void settingsGoWhereTheyBelong() {
        System.clearProperty(SettingsFolder.PROPERTY);
    }

    @Test
    void startsWhereItWasLeft() throws TimeoutException {
        var first = start();
        robot.doubleClickOn("#entry-durable").eraseText(3).write("77").type(KeyCode.ENTER);
        FxToolkit.cleanupApplication(first);
        assertThat(Files.exists(folder.resolve("settings/settings.json"))).isTrue();
        var second = start();
        assertThat(robot.lookup("#entry-durable").queryAs(TextField.class).getText()).isEqualTo("77");
        FxToolkit.cleanupApplication(second);
    }

    private static Application start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        return FxToolkit.setupApplication(ExplorerApp.class);
    }
}
