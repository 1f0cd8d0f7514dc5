package serverlesslabel.view;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
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

    /** Waits until the events of the window and the tasks in the background are done. */
    final void settle() {
        WaitForAsyncUtils.waitForFxEvents();
        background.run();
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Returns the content of all windows but the program's own. */
    final List<Parent> dialogRoots() {
        var roots = new ArrayList<Parent>();
        robot.interact(() -> Window.getWindows().stream().map(other -> other.getScene().getRoot())
            .filter(root -> root.lookup(".explorer") == null).forEach(roots::add));
        return roots;
    }

    /** Returns the number of nodes in the window, those out of sight included. */
    final int nodes() {
        return robot.lookup("*").queryAll().size();
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
}
