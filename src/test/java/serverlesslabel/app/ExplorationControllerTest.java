package serverlesslabel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import serverlesslabel.RobotTest;
import serverlesslabel.io.FileFailure;
import serverlesslabel.state.Appearance;
import serverlesslabel.state.RestoredExploration;
import serverlesslabel.state.Settings;

/** Explorations in files, and taken back to the start. */
@RobotTest
class ExplorationControllerTest extends ProgramFixture {

    @Test
    void beginningAnewTakesTheExplorationBackAndUndoBringsItThere() {
        var first = board().exploration().weights();
        weigh(77);
        update(settings -> settings.withAppearance(settings.appearance().withTheme(Appearance.Theme.DARK)));
        robot.interact(() -> host().explorations().reset());
        settle();
        assertThat(board().exploration().weights()).isEqualTo(first);
        assertThat(settings().appearance()).isEqualTo(Appearance.FIRST);
        robot.interact(() -> program.store().undo());
        assertThat(durable()).isEqualTo(77);
    }

    @Test
    void aSavedExplorationIsAmongTheFilesUsedLatelyAndComesBack() {
        var file = folder.resolve("mine.json");
        weigh(77);
        var done = new CountDownLatch(1);
        robot.interact(() -> host().explorations().save(file, done::countDown, why -> { }));
        settle();
        assertThat(done.getCount()).isZero();
        assertThat(settings().recent()).containsExactly(file.toAbsolutePath());
        update(Settings::withoutRecent);
        var opened = new AtomicReference<RestoredExploration>();
        robot.interact(() -> host().explorations().open(file, opened::set, why -> { }));
        settle();
        assertThat(opened.get().exploration().weights()).isEqualTo(board().exploration().weights());
        assertThat(settings().recent()).containsExactly(file.toAbsolutePath());
    }

    @Test
    void aFileThatIsNoExplorationIsNotAmongThoseUsedLately() {
        var failed = new AtomicReference<FileFailure>();
        robot.interact(() -> host().explorations().open(folder.resolve("gone.json"), any -> { }, failed::set));
        settle();
        assertThat(failed.get()).isNotNull();
        assertThat(settings().recent()).isEmpty();
    }

    @Test
    void theSelectedServiceIsSavedAndARelativePathIsRememberedInFull() {
        var file = Path.of("").toAbsolutePath().relativize(folder.resolve("mine.json").toAbsolutePath());
        robot.interact(() -> host().explorations().save(file, () -> { }, why -> { }));
        settle();
        assertThat(settings().recent()).containsExactly(file.toAbsolutePath());
        var opened = new AtomicReference<RestoredExploration>();
        robot.interact(() -> host().explorations().open(file, opened::set, why -> { }));
        settle();
        assertThat(opened.get().exploration()).isEqualTo(board().explorationWithSelection());
        assertThat(opened.get().exploration().selected()).isPresent();
    }
}
