package serverlesslabel.view.weights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import serverlesslabel.RobotTest;
import serverlesslabel.Samples;
import serverlesslabel.files.icons.IconFolder;
import serverlesslabel.paint.Typeface;
import serverlesslabel.picture.Palette;
import serverlesslabel.state.Appearance;
import serverlesslabel.state.Board;
import serverlesslabel.state.Exploration;
import serverlesslabel.state.Store;
import serverlesslabel.text.Texts;
import serverlesslabel.view.control.ViewContext;

/** A drag of a slider whose events come faster than frames. */
@RobotTest
class WeightSliderTest {

    private final Store store = new Store(Samples.twelve(), Exploration.of(Samples.twelve().rubric().reference()));
    private final List<Board> boards = new ArrayList<>();
    private WeightSlider slider;
    private Stage stage;

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        onFx(() -> {
            var context = ViewContext.of(Texts.english(), new SimpleObjectProperty<>(Palette.LIGHT),
                new SimpleObjectProperty<>(Appearance.FIRST), new Typeface(), IconFolder.shipped());
            slider = new WeightSlider(store.board().get().catalog().rubric().characteristics().get(0), store, context);
            stage = new Stage();
            stage.setScene(new Scene(new StackPane(slider), 400, 100));
            stage.show();
            store.board().addListener((value, before, now) -> boards.add(now));
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() {
        onFx(stage::close);
    }

    private static void onFx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(5000, work);
    }

    private static void fire(Node node, EventType<MouseEvent> type, double x) {
        var place = node.localToScene(x, 0);
        node.fireEvent(new MouseEvent(type, place.getX(), place.getY(), place.getX(), place.getY(), MouseButton.PRIMARY,
            1, false, false, false, false, true, false, false, true, false, false, null));
    }

    @Test
    void manyEventsBetweenTwoFramesAreOneBoardAndTheReleaseCounts() {
        int before = weight();
        onFx(() -> {
            var thumb = slider.lookup(".thumb");
            Bounds track = slider.lookup(".track").getBoundsInParent();
            fire(thumb, MouseEvent.MOUSE_PRESSED, 0);
            IntStream.rangeClosed(1, 40).forEach(step ->
                fire(thumb, MouseEvent.MOUSE_DRAGGED, step / 40.0 * track.getWidth() / 3));
            assertThat(boards).isEmpty();
            double shown = slider.getValue();
            fire(thumb, MouseEvent.MOUSE_RELEASED, track.getWidth() / 3);
            assertThat(boards).hasSize(1);
            assertThat(weight()).isEqualTo(slider.scale().weight(shown)).isGreaterThan(before + 10);
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(boards).hasSize(1);
        onFx(store::undo);
        assertThat(weight()).isEqualTo(before);
    }

    @Test
    void aDragWithoutAPressIsNone() {
        onFx(() -> {
            double before = slider.getValue();
            fire(slider.lookup(".track"), MouseEvent.MOUSE_DRAGGED, 10);
            fire(slider.lookup(".thumb"), MouseEvent.MOUSE_DRAGGED, 40);
            fire(slider.lookup(".thumb"), MouseEvent.MOUSE_RELEASED, 40);
            assertThat(slider.getValue()).isEqualTo(before);
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(boards).isEmpty();
    }

    @Test
    void aThumbThatMovesHasNoPaneLaidOut() {
        onFx(() -> {
            var pane = slider.getParent();
            pane.getScene().getRoot().layout();
            slider.show(40);
            assertThat(slider.isNeedsLayout()).isTrue();
            assertThat(pane.isNeedsLayout()).isFalse();
        });
    }

    private int weight() {
        var board = store.board().get();
        return board.exploration().weights().of(board.catalog().rubric().characteristics().get(0));
    }
}
