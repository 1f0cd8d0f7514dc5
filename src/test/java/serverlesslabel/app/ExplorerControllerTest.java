package serverlesslabel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.Dialog;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import serverlesslabel.RobotTest;
import serverlesslabel.files.settings.ExplorationFile;

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
    void aSecondStartBringsTheWindowToTheFrontWithWhatItWasGiven() throws IOException {
        weigh(77);
        var file = folder.resolve("mine.json");
        ExplorationFile.write(file, board().exploration(), board().catalog());
        weigh(12);
        second(new WindowRequest(Optional.empty(), List.of(file)));
        assertThat(durable()).isEqualTo(77);
        weigh(12);
        second(new WindowRequest(Optional.of(other), List.of(file)));
        assertThat(host().catalogs().selection()).isEqualTo(other);
        assertThat(durable()).isEqualTo(77);
        robot.interact(() -> stage.setIconified(true));
        second(new WindowRequest(Optional.empty(), List.of()));
        assertThat(stage.isIconified()).isFalse();
        assertThat(host().catalogs().selection()).isEqualTo(other);
    }

    @Test
    void theNoticeThatSettingsAreNotKeptGoesWhenTheyAre() throws Exception {
        program.awaitSettings();
        var settings = folder.resolve("settings");
        var aside = Files.move(settings, folder.resolve("aside"));
        Files.createFile(settings);
        update(now -> now.withGreeted(false));
        await(() -> notice().isVisible());
        Files.delete(settings);
        Files.move(aside, settings);
        update(now -> now.withGreeted(true));
        await(() -> !notice().isVisible());
    }

    private void second(WindowRequest request) {
        robot.interact(() -> program.open(request));
        settle();
        settle();
    }

    private Node notice() {
        return robot.lookup("#notice").query().getParent();
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

    @Test
    void whatWasSetIsOnDiskWhenTheProgramHasEndedAndNothingWorksOn() throws Exception {
        program.awaitSettings();
        var held = new CountDownLatch(1);
        program.workers().settings().execute(() -> hold(held));
        weigh(77);
        robot.interact(() -> {
            stage.setOnHidden(null);
            program.closeAtOnce();
        });
        assertThat(explorations()).anyMatch(text -> text.contains("77"));
        held.countDown();
        var late = new AtomicInteger();
        for (var executor : List.of(program.workers().tasks(), program.workers().settings()))
            executor.execute(late::incrementAndGet);
        assertThat(late).hasValue(0);
    }

    @Test
    void afterADialogWasClosedTheNextMistakeIsShownAgain() {
        var shown = new ArrayList<Alert>();
        robot.interact(() -> {
            var crashes = new CrashReporter();
            crashes.report(() -> { }, details -> {
                shown.add(new Alert(Alert.AlertType.ERROR, "made for a test"));
                return shown.get(shown.size() - 1);
            });
            for (int i = 0; i < 2; i++)
                crashes.uncaughtException(Thread.currentThread(), new IllegalStateException("made for a test"));
            assertThat(shown).hasSize(1);
            shown.get(0).close();
            crashes.uncaughtException(Thread.currentThread(), new IllegalStateException("made for a test"));
        });
        assertThat(shown).hasSize(2);
    }

    private List<String> explorations() throws IOException {
        var contents = new ArrayList<String>();
        try (var files = Files.newDirectoryStream(folder.resolve("settings"), "exploration-*.json")) {
            for (var path : files) contents.add(Files.readString(path));
        }
        return contents;
    }
}
