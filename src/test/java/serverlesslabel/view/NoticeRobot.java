package serverlesslabel.view;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

/** Drives the strips above the table: notices and the problems of a catalog. */
final class NoticeRobot extends NodeRobot {

    NoticeRobot(NodeRobot window) {
        super(window);
    }

    String notice() {
        return this.<Label>find("#notice").getText();
    }

    void openFolder() {
        robot.clickOn(robot.lookup(".notice .hyperlink").queryAll().stream()
            .filter(node -> ((Hyperlink) node).getText().equals("Open folder")).findFirst().orElseThrow());
        settle();
    }

    /** Shows the list of problems and opens one by keyboard; the first has place 0. */
    void openProblem(int place) {
        click("problems-show");
        robot.interact(() -> {
            this.<ListView<?>>find("#problems-list").requestFocus();
            this.<ListView<?>>find("#problems-list").getSelectionModel().select(place);
        });
        robot.type(KeyCode.ENTER);
    }

    /** Shows the list of problems and returns the sentences on screen. */
    List<String> problemSentences() {
        click("problems-show");
        return robot.lookup(".problem").queryAllAs(Labeled.class).stream().filter(Node::isVisible)
            .map(Labeled::getText).filter(text -> !text.isEmpty()).toList();
    }

    /** Shows the list of problems and returns the number of cells on screen. */
    int problemsDrawn() {
        click("problems-show");
        return (int) robot.lookup(".problem").queryAll().stream().filter(Node::isVisible).count();
    }

    String problems() {
        return this.<Label>find("#problems").getText();
    }
}
