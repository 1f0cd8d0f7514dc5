package serverlesslabel.view.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import serverlesslabel.RobotTest;

/** How far what follows a drag in words may lag behind it. */
@RobotTest
class DragPaceTest {

    private final SimpleObjectProperty<Integer> value = new SimpleObjectProperty<>(0);
    private final List<Integer> shown = new ArrayList<>();
    private final DragPace pace = new DragPace();

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private static void onFx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(5000, work);
    }

    private void follow() {
        onFx(() -> pace.subscribe(value, shown::add));
    }

    private void awaitShown(int expected) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> shown.contains(expected));
    }

    @Test
    void withoutADragEverythingIsShownAtOnce() {
        follow();
        onFx(() -> {
            value.set(1);
            value.set(2);
            assertThat(shown).containsExactly(0, 1, 2);
        });
    }

    @Test
    void aDragIsFollowedSeldomerThanItTicks() throws InterruptedException, TimeoutException {
        follow();
        onFx(pace::begin);
        long begun = System.nanoTime();
        for (int tick = 1; tick <= 60; tick++) {
            int now = tick;
            onFx(() -> value.set(now));
            Thread.sleep(5);
        }
        awaitShown(60);
        long turns = (System.nanoTime() - begun) / TimeUnit.MILLISECONDS.toNanos(100) + 1;
        onFx(() -> assertThat(shown.size() - 1L).isBetween(2L, turns));
    }

    @Test
    void theEndOfADragIsExactAndAtOnce() {
        follow();
        onFx(() -> {
            pace.begin();
            value.set(1);
            value.set(2);
            assertThat(shown).containsExactly(0);
            pace.end();
            assertThat(shown).containsExactly(0, 2);
            value.set(3);
            assertThat(shown).endsWith(3);
        });
    }

    @Test
    void aTaskForTheEndRunsOnceAndThenAtOnceAgain() {
        Runnable task = () -> shown.add(7);
        onFx(() -> {
            pace.begin();
            pace.atRest(task);
            pace.atRest(task);
            assertThat(shown).isEmpty();
            pace.end();
            assertThat(shown).containsExactly(7);
            pace.atRest(task);
            assertThat(shown).containsExactly(7, 7);
        });
    }

    @Test
    void aHandThatRestsWithoutLettingGoSeesWhatItSet() throws TimeoutException {
        follow();
        onFx(() -> {
            pace.begin();
            value.set(7);
        });
        awaitShown(7);
    }

    @Test
    void whereNothingWaitsNoFrameIsAskedFor() throws InterruptedException, TimeoutException {
        follow();
        var frames = new AtomicInteger();
        var stage = new Stage[1];
        onFx(() -> {
            stage[0] = new Stage();
            stage[0].setScene(new Scene(new StackPane(), 50, 50));
            stage[0].show();
            stage[0].getScene().addPreLayoutPulseListener(frames::incrementAndGet);
        });
        // A caret that blinks in a window of another test asks for frames, too.
        int before = inHalfASecond(frames);
        onFx(() -> {
            pace.begin();
            value.set(7);
        });
        awaitShown(7);
        int after = inHalfASecond(frames);
        onFx(stage[0]::close);
        assertThat(after).isLessThan(before + 5);
    }

    private static int inHalfASecond(AtomicInteger frames) throws InterruptedException {
        Thread.sleep(500);
        int from = frames.get();
        Thread.sleep(500);
        return frames.get() - from;
    }
}
