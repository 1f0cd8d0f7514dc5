package serverlesslabel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.event.Event;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import serverlesslabel.RobotTest;
import serverlesslabel.files.settings.SettingsFolder;

/** The program from start to end. */
@RobotTest
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
        new WeightField(robot).marked().eraseText(3).write("77").type(KeyCode.ENTER);
        FxToolkit.cleanupApplication(first);
        assertThat(Files.exists(folder.resolve("settings/settings.json"))).isTrue();
        var second = start();
        assertThat(new WeightField(robot).reached().getText()).isEqualTo("77");
        FxToolkit.cleanupApplication(second);
    }

    @Test
    void theLanguageCanBeSwitchedAndWhatWasChosenStays() throws TimeoutException, IOException {
        Files.writeString(Files.createDirectories(folder.resolve("settings")).resolve("settings.json"),
            "{\"language\": \"en\"}");
        var program = start();
        new WeightField(robot).marked().eraseText(3).write("77").type(KeyCode.ENTER);
        fire("#menus", "View", "Language", "Deutsch");
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> robot.lookup("Was zählt").tryQuery().isPresent());
        assertThat(new WeightField(robot).reached().getText()).isEqualTo("77");
        assertThat(robot.lookup("Verfügbar").tryQuery()).isPresent();
        FxToolkit.cleanupApplication(program);
    }

    @Test
    void theWindowHasItsIconsAndItsLog() throws TimeoutException {
        var stage = FxToolkit.registerPrimaryStage();
        robot.interact(stage.getIcons()::clear);
        var first = start();
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> stage.getIcons().size() == 2);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS,
            () -> Files.exists(folder.resolve("settings/serverless-label.log")));
        FxToolkit.cleanupApplication(first);
    }

    private void fire(String bar, String... path) {
        robot.interact(() -> {
            var button = robot.lookup(bar).queryAs(MenuButton.class);
            Event.fireEvent(button, new Event(MenuButton.ON_SHOWING));
            List<? extends MenuItem> items = button.getItems();
            for (var name : path) {
                var item = items.stream().filter(each -> name.equals(each.getText())).findFirst().orElseThrow();
                if (item instanceof Menu menu) items = menu.getItems();
                else item.fire();
            }
        });
    }

    private static Application start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        return FxToolkit.setupApplication(ExplorerApp.class);
    }
}
