package serverlesslabel.view.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import serverlesslabel.RobotTest;
import serverlesslabel.TwelveServices;
import serverlesslabel.app.StartedExplorer;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Rubric;
import serverlesslabel.state.Change;
import serverlesslabel.state.Gesture;

/** What pages do while weights move, in sight and out of sight, and what they show when they come back. */
@RobotTest
class HiddenPagesTest {

    @TempDir
    private Path folder;
    private Stage stage;
    private StartedExplorer program;

    @BeforeEach
    void open() throws TimeoutException, IOException {
        FxToolkit.registerPrimaryStage();
        Files.writeString(folder.resolve("settings.json"),
            "{\"language\": \"en\", \"theme\": \"light\", \"greeted\": true}");
        onFx(() -> {
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            stage = new Stage();
            program = new StartedExplorer(stage, folder, Optional.of(TwelveServices.ALONE));
            program.begin(1440, 900);
            stage.show();
            program.store().apply(new Change.Pin(program.store().board().get().placements().get(1).service().id()));
        });
        settle();
    }

    @AfterEach
    void close() {
        onFx(stage::hide);
        onFx(program::close);
    }

    private static void onFx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }

    private void settle() {
        WaitForAsyncUtils.waitForFxEvents();
        program.awaitTasks();
        WaitForAsyncUtils.waitForFxEvents();
        onFx(() -> stage.getScene().getRoot().layout());
    }

    private void show(String page) {
        onFx(() -> ((ButtonBase) stage.getScene().lookup("#page-" + page)).fire());
        settle();
    }

    private Rubric rubric() {
        return program.store().board().get().catalog().rubric();
    }

    private void drag(Characteristic characteristic, int to) {
        var gesture = new Gesture();
        for (int step = 1; step <= 4; step++)
            program.store().apply(new Change.SetWeight(characteristic, to * step / 4, gesture));
    }

    private Parent part(String style) {
        return (Parent) stage.getScene().lookup(style);
    }

    private List<Parent> hidden() {
        return List.of(part(".list-page"), part(".detail-view"));
    }

    private static Stream<Node> all(Node node) {
        return Stream.concat(Stream.of(node), node instanceof Parent parent
            ? parent.getChildrenUnmodifiable().stream().flatMap(HiddenPagesTest::all) : Stream.empty());
    }

    // All that is read or heard.
    private static List<String> words(List<Parent> parts) {
        var words = new ArrayList<String>();
        parts.stream().flatMap(HiddenPagesTest::all).filter(node -> node.isVisible()).forEach(node -> {
            if (node instanceof Labeled labeled) words.add(labeled.getText());
            if (node instanceof Text text) words.add(text.getText());
            words.add(node.getAccessibleText() + " " + node.getAccessibleHelp());
        });
        return words;
    }

    private Stream<Node> waiting() {
        return hidden().stream().flatMap(HiddenPagesTest::all).filter(node ->
            node instanceof Parent parent && parent.isNeedsLayout());
    }

    @Test
    void aPageOutOfSightIsLeftAloneWhileWeightsMove() {
        show("compare");
        onFx(() -> {
            var before = words(hidden());
            // In JavaFX 25 some cells of a page at rest wait for a layout.
            var waiting = waiting().toList();
            drag(rubric().characteristics().get(2), 100);
            assertThat(words(hidden())).hasSizeGreaterThan(300).isEqualTo(before);
            assertThat(waiting()).containsExactlyElementsOf(waiting);
        });
    }

    @Test
    void aPageThatComesBackShowsWhatOneShowsThatNeverLeft() throws TimeoutException {
        onFx(() -> drag(rubric().characteristics().get(2), 100));
        rest();
        var stayed = new ArrayList<String>();
        onFx(() -> stayed.addAll(said(hidden())));
        onFx(() -> program.store().undo());
        show("compare");
        onFx(() -> drag(rubric().characteristics().get(5), 0));
        settle();
        onFx(() -> program.store().undo());
        onFx(() -> drag(rubric().characteristics().get(2), 100));
        show("order");
        rest();
        onFx(() -> assertThat(said(hidden())).hasSizeGreaterThan(100).isEqualTo(stayed));
    }

    // The reasons of another service follow when the hand has rested for a while.
    private void rest() throws TimeoutException {
        settle();
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !part(".reasons").getStyleClass().contains("dimmed"));
    }

    // Without what says nothing: how many cells a list keeps for later is its own affair.
    private static List<String> said(List<Parent> parts) {
        return words(parts).stream().filter(words -> words != null && !words.replace("null", "").isBlank()).toList();
    }

    private Node find(String id) {
        return stage.getScene().lookup("#" + id);
    }

    private List<String> said(String id) {
        return words(List.of((Parent) find(id)));
    }

    private Node thumb() {
        return find("weight-" + rubric().characteristics().get(2).id()).lookup(".thumb");
    }

    private static void fire(Node node, EventType<MouseEvent> type, double x) {
        var place = node.localToScene(x, 0);
        node.fireEvent(new MouseEvent(type, place.getX(), place.getY(), place.getX(), place.getY(), MouseButton.PRIMARY,
            1, false, false, false, false, true, false, false, true, false, false, null));
    }

    @ParameterizedTest
    @CsvSource({"compare, comparison-table, finding", "profiles, bump-chart, agreements"})
    void aPictureFollowsADragAtOnceAndWordsLater(String page, String picture, String words) throws TimeoutException {
        show(page);
        var drawn = new CopyOnWriteArrayList<String>();
        var written = new CopyOnWriteArrayList<List<String>>();
        Runnable look = () -> {
            drawn.add(find(picture).getAccessibleHelp());
            written.add(said(words));
        };
        onFx(() -> {
            look.run();
            stage.getScene().addPostLayoutPulseListener(look);
            fire(thumb(), MouseEvent.MOUSE_PRESSED, 0);
            fire(thumb(), MouseEvent.MOUSE_DRAGGED, 90);
            Platform.requestNextPulse();
        });
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> drawn.size() > 1);
        onFx(() -> {
            stage.getScene().removePostLayoutPulseListener(look);
            fire(thumb(), MouseEvent.MOUSE_RELEASED, 0);
            look.run();
        });
        assertThat(drawn.get(1)).isNotEqualTo(drawn.get(0));
        assertThat(written.get(1)).isEqualTo(written.get(0));
        assertThat(written.get(written.size() - 1)).isNotEqualTo(written.get(0));
    }

    // Where a glide begins, its first frame is at the place before it.
    private List<Double> shiftsInTheNextFrames() throws InterruptedException {
        var shifts = new ArrayList<Double>();
        var frames = new CountDownLatch(3);
        Runnable look = () -> {
            part(".list-page").lookupAll(".table-row-cell").forEach(row -> shifts.add(row.getTranslateY()));
            frames.countDown();
            Platform.requestNextPulse();
        };
        onFx(() -> stage.getScene().addPostLayoutPulseListener(look));
        onFx(Platform::requestNextPulse);
        assertThat(frames.await(20, TimeUnit.SECONDS)).isTrue();
        onFx(() -> stage.getScene().removePostLayoutPulseListener(look));
        return shifts;
    }

    @Test
    void rowsGlideInSightAlone() throws InterruptedException, TimeoutException {
        onFx(() -> drag(rubric().characteristics().get(0), 100));
        settle();
        onFx(() -> program.store().undo());
        assertThat(shiftsInTheNextFrames()).anyMatch(shift -> shift != 0);
        onFx(() -> drag(rubric().characteristics().get(0), 100));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () ->
            shiftsInTheNextFrames().stream().allMatch(shift -> shift == 0));
        show("compare");
        onFx(() -> {
            program.store().undo();
            ((ButtonBase) find("page-order")).fire();
        });
        assertThat(shiftsInTheNextFrames()).isNotEmpty().allMatch(shift -> shift == 0);
    }
}
