package serverlesslabel.view.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import serverlesslabel.RobotTest;

/** What the parts of this package leave undone: boards, layouts and images that no frame needs. */
@RobotTest
class FrameCostTest {

    private Stage stage;

    @BeforeAll
    static void startJavaFx() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() {
        onFx(() -> {
            if (stage != null) stage.close();
        });
    }

    private static void onFx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(5000, work);
    }

    private void show(Node... nodes) {
        onFx(() -> {
            stage = new Stage();
            stage.setScene(new Scene(new StackPane(nodes), 200, 200));
            stage.show();
        });
        frames(4);
    }

    private void frames(int number) {
        var left = new CountDownLatch(number);
        Runnable count = () -> {
            left.countDown();
            Platform.requestNextPulse();
        };
        onFx(() -> {
            stage.getScene().addPostLayoutPulseListener(count);
            Platform.requestNextPulse();
        });
        try {
            assertThat(left.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        onFx(() -> stage.getScene().removePostLayoutPulseListener(count));
    }

    private void await(List<String> ran) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !ran.isEmpty());
        } catch (TimeoutException e) {
            throw new AssertionError("nothing ran", e);
        }
        frames(4);
    }

    /** A pane that counts how often it is laid out. */
    private static final class CountingPane extends VBox {
        private int layouts;

        @Override
        protected void layoutChildren() {
            layouts++;
            super.layoutChildren();
        }
    }

    @Test
    void ofManyRequestsBetweenTwoFramesTheLastRunsOnce() {
        var node = new Label("slider");
        show(node);
        var ran = new ArrayList<Integer>();
        onFx(() -> {
            var ticks = new FrameCoalescer(node);
            for (int i = 1; i <= 5; i++) {
                int tick = i;
                ticks.submit(() -> ran.add(tick));
            }
            assertThat(ran).isEmpty();
        });
        frames(2);
        assertThat(ran).containsExactly(5);
    }

    @Test
    void aFlushedRequestRunsAtOnceAndNotAgain() {
        var node = new Label("slider");
        show(node);
        var ran = new ArrayList<String>();
        onFx(() -> {
            var ticks = new FrameCoalescer(node);
            ticks.submit(() -> ran.add("release"));
            ticks.flush();
            assertThat(ran).containsExactly("release");
        });
        frames(2);
        assertThat(ran).containsExactly("release");
    }

    @Test
    void aTextOfEqualSizeLeavesItsPaneAlone() {
        var label = new LiveLabel();
        label.setText("16 %");
        var pane = new CountingPane();
        pane.getChildren().add(label);
        show(pane);
        onFx(() -> label.setText("17 %"));
        frames(2);
        int before = pane.layouts;
        onFx(() -> label.setText("16 %"));
        frames(2);
        assertThat(pane.layouts).isEqualTo(before);
        assertThat(label.lookup(".text")).hasFieldOrPropertyWithValue("text", "16 %");
    }

    @Test
    void aTextThatNeedsMoreLinesGetsThem() {
        var label = new LiveLabel();
        label.setWrapText(true);
        label.setText("short");
        var below = new Label("below");
        var pane = new CountingPane();
        pane.getChildren().addAll(label, below);
        show(pane);
        double before = below.getLayoutY();
        onFx(() -> label.setText("a sentence that is much longer than the pane is wide, and wraps"));
        frames(2);
        assertThat(below.getLayoutY()).isGreaterThan(before + 10);
    }

    @Test
    void aColumnFollowsItsPartsAndForgetsWhatItMeasured() {
        var part = new Label("one");
        var column = new SteadyBox();
        column.getChildren().add(part);
        show(column);
        double before = column.prefHeight(100);
        onFx(() -> part.setText("one\ntwo\nthree"));
        frames(2);
        assertThat(column.prefHeight(100)).isGreaterThan(before + 10);
    }

    @Test
    void aScrollViewKeepsNoImageOfWhatItShows() {
        var view = new ScrollView();
        view.setContent(new Label("content"));
        show(view);
        assertThat(view.lookup(".viewport").isCache()).isFalse();
    }

    @Test
    void workWaitsForTheFirstFrameOfANewWindow() {
        var node = new Label("reasons");
        var order = new ArrayList<String>();
        var later = new AfterFrame(node, Duration.millis(1));
        later.submit(() -> order.add("dropped"));
        later.submit(() -> order.add("work"));
        onFx(() -> {
            stage = new Stage();
            stage.setScene(new Scene(new StackPane(node), 200, 200));
            stage.getScene().addPostLayoutPulseListener(() -> {
                if (order.isEmpty()) order.add("frame");
            });
            stage.show();
        });
        frames(8);
        assertThat(order).containsExactly("frame", "work");
    }

    @Test
    void workInAWindowThatStandsIsThereAtOnce() {
        var root = new StackPane();
        show(root);
        var done = new AtomicInteger();
        onFx(() -> {
            var node = new Label("reasons");
            new AfterFrame(node, Duration.millis(1)).submit(done::incrementAndGet);
            root.getChildren().add(node);
            assertThat(done).hasValue(1);
        });
    }

    @Test
    void workAtRestRunsOnceAfterThePause() {
        var node = new Label("reasons");
        show(node);
        var ran = new ArrayList<String>();
        var later = new AfterFrame[1];
        onFx(() -> {
            later[0] = new AfterFrame(node, Duration.millis(20));
            List.of("first", "second").forEach(name -> later[0].submitAtRest(() -> ran.add(name)));
            assertThat(ran).isEmpty();
        });
        await(ran);
        assertThat(ran).containsExactly("second");
    }

    @Test
    void aPostponedRequestStillRunsOnce() {
        var node = new Label("reasons");
        show(node);
        var ran = new ArrayList<String>();
        onFx(() -> {
            var later = new AfterFrame(node, Duration.millis(20));
            later.postpone();
            later.submitAtRest(() -> ran.add("work"));
            later.postpone();
        });
        await(ran);
        assertThat(ran).containsExactly("work");
    }
}
