package serverlesslabel.view;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Drives the window as a whole: its panes, where the focus is, and whether everything fits. */
final class PanesRobot extends NodeRobot {

    PanesRobot(NodeRobot window) {
        super(window);
    }

    /** Drags the edge of a pane: "weights", "firmness" or "detail". */
    void dragDivider(String pane, double right, double down) {
        var divider = find("#divider-" + pane);
        var middle = divider.localToScreen(divider.getBoundsInLocal());
        double x = middle.getCenterX();
        double y = middle.getCenterY();
        robot.moveTo(x, y).press(MouseButton.PRIMARY);
        for (int step = 1; step <= 4; step++) robot.moveTo(x + right * step / 4, y + down * step / 4);
        robot.release(MouseButton.PRIMARY);
        settle();
    }

    double paneWidth(String pane) {
        return find("." + pane + "-view").getLayoutBounds().getWidth();
    }

    double height(String pane) {
        // What is inside a scrolling pane is laid out one pulse before the pane itself.
        for (int pulse = 0; pulse < 2; pulse++) robot.interact(() -> stage.getScene().getRoot().layout());
        return find("." + pane + "-view").getLayoutBounds().getHeight();
    }

    /** How high something is in the pixels of the screen. */
    double heightOnScreen(String id) {
        var node = find("#" + id);
        return node.localToScreen(node.getLayoutBounds()).getHeight();
    }

    /** The part of the window the focus is in. */
    String focusedPane() {
        var parts = List.of("weights-view", "firmness-view", "middle", "detail-view", "toolbar");
        return Stream.iterate(stage.getScene().getFocusOwner(), node -> node != null, Node::getParent)
            .flatMap(node -> node.getStyleClass().stream()).filter(parts::contains).findFirst().orElse("");
    }

    /** Whether what has the focus is scrolled into its pane. */
    boolean focusInSight() {
        var owner = stage.getScene().getFocusOwner();
        var pane = find("." + focusedPane());
        return pane.localToScene(pane.getLayoutBounds()).contains(owner.localToScene(owner.getLayoutBounds()));
    }

    /** Whether a part of the window is to be seen. */
    boolean shows(String part) {
        return robot.lookup(part.equals("hints") ? "#hints" : "." + part + "-view").queryAll().stream()
            .anyMatch(NodeRobot::onScreen);
    }

    /** The heading of the step that is shown. */
    String hint() {
        return text(find("#hints"), ".heading");
    }

    /** Goes through the window that is in front with the Tab key. */
    TabWalk walk() {
        settle();
        var walk = new AtomicReference<TabWalk>();
        var windows = Window.getWindows().stream().filter(Window::isShowing).filter(Stage.class::isInstance).toList();
        robot.interact(() -> walk.set(TabWalk.through(windows.get(windows.size() - 1).getScene())));
        return walk.get();
    }

    /** What of the window and of the dialogs over it says nothing to those who cannot see it. */
    List<String> silent() {
        return Window.getWindows().stream().filter(Window::isShowing)
            .flatMap(window -> Spoken.silent(window.getScene().getRoot()).stream()).toList();
    }

    /** Labels whose words are cut although the design says they fit, and nodes that stick out of the window. */
    List<String> misfits() {
        var window = new BoundingBox(0, 0, stage.getScene().getWidth(), stage.getScene().getHeight());
        var misfits = new ArrayList<String>();
        for (var selector : List.of(".heading", ".weight-share", ".rank", ".index-number", ".chip", ".main-button"))
            robot.lookup(selector).queryAll().stream().filter(NodeRobot::onScreen).forEach(node -> {
                if (node.lookup(".text") instanceof javafx.scene.text.Text words && words.getText().contains("..."))
                    misfits.add(selector + " is cut: " + words.getText());
            });
                for (var style : List.of(".toolbar", ".weights-view", ".firmness-view", ".ranking-table", ".page",
            ".detail-view", ".status")) {
            var pane = robot.lookup(style).queryAll().stream().filter(NodeRobot::onScreen).findFirst();
            if (pane.isEmpty()) continue;
            Bounds bounds = pane.get().localToScene(pane.get().getLayoutBounds());
            if (!window.contains(bounds)) misfits.add(style + " sticks out: " + bounds);
        }
        return misfits;
    }
}
