package serverlesslabel.view;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import serverlesslabel.view.control.Misfits;

/** Drives the window as a whole: its panes, where the focus is, and whether everything fits. */
final class PanesRobot extends NodeRobot {

    PanesRobot(NodeRobot window) {
        super(window);
    }

    /** Drags the divider of a pane, "weights", "firmness" or "detail", by pixels to the right and down. */
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
        // The content of a scroll pane is laid out one pulse before the pane itself.
        for (int pulse = 0; pulse < 2; pulse++) robot.interact(() -> stage.getScene().getRoot().layout());
        return find("." + pane + "-view").getLayoutBounds().getHeight();
    }

    /** Returns the height of a node in pixels of the screen. */
    double heightOnScreen(String id) {
        var node = find("#" + id);
        return node.localToScreen(node.getLayoutBounds()).getHeight();
    }

    /** Returns the style class of the part of the window that has the focus; empty for none of them. */
    String focusedPane() {
        var parts = List.of("weights-view", "firmness-view", "middle", "detail-view", "toolbar");
        return Stream.iterate(stage.getScene().getFocusOwner(), node -> node != null, Node::getParent)
            .flatMap(node -> node.getStyleClass().stream()).filter(parts::contains).findFirst().orElse("");
    }

    /** Returns whether the node that has the focus is scrolled into sight. */
    boolean focusInSight() {
        var owner = stage.getScene().getFocusOwner();
        var pane = find("." + focusedPane());
        return pane.localToScene(pane.getLayoutBounds()).contains(owner.localToScene(owner.getLayoutBounds()));
    }

    /** Returns whether a part of the window is visible. */
    boolean shows(String part) {
        return robot.lookup(part.equals("hints") ? "#hints" : "." + part + "-view").queryAll().stream()
            .anyMatch(NodeRobot::onScreen);
    }

    /** Returns whether two nodes, given by selectors, cover some of the same place of the window. */
    boolean overlap(String one, String other) {
        Node first = find(one);
        Node second = find(other);
        return first.localToScene(first.getLayoutBounds()).intersects(second.localToScene(second.getLayoutBounds()));
    }

    /** Returns how far a node, given by a selector, is from the top of the window, in pixels. */
    double top(String selector) {
        Node node = find(selector);
        return node.localToScene(node.getLayoutBounds()).getMinY();
    }

    /** Returns whether a pane holds more than is in sight. */
    boolean scrolls(String pane) {
        ScrollPane scroll = find("." + pane + "-view");
        return scroll.getContent().getLayoutBounds().getHeight() > scroll.getViewportBounds().getHeight();
    }

    /** Returns the heading of the step of the tour that is shown. */
    String hint() {
        return text(find("#hints"), ".heading");
    }

    /** Walks through the front window with the Tab key. */
    TabWalk walk() {
        settle();
        var walk = new AtomicReference<TabWalk>();
        var windows = Window.getWindows().stream().filter(Window::isShowing).filter(Stage.class::isInstance).toList();
        robot.interact(() -> walk.set(TabWalk.through(windows.get(windows.size() - 1).getScene())));
        return walk.get();
    }

    /** Returns the nodes of all windows that have no words for screen readers. */
    List<String> silent() {
        return Window.getWindows().stream().filter(Window::isShowing)
            .flatMap(window -> Spoken.silent(window.getScene().getRoot()).stream()).toList();
    }

    /** Returns what does not fit in the window. */
    List<String> misfits() {
        var misfits = new AtomicReference<List<String>>();
        robot.interact(() -> misfits.set(Misfits.of(stage.getScene().getRoot())));
        return misfits.get();
    }
}
