package serverlesslabel.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

/** Drives the pages beside the table, and reads their pictures and sentences. */
final class PagesRobot extends NodeRobot {

    PagesRobot(NodeRobot window) {
        super(window);
    }

    /** Opens a page: "order", "compare", "shares" or "profiles". */
    void page(String name) {
        click("page-" + name);
    }

    /** Returns the description of a picture for screen readers. */
    String says(String id) {
        return find("#" + id).getAccessibleHelp();
    }

    /** Returns the sentences of a part of the window, from the top. */
    List<String> sentences(String id) {
        return find("#" + id).lookupAll(".label").stream().map(node -> ((Label) node).getText()).toList();
    }

    /** Returns the words of a label. */
    String words(String id) {
        settle();
        return this.<Label>find("#" + id).getText();
    }

    /** Types a day into the choice of days, which has the focus, and enters it. */
    void chooseDay(String day) {
        press(KeyCode.SHORTCUT, KeyCode.A);
        write(day);
        press(KeyCode.ENTER);
        settle();
    }

    boolean dimmed(String id) {
        return find("#" + id).getStyleClass().contains("dimmed");
    }

    /** Ticks a check box, even one that is not scrolled into sight. */
    void tick(String id) {
        CheckBox box = find("#" + id);
        robot.interact(box::fire);
        settle();
    }

    /** Returns the colours of the window, row by row. */
    List<Integer> pixels() {
        var colours = new ArrayList<Integer>();
        robot.interact(() -> {
            var image = stage.getScene().snapshot(null);
            for (int y = 0; y < image.getHeight(); y++)
                for (int x = 0; x < image.getWidth(); x++) colours.add(image.getPixelReader().getArgb(x, y));
        });
        return colours;
    }

    /** Replaces the style sheet below those of the scene. */
    void setTheme(String sheet) {
        robot.interact(() -> Application.setUserAgentStylesheet(sheet));
        settle();
    }

    /** Returns whether a label on screen has exactly these words. */
    boolean onScreen(String words) {
        return robot.lookup(".label").queryAll().stream().filter(NodeRobot::onScreen)
            .anyMatch(node -> words.equals(((Label) node).getText()));
    }

    /** Returns the questions of the grid of facts: first those whose answers differ, then the others. */
    List<String> comparedFacts() {
        return Stream.of(".facts-name", ".facts-same").flatMap(style -> find("#facts").lookupAll(style).stream())
            .map(node -> ((Label) node).getText()).toList();
    }
}
