package serverlesslabel.view;

import com.sun.javafx.scene.NodeHelper;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;

/** Drives the detail pane. */
final class DetailRobot extends NodeRobot {

    DetailRobot(NodeRobot window) {
        super(window);
    }

    /** Does something, and returns the ids of those parts of the window of which a frame meanwhile painted a node. */
    Set<String> repaintedBy(Runnable work, String... parts) {
        settle();
        var painted = new TreeSet<String>();
        // After the layout of a frame and before its painting: what is marked then is painted.
        Runnable look = () -> Stream.of(parts).filter(part -> isPaintedNext(find("#" + part))).forEach(painted::add);
        robot.interact(() -> stage.getScene().addPostLayoutPulseListener(look));
        work.run();
        settle();
        robot.interact(() -> stage.getScene().removePostLayoutPulseListener(look));
        return painted;
    }

    private static boolean isPaintedNext(Node node) {
        return !NodeHelper.isDirtyEmpty(node) || node instanceof Parent parent
            && parent.getChildrenUnmodifiable().stream().anyMatch(DetailRobot::isPaintedNext);
    }

    /** Returns the headings of the marked reasons that are scrolled into sight. */
    List<String> asked() {
        var pane = find(".detail-view");
        var sight = pane.localToScene(pane.getLayoutBounds());
        return robot.lookup(".asked").queryAll().stream()
            .filter(node -> sight.intersects(node.localToScene(node.getLayoutBounds())))
            .map(node -> text(node, ".reason-name")).toList();
    }

    void followFirstSource() {
        openReason(0);
        ButtonBase link = find(".source");
        robot.interact(link::fire);
        settle();
    }

    /** Clicks the first fact that is still to be checked. */
    void clickFirstCheck() {
        ButtonBase link = find("#checks .hyperlink");
        robot.interact(link::fire);
        settle();
    }

    /** Opens the reasons of the characteristic at a place, 0 first. */
    void openReason(int place) {
        var heads = robot.lookup(".reason-line").queryAll().stream().map(ButtonBase.class::cast).toList();
        robot.interact(heads.get(place)::fire);
        settle();
    }

    /** Opens the first ladder and returns its steps, each as "level: text". */
    List<String> openFirstLadder() {
        openReason(0);
        ButtonBase button = find(".ladder-button");
        robot.interact(button::fire);
        settle();
        return robot.lookup(".rung-line").queryAll().stream().filter(NodeRobot::onScreen)
            .map(line -> text(line, ".rung-level") + ": " + ((Label) line.lookup(".rung")).getText())
            .toList();
    }

    /** Opens the line on definitions and returns what it says of each. */
    List<String> definitions() {
        ButtonBase head = find("#definitions-row");
        robot.interact(head::fire);
        settle();
        return head.getParent().lookupAll(".fact-line").stream()
            .map(line -> ((Label) line.lookup(".fact-flow > .label")).getText()).toList();
    }

    String detailName() {
        return this.<Label>find(".detail-name").getText();
    }

    String chartName() {
        return find("#chart").getAccessibleText();
    }

    String chartSays() {
        return find("#chart").getAccessibleHelp();
    }

    String labelSays() {
        return find("#label").getAccessibleHelp();
    }

    /** Returns the line on the rank of the selected service. */
    String standing() {
        return this.<Label>find("#standing").getText();
    }
}
