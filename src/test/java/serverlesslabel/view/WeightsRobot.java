package serverlesslabel.view;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import serverlesslabel.Samples;
import serverlesslabel.app.StubDesktop;
import serverlesslabel.drawing.chart.SliderScale;

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
        return drag(characteristic, slider, slider.getValue(), importance);
    }

    private List<List<String>> drag(String characteristic, Slider slider, double pressed, double importance) {
        var track = slider.localToScreen(slider.getBoundsInLocal());
        double thumb = 16;
        double from = track.getMinX() + thumb / 2 + pressed * (track.getWidth() - thumb);
        double to = track.getMinX() + thumb / 2 + position(characteristic, importance) * (track.getWidth() - thumb);
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

    // The twelve services have the shipped rubric.
    private static double position(String characteristic, double importance) {
        var rubric = Samples.twelve().rubric();
        return SliderScale.of(rubric.characteristic(characteristic).orElseThrow(), rubric.reference())
            .position(importance);
    }

    /** Drags a slider from a press at another importance than it has. */
    void dragFrom(String characteristic, int pressed, int importance) {
        drag(characteristic, find("#weight-" + characteristic), position(characteristic, pressed), importance);
    }

    /** Clicks the middle of a slider, which gives it the focus. */
    void clickSlider(String characteristic) {
        robot.clickOn(this.<Node>find("#weight-" + characteristic));
        settle();
    }

    /** Types an importance into the field of a weight and confirms it. */
    void type(String characteristic, String importance) {
        pointAt(characteristic);
        TextField entry = find("#entry-" + characteristic);
        robot.doubleClickOn(entry).eraseText(4).write(importance).type(KeyCode.ENTER);
        settle();
    }

    String importance(String characteristic) {
        pointAt(characteristic);
        return this.<TextField>find("#entry-" + characteristic).getText();
    }

    /** Returns the help of the field of a weight for screen readers. */
    String entryHelp(String characteristic) {
        pointAt(characteristic);
        return find("#entry-" + characteristic).getAccessibleHelp();
    }

    long sliderAt(String characteristic) {
        return Math.round((Double) find("#weight-" + characteristic)
            .queryAccessibleAttribute(AccessibleAttribute.VALUE));
    }

    void lock(String characteristic) {
        pointAt(characteristic);
        robot.clickOn(this.<Node>find("#lock-" + characteristic));
        settle();
    }

    void chooseProfile(String name) {
        robot.clickOn(profiles().filter(chip -> name.equals(chip.getText())).findFirst().orElseThrow());
        settle();
    }

    /** Saves the present weights as a profile with a name. */
    void saveProfile(String name) {
        desktop.name(name);
        MenuButton profiles = find("#profile-items");
        robot.interact(() -> Event.fireEvent(profiles, new Event(MenuButton.ON_SHOWING)));
        robot.interact(() -> profiles.getItems().stream().filter(menuItem -> "Save these weights as a profile…"
            .equals(menuItem.getText())).findFirst().orElseThrow().fire());
        settle();
    }

    /** Returns the name of the profile that is lit. */
    String profile() {
        return profiles().filter(ToggleButton::isSelected).map(ToggleButton::getText).findFirst().orElse("");
    }

    private Stream<ToggleButton> profiles() {
        return find("#profiles").lookupAll(".chip").stream().filter(ToggleButton.class::isInstance)
            .map(ToggleButton.class::cast);
    }

    /** Returns whether the guide is open. */
    boolean guided() {
        return !robot.lookup("#guide").queryAll().isEmpty();
    }

    /** Opens the guide and cancels it, a number of times; returns what it was each time. */
    List<WeakReference<?>> openAndCancelGuide(int times) {
        var guides = new ArrayList<WeakReference<?>>();
        for (int time = 0; time < times; time++) {
            run(1, "Shortcut+G");
            guides.add(new WeakReference<>(find("#guide")));
            robot.interact(() -> this.<Button>find("#guide-cancel").fire());
        }
        settle();
        return guides;
    }

    /**
     * Drags a row of the guide to the middle of another one in ten steps and returns the orders of the table seen on
     * the way, each once.
     */
    List<List<String>> dragPriority(String characteristic, String onto) {
        var from = middle(characteristic);
        var to = middle(onto);
        var seen = new ArrayList<List<String>>();
        var began = table.order();
        robot.moveTo(from.getX(), from.getY()).press(MouseButton.PRIMARY);
        for (int step = 1; step <= 10; step++) {
            robot.moveTo(from.getX(), from.getY() + (to.getY() - from.getY()) * step / 10);
            var order = table.order();
            if (!order.equals(began) && !seen.contains(order)) seen.add(order);
        }
        robot.release(MouseButton.PRIMARY);
        settle();
        return seen;
    }

    private Point2D middle(String characteristic) {
        Node row = find("#priority-" + characteristic);
        var bounds = row.localToScreen(row.getLayoutBounds());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    /** Returns the rows of the guide from the top, each with its share, as "elastic 34". */
    List<String> priorities() {
        settle();
        return find("#guide-order").lookupAll(".priority-row").stream()
            .sorted(Comparator.comparing(row -> row.localToScene(row.getLayoutBounds()).getMinY()))
            .map(row -> row.getId().replace("priority-", "") + " " + text(row, ".weight-share").replaceAll("\\D", ""))
            .toList();
    }

    /** Returns what screen readers say of a row of the guide. */
    String saysPriority(String characteristic) {
        return find("#priority-" + characteristic).getAccessibleText();
    }

    /** Returns what screen readers say of the bar of the guide, from the left. */
    String guideShares() {
        return find("#guide-bar").getAccessibleHelp().replace('\u00a0', ' ');
    }

    /** Moves the pointer to a row of the guide. */
    void pointAtPriority(String characteristic) {
        robot.moveTo(this.<Node>find("#priority-" + characteristic));
        settle();
    }

    /** Returns whether a button is there and does something. */
    boolean offers(String id) {
        Node button = find("#" + id);
        return onScreen(button) && !button.isDisabled();
    }

    /** Returns the id of the node that has the focus. */
    String focused() {
        return stage.getScene().getFocusOwner().getId();
    }

    /** Moves the pointer to the row of a weight. */
    void pointAt(String characteristic) {
        // From elsewhere: a pointer that rests enters no row that is made anew below it.
        robot.moveTo(this.<Node>find("#share-bar"));
        robot.moveTo(this.<Node>find("#weight-" + characteristic));
        settle();
    }
}
