package serverlesslabel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import serverlesslabel.RobotTest;

@RobotTest
class AboutTest {

    private ExplorerRobot explorer;

    @BeforeEach
    void open() throws TimeoutException {
        explorer = ExplorerRobot.open(1280, 800);
        explorer.menus().fire("Help", "About Serverless Label");
    }

    @Test
    void everythingIsCopiedAndTheDialogStays() {
        explorer.click("about-copy");
        assertThat(explorer.dialogs().clipboardText())
            .startsWith("Serverless Label ").contains("\nJavaFX ", "\nJava ", "\nNoto Sans 2.004 (OFL-1.1)");
        explorer.dialogs().follow("JavaFX");
        assertThat(explorer.desktop().visited()).hasSize(1);
    }

    @Test
    void licenceAndHomeAreOneClickAway() {
        explorer.dialogs().follow("GPL-2.0 with Classpath Exception");
        explorer.dialogs().follow("JavaFX");
        assertThat(explorer.desktop().visited())
            .containsExactly(URI.create("https://openjdk.java.net/legal/gplv2+ce.html"),
            URI.create("https://openjdk.java.net/projects/openjfx/"));
    }
}
