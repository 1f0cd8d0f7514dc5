package serverlesslabel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import serverlesslabel.RobotTest;
import serverlesslabel.state.Change;

/** A catalog that is read again: what happens under the reader's hands, and where the reader is afterwards. */
@RobotTest
class ReloadTest extends ProgramFixture {

    @Test
    void theSameContentChangesNothing() throws IOException {
        var before = program.store();
        copy(S3, mine.own().get(0));
        Files.writeString(mine.own().get(0).resolve("README.md"), "# Ours");
        reload();
        assertThat(program.store()).isSameAs(before);
    }

    @Test
    void aKeyReadsAgain() throws IOException {
        Files.delete(mine.own().get(0).resolve(S3));
        robot.push(KeyCode.F5);
        settle();
        assertThat(services()).containsExactly("amazon-ec2");
    }

    @Test
    void nothingChangesUnderAPressedButton() throws Exception {
        var before = program.store();
        robot.moveTo(stage).press(MouseButton.PRIMARY);
        change();
        assertThat(program.store()).isSameAs(before);
        weigh(60);
        robot.release(MouseButton.PRIMARY);
        await(() -> program.store() != before);
        assertThat(services()).containsExactly("amazon-ec2");
        assertThat(durable()).isEqualTo(60);
    }

    @Test
    void otherCatalogsWaitForAPressedButtonToo() throws Exception {
        robot.moveTo("#menus").press(MouseButton.PRIMARY);
        open(other);
        assertThat(services()).hasSize(2);
        robot.release(MouseButton.PRIMARY);
        await(() -> services().size() == 1);
        assertThat(Window.getWindows()).containsExactly(stage);
    }

    @Test
    void nothingChangesUnderADialog() throws Exception {
        var before = program.store();
        robot.push(KeyCode.F1);
        change();
        assertThat(program.store()).isSameAs(before);
        robot.push(KeyCode.ESCAPE);
        await(() -> program.store() != before);
    }

    @Test
    void whatHasBeenTypedInSearchStaysWithItsCaret() throws Exception {
        var before = program.store();
        robot.clickOn("#search").write("ama").push(KeyCode.LEFT);
        change();
        await(() -> program.store() != before);
        var field = (TextField) stage.getScene().getFocusOwner();
        assertThat(field.getId()).isEqualTo("search");
        assertThat(field.getText()).isEqualTo("ama");
        assertThat(field.getCaretPosition()).isEqualTo(2);
    }

    @Test
    void aFieldThatWasTypedIntoIsWaitedFor() throws Exception {
        var before = program.store();
        new WeightField(robot).marked().write("4");
        change();
        // However long the reader thinks.
        var pause = new PauseTransition(Duration.seconds(1));
        robot.interact(pause::play);
        await(() -> pause.getStatus() == Animation.Status.STOPPED);
        assertThat(program.store()).isSameAs(before);
        robot.write("2").push(KeyCode.TAB);
        await(() -> program.store() != before);
        assertThat(durable()).isEqualTo(42);
    }

    @Test
    void theRowsAndThePanesStayWhereTheyWereScrolled() throws Exception {
        var many = mine.own().get(0).resolve("services/many.json");
        Files.writeString(many, list(60));
        open(mine);
        reload();
        robot.interact(() -> {
            flow().scrollToTop(30);
            pane().setVvalue(0.5);
            flow().requestFocus();
        });
        double scrolled = hidden();
        var before = program.store();
        Files.writeString(many, list(61));
        reload();
        await(() -> program.store() != before);
        assertThat(flow().getFirstVisibleCell().getIndex()).isEqualTo(30);
        // What is made after the first frame is part of the height.
        assertThat(scrolled).isPositive();
        await(() -> Math.abs(hidden() - scrolled) < 1);
    }

    @Test
    void undoAndTheSelectionStay() throws Exception {
        weigh(77);
        robot.interact(() -> program.store().apply(new Change.Select(
            board().catalog().services().get(0).id())));
        var selected = board().exploration().selected();
        var before = program.store();
        change();
        await(() -> program.store() != before);
        assertThat(board().exploration().selected()).isEqualTo(selected);
        robot.interact(() -> program.store().undo());
        assertThat(durable()).isNotEqualTo(77);
    }

    @Test
    void catalogsThatWereDeletedComeBack() throws Exception {
        var file = mine.own().get(0).resolve(S3);
        var content = Files.readString(file);
        Files.delete(file);
        await(() -> services().equals(List.of("amazon-ec2")));
        Files.writeString(file, content);
        await(() -> services().size() == 2);
    }

    private void change() throws IOException {
        Files.delete(mine.own().get(0).resolve(S3));
        reload();
    }

    private void reload() {
        robot.interact(() -> host().catalogs().reload());
        settle();
    }

    @SuppressWarnings("unchecked")
    private VirtualFlow<IndexedCell<?>> flow() {
        return (VirtualFlow<IndexedCell<?>>) stage.getScene().lookup("#ranking .virtual-flow");
    }

    // The height of what is scrolled out of sight above, in pixels.
    private double hidden() {
        return pane().getVvalue()
            * (pane().getContent().getLayoutBounds().getHeight() - pane().getViewportBounds().getHeight());
    }

    private ScrollPane pane() {
        Node pane = stage.getScene().lookup(".detail-view");
        return (ScrollPane) pane;
    }

    private static String list(int services) throws IOException {
        var one = Files.readString(Path.of("src/test/resources/catalog-small").resolve(EC2));
        return IntStream.range(0, services).mapToObj(i -> one.replace("amazon-ec2", "many-" + i))
            .collect(Collectors.joining(",", "[", "]"));
    }
}
