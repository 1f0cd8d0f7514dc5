package serverlesslabel.view;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;

/** Drives the pages of the middle but the table, and reads what drawings and sentences say. */
final class PagesRobot extends NodeRobot {

    PagesRobot(NodeRobot window) {
        super(window);
    }

    /** Opens a page of the middle: "order", "compare", "shares" or "profiles". */
    void page(String name) {
        click("page-" + name);
    }

    /** What a picture says to those who cannot see it. */
    String says(String id) {
        return find("#" + id).getAccessibleHelp();
    }

    /** The sentences of a part of the window, from the top. */
    List<String> sentences(String id) {
        return find("#" + id).lookupAll(".label").stream().map(node -> ((Label) node).getText()).toList();
    }

    boolean dimmed(String id) {
        return find("#" + id).getStyleClass().contains("dimmed");
    }

    /** Ticks a box, wherever its pane is scrolled to. */
    void tick(String id) {
        CheckBox box = find("#" + id);
        robot.interact(box::fire);
        settle();
    }

    /** Whether words stand somewhere on the window. */
    boolean onScreen(String words) {
        return robot.lookup(".label").queryAll().stream().filter(NodeRobot::onScreen)
            .anyMatch(node -> words.equals(((Label) node).getText()));
    }

    /** The questions whose answers are shown side by side. */
    List<String> comparedFacts() {
        return Stream.of(".facts-name", ".facts-same").flatMap(style -> find("#facts").lookupAll(style).stream())
            .map(node -> ((Label) node).getText()).toList();
    }
}
