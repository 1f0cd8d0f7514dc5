package serverlesslabel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import serverlesslabel.RobotTest;
import serverlesslabel.io.FileFailure;

@RobotTest
class BackgroundExecutorTest {

    private final CompletableFuture<Throwable> crash = new CompletableFuture<>();
    private final Workers workers = Workers.start((thread, mistake) -> crash.complete(mistake));

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() {
        workers.close();
    }

    @Test
    void aMistakeInATaskIsReported() {
        workers.tasks().execute(BackgroundExecutorTest::mistake);
        assertThat(crash.orTimeout(1, TimeUnit.MINUTES).join()).hasMessage("made for a test");
    }

    @Test
    void aMistakeWhileSettingsAreWrittenIsReported() {
        workers.settings().execute(BackgroundExecutorTest::mistake);
        assertThat(crash.orTimeout(1, TimeUnit.MINUTES).join()).hasMessage("made for a test");
    }

    @Test
    void theResultIsToldOnTheJavaFxThread() {
        var told = new CompletableFuture<String>();
        workers.tasks().attempt(() -> "made", made -> told.complete(made + Platform.isFxApplicationThread()),
            why -> told.complete(why.key()));
        assertThat(told.orTimeout(1, TimeUnit.MINUTES).join()).isEqualTo("madetrue");
    }

    @Test
    void whatWasInTheWayIsToldOnTheJavaFxThread() {
        var told = new CompletableFuture<FileFailure>();
        workers.tasks().attempt(() -> {
            throw missing();
        }, made -> { }, why -> {
            if (Platform.isFxApplicationThread()) told.complete(why);
        });
        assertThat(told.orTimeout(1, TimeUnit.MINUTES).join()).isEqualTo(FileFailure.of(missing()));
    }

    @Test
    void afterTheEndWhatWasAskedForIsStillDoneAndNothingElse() {
        var held = new CountDownLatch(1);
        var done = new CompletableFuture<Boolean>();
        workers.tasks().execute(() -> ProgramFixture.hold(held));
        workers.tasks().execute(() -> done.complete(Thread.currentThread().isDaemon()));
        workers.close();
        held.countDown();
        assertThat(done.orTimeout(1, TimeUnit.MINUTES).join()).isTrue();
        var late = new AtomicInteger();
        for (var executor : List.of(workers.tasks(), workers.settings(), workers.counting()))
            executor.execute(late::incrementAndGet);
        assertThat(late).hasValue(0);
        assertThat(crash).isNotDone();
    }

    private static IOException missing() {
        return new NoSuchFileException("a.png");
    }

    private static void mistake() {
        throw new IllegalStateException("made for a test");
    }
}
