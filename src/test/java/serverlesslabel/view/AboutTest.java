package serverlesslabel.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import serverlesslabel.RobotTest;
import serverlesslabel.Samples;

@RobotTest
class AboutTest {

    private ExplorerRobot explorer;

    @BeforeEach
    void open() throws TimeoutException {
        explorer = ExplorerRobot.open(Samples.twelve(), 1280, 800);
        explorer.fire("Help", "About Serverless Label");
    }

    @Test
    void everythingIsCopiedAndTheDialogStays() {
        explorer.click("about-copy");
        assertThat(explorer.clipboardText())
            .isEqualTo("Serverless Label 1.2.3\nJavaFX 21\nJava 17\nTypeface 4.5 (MIT)\n");
        explorer.follow("MIT");
        assertThat(explorer.visited()).hasSize(1);
    }

    @Test
    void licenceAndHomeAreOneClickAway() {
        explorer.follow("MIT");
        explorer.follow("Typeface");
        assertThat(explorer.visited()).containsExactly(URI.create("https://example.org/licence"),
            URI.create("https://example.org/"));
    }
}
