package serverlesslabel.view;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.testfx.util.WaitForAsyncUtils;

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

    /** Shows the list of problems and opens one with the keyboard, 0 first. */
    void openProblem(int place) {
        click("problems-show");
        robot.interact(() -> {
            this.<ListView<?>>find("#problems-list").requestFocus();
            this.<ListView<?>>find("#problems-list").getSelectionModel().select(place);
        });
        robot.type(KeyCode.ENTER);
    }

    /** How many problems are on screen, drawn, when the list is shown. */
    int problemsDrawn() {
        click("problems-show");
        WaitForAsyncUtils.waitForFxEvents();
        return (int) robot.lookup(".problem").queryAll().stream().filter(Node::isVisible).count();
    }

    String problems() {
        return this.<Label>find("#problems").getText();
    }
}
