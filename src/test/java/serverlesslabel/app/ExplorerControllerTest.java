package serverlesslabel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.scene.control.Dialog;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import serverlesslabel.RobotTest;

/** The program as a whole: its mistakes and its end. */
@RobotTest
class ExplorerControllerTest extends ProgramFixture {

    @Test
    void whatWasSetIsOnDiskBeforeAMistakeIsShown() throws Exception {
        program.awaitSettings();
        var held = new CountDownLatch(1);
        program.workers().settings().execute(() -> hold(held));
        weigh(77);
        assertThat(explorations()).noneMatch(text -> text.contains("77"));
        robot.interact(() -> program.crashes().uncaughtException(Thread.currentThread(),
            new IllegalStateException("made for a test")));
        assertThat(explorations()).anyMatch(text -> text.contains("77"));
        held.countDown();
        WaitForAsyncUtils.clearExceptions();
    }

    @Test
    void savingComesBeforeTheDialog() {
        var order = new ArrayList<String>();
        robot.interact(() -> {
            var crashes = new CrashReporter();
            crashes.report(() -> order.add("saved"), details -> {
                order.add("dialog");
                return new Dialog<Void>();
            });
            crashes.uncaughtException(Thread.currentThread(), new IllegalStateException("made for a test"));
        });
        assertThat(order).containsExactly("saved", "dialog");
    }

    @Test
    void theProgramSaysWhatItIsAndEndsWhenAskedTo() {
        assertThat(host().program().about().program()).startsWith("Serverless Label ");
        assertThat(host().program().log()).isEqualTo(folder.resolve("settings/serverless-label.log"));
        robot.interact(() -> host().program().quit());
        assertThat(stage.isShowing()).isFalse();
    }

    private List<String> explorations() throws IOException {
        var contents = new ArrayList<String>();
        try (var files = Files.newDirectoryStream(folder.resolve("settings"), "exploration-*.json")) {
            for (var path : files) contents.add(Files.readString(path));
        }
        return contents;
    }
}
