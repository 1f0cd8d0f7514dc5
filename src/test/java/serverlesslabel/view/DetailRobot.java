package serverlesslabel.view;

import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;

/** Drives the one service on the right, and the foot of the window, which speaks of it too. */
final class DetailRobot extends NodeRobot {

    DetailRobot(NodeRobot window) {
        super(window);
    }

    /** The reasons that stand out, by their names; only those in sight. */
    List<String> asked() {
        var pane = find(".detail-view");
        var sight = pane.localToScene(pane.getLayoutBounds());
        return robot.lookup(".asked").queryAll().stream()
            .filter(node -> sight.intersects(node.localToScene(node.getLayoutBounds())))
            .map(node -> text(node, ".reason-name")).toList();
    }

    void followFirstSource() {
        ButtonBase link = find(".source");
        robot.interact(link::fire);
        settle();
    }

    /** Opens the first ladder; gives what its steps say. */
    List<String> openFirstLadder() {
        ButtonBase button = find(".ladder-button");
        robot.interact(button::fire);
        settle();
        return robot.lookup(".rung-line").queryAll().stream().filter(NodeRobot::onScreen)
            .map(line -> text(line, ".rung-level") + ": " + ((Label) line.lookup(".rung")).getText())
            .toList();
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

    /** What the foot of the window says of the selected service. */
    String standing() {
        return this.<Label>find("#standing").getText();
    }
}
