package serverlesslabel.view;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Finds nodes of a window by their ids and styles, and drives them with mouse and keys. */
class NodeRobot {

    final FxRobot robot;
    final Stage stage;
    private final Runnable background;

    /** Makes a robot on a window; {@code background} waits for the tasks in the background. */
    NodeRobot(FxRobot robot, Stage stage, Runnable background) {
        this.robot = robot;
        this.stage = stage;
        this.background = background;
    }

    /** Makes a robot on the window of another one. */
    NodeRobot(NodeRobot other) {
        this(other.robot, other.stage, other.background);
    }

    /** Makes the window as wide as that, as a reader does who enlarges it. */
    final void widen(double width) {
        robot.interact(() -> stage.setWidth(width));
        settle();
    }

    /** Presses keys together, then waits. */
    final void press(KeyCode... keys) {
        robot.push(keys);
        settle();
    }

    /** Types letters into the node that has the focus, then waits. */
    final void write(String letters) {
        robot.write(letters);
        settle();
    }

    /** Moves the focus to the node with an id, then waits. */
    final void focus(String id) {
        robot.interact(() -> find("#" + id).requestFocus());
        settle();
    }

    final void click(String id) {
        // When the pointer leaves a weight its sentences go, and the nodes below them move.
        robot.moveTo(this.<Node>find("#" + id));
        settle();
        robot.clickOn(this.<Node>find("#" + id));
        settle();
    }

    /** Waits until the events of the window and the tasks in the background are done and the window is laid out. */
    final void settle() {
        WaitForAsyncUtils.waitForFxEvents();
        background.run();
        WaitForAsyncUtils.waitForFxEvents();
        // Tables and lists fill their cells in the layout, which the next frame would bring at a time of its own.
        robot.interact(() -> stage.getScene().getRoot().layout());
    }

    /** Runs the commands of keys one after another, a number of times, without waiting in between. */
    final void run(int times, String... keys) {
        robot.interact(() -> {
            for (int time = 0; time < times; time++)
                for (var combination : keys) command(combination).run();
        });
        settle();
    }

    /** Opens a dialog by its keys and closes it, a number of times; returns what each had as its content. */
    final List<WeakReference<?>> openAndClose(String keys, int times) {
        return openAndClose(keys, times, window ->
            window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    /** Opens a dialog by its keys and hides its window, as JavaFX does with the windows of one that is closed. */
    final List<WeakReference<?>> openAndHide(String keys, int times) {
        return openAndClose(keys, times, Window::hide);
    }

    private List<WeakReference<?>> openAndClose(String keys, int times, Consumer<Window> close) {
        var roots = new ArrayList<WeakReference<?>>();
        robot.interact(() -> {
            for (int time = 0; time < times; time++) {
                command(keys).run();
                for (var window : List.copyOf(Window.getWindows())) {
                    if (window == stage) continue;
                    roots.add(new WeakReference<>(window.getScene().getRoot()));
                    close.accept(window);
                }
            }
        });
        settle();
        return roots;
    }

    private Runnable command(String keys) {
        return stage.getScene().getAccelerators().get(KeyCombination.valueOf(keys));
    }

    /** Returns the number of nodes in the window, those out of sight included. */
    final int nodes() {
        return all().size();
    }

    /** Returns the kinds of the nodes in sight that wait for a layout: after one, those that no layout reaches. */
    final List<String> waiting() {
        settle();
        return all().stream().filter(NodeRobot::onScreen)
            .filter(node -> node instanceof Parent parent && parent.isNeedsLayout())
            .map(node -> node.getClass().getSimpleName()).toList();
    }

    private Set<Node> all() {
        return stage.getScene().getRoot().lookupAll("*");
    }

    @SuppressWarnings("unchecked")
    final <N extends Node> N find(String selector) {
        return (N) robot.lookup(selector).query();
    }

    static String text(Node parent, String selector) {
        return ((Label) parent.lookup(selector)).getText();
    }

    static boolean onScreen(Node node) {
        return node.isVisible() && (node.getParent() == null || onScreen(node.getParent()));
    }

    /** Returns whether a node is seen between the edges of a frame but for a quarter of its height. */
    static boolean readable(Node node, Node frame) {
        var bounds = node.localToScreen(node.getLayoutBounds());
        var edges = frame.localToScreen(frame.getLayoutBounds());
        double cut = bounds.getHeight() / 4 + 1;
        return onScreen(node) && bounds.getMinY() > edges.getMinY() - cut && bounds.getMaxY() < edges.getMaxY() + cut;
    }
}
