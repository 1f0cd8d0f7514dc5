package serverlesslabel.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;

/** Drives search, filters, undo and redo. */
final class ToolbarRobot extends NodeRobot {

    ToolbarRobot(NodeRobot window) {
        super(window);
    }

    void search(String text) {
        TextInputControl field = find("#search");
        robot.clickOn(field).write(text);
        settle();
    }

    /** Returns the words of the chips that are lit, of the categories and the profiles. */
    List<String> lit() {
        return chips().filter(ToggleButton::isSelected).map(ToggleButton::getText).toList();
    }

    void choose(String chip) {
        robot.clickOn(chips().filter(toggleButton -> toggleButton.getText().equals(chip)).findFirst().orElseThrow());
        settle();
    }

    /** Filters services by the least level in a characteristic, given by its name. */
    void floor(String characteristic, int level) {
        MenuButton filters = find("#filters");
        var floors = (Menu) filters.getItems().stream().filter(menu -> "floors".equals(menu.getId())).findFirst()
            .orElseThrow();
        robot.interact(() -> Event.fireEvent(floors, new Event(Menu.ON_SHOWING)));
        robot.interact(() -> floors.getItems().stream()
            .filter(menuItem -> menuItem.getText().startsWith(characteristic))
            .map(Menu.class::cast).forEach(menu -> menu.getItems().get(level).fire()));
        settle();
    }

    /** Opens the popup of the providers, in which the search has the focus. */
    void openProviders() {
        MenuButton filters = find("#filters");
        robot.interact(() -> filters.getItems().stream()
            .filter(menuItem -> "choose-providers".equals(menuItem.getId())).findFirst().orElseThrow().fire());
        settle();
    }

    /** Returns the rows of the popup of the providers, as a screen reader reads them. */
    List<String> providers() {
        settle();
        return robot.lookup("#providers").query().lookupAll(".list-cell").stream()
            .map(cell -> cell.getAccessibleText()).filter(words -> words != null && !words.isEmpty()).sorted().toList();
    }

    /** Returns whether the popup of the providers is open. */
    boolean choosesProviders() {
        return robot.lookup("#provider-chooser").tryQuery().isPresent();
    }

    /** Shows only services that meet a definition, or all again; given as the menu names it. */
    void definition(String name) {
        MenuButton filters = find("#filters");
        var menu = (Menu) filters.getItems().stream().filter(each -> "definitions".equals(each.getId())).findFirst()
            .orElseThrow();
        robot.interact(() -> Event.fireEvent(menu, new Event(Menu.ON_SHOWING)));
        robot.interact(() -> menu.getItems().stream().filter(menuItem -> name.equals(menuItem.getText())).findFirst()
            .orElseThrow().fire());
        settle();
    }

    /** Returns the text of a tip, which screen readers read whether or not the tip itself has been made. */
    String tipOf(String id) {
        return (String) find("#" + id).queryAccessibleAttribute(AccessibleAttribute.HELP);
    }

    /** Returns the text of the tip that the mouse has brought up; empty if it never has. */
    Optional<String> tipMade(String id) {
        return Optional.ofNullable(this.<Control>find("#" + id).getTooltip()).map(Tooltip::getText);
    }

    void hover(String id) {
        robot.moveTo("#" + id);
        settle();
    }

    /** Returns the filters that are shown as chips to remove; none where nothing is hidden. */
    List<String> filters() {
        settle();
        var filters = find("#active-filters");
        return !onScreen(filters) ? List.of() : filters.lookupAll(".active-filter").stream()
            .map(chip -> ((ButtonBase) chip).getText()).toList();
    }

    /** Takes a filter away by its chip. */
    void removeFilter(String words) {
        robot.clickOn(find("#active-filters").lookupAll(".active-filter").stream()
            .filter(chip -> words.equals(((ButtonBase) chip).getText())).findFirst().orElseThrow());
        settle();
    }

    boolean canUndo() {
        return !find("#undo").isDisabled();
    }

    private Stream<ToggleButton> chips() {
        return robot.lookup(".chip").queryAll().stream().filter(ToggleButton.class::isInstance)
            .map(ToggleButton.class::cast).filter(Node::isVisible);
    }

    /** Whether the menu of the categories that have no chip is on screen and has any. */
    boolean hasCategoryMenu() {
        MenuButton menu = find("#more-categories");
        return onScreen(menu) && !menu.getItems().isEmpty();
    }
}
