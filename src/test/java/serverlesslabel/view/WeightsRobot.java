package serverlesslabel.view;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import serverlesslabel.app.StubDesktop;

/** Drives the pane of the weights: sliders, fields, locks and profiles. */
final class WeightsRobot extends NodeRobot {

    private final TableRobot table;
    private final StubDesktop desktop;

    WeightsRobot(NodeRobot window, TableRobot table, StubDesktop desktop) {
        super(window);
        this.table = table;
        this.desktop = desktop;
    }

    /** Clicks the bar of shares at a percentage of its width and returns the id of the node that then has the focus. */
    String clickShares(double percent) {
        var bar = find("#share-bar");
        var bounds = bar.localToScreen(bar.getLayoutBounds());
        robot.clickOn(bounds.getMinX() + bounds.getWidth() * percent / 100, bounds.getCenterY());
        settle();
        return stage.getScene().getFocusOwner().getId();
    }

    /** Drags a slider to an importance in ten steps and returns the order of the table after each. */
    List<List<String>> drag(String characteristic, int importance) {
        Slider slider = find("#weight-" + characteristic);
        return drag(slider, slider.getValue(), importance);
    }

    private List<List<String>> drag(Slider slider, double pressed, int importance) {
        var track = slider.localToScreen(slider.getBoundsInLocal());
        double thumb = 16;
        double from = track.getMinX() + thumb / 2 + pressed / 100 * (track.getWidth() - thumb);
        double to = track.getMinX() + thumb / 2 + importance / 100.0 * (track.getWidth() - thumb);
        double y = track.getCenterY();
        var seen = new ArrayList<List<String>>();
        robot.moveTo(from, y).press(MouseButton.PRIMARY);
        for (int step = 1; step <= 10; step++) {
            robot.moveTo(from + (to - from) * step / 10, y);
            seen.add(table.order());
        }
        robot.release(MouseButton.PRIMARY);
        settle();
        return seen;
    }

    /** Drags a slider from a press at another importance than it has. */
    void dragFrom(String characteristic, int pressed, int importance) {
        drag(find("#weight-" + characteristic), pressed, importance);
    }

    /** Clicks the middle of a slider, which gives it the focus. */
    void clickSlider(String characteristic) {
        robot.clickOn(this.<Node>find("#weight-" + characteristic));
        settle();
    }

    /** Types an importance into the field of a weight and confirms it. */
    void type(String characteristic, String importance) {
        TextField entry = find("#entry-" + characteristic);
        robot.doubleClickOn(entry).eraseText(4).write(importance).type(KeyCode.ENTER);
        settle();
    }

    String importance(String characteristic) {
        return this.<TextField>find("#entry-" + characteristic).getText();
    }

    /** Returns the help of the field of a weight for screen readers. */
    String entryHelp(String characteristic) {
        return find("#entry-" + characteristic).getAccessibleHelp();
    }

    long sliderAt(String characteristic) {
        return Math.round(this.<Slider>find("#weight-" + characteristic).getValue());
    }

    void lock(String characteristic) {
        Slider slider = find("#weight-" + characteristic);
        robot.clickOn(slider.getParent().getParent().lookup(".weight-lock"));
        settle();
    }

    void chooseProfile(String name) {
        click("profiles");
        robot.clickOn(robot.lookup(".profile-name").queryAll().stream()
            .filter(node -> node instanceof Label label && name.equals(label.getText())).findFirst().orElseThrow());
        settle();
    }

    /** Saves the present weights as a profile with a name. */
    void saveProfile(String name) {
        desktop.name(name);
        MenuButton profiles = find("#profiles");
        robot.interact(() -> Event.fireEvent(profiles, new Event(MenuButton.ON_SHOWING)));
        robot.interact(() -> profiles.getItems().stream().filter(menuItem -> "Save these weights as a profile…"
            .equals(menuItem.getText())).findFirst().orElseThrow().fire());
        settle();
    }

    String profile() {
        return this.<MenuButton>find("#profiles").getText();
    }

    /** Moves the pointer to the row of a weight. */
    void pointAt(String characteristic) {
        robot.moveTo(this.<Node>find("#entry-" + characteristic));
        settle();
    }
}
