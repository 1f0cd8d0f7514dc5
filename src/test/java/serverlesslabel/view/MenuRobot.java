package serverlesslabel.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.stage.Window;

/** Drives the menus of the window and the context menus. */
final class MenuRobot extends NodeRobot {

    MenuRobot(NodeRobot window) {
        super(window);
    }

    /** Chooses an item of the menu bar, by the names of the menus on the way and of the item. */
    void menu(String... path) {
        choose(named(path[0]), List.of(path).subList(1, path.length));
    }

    /** Chooses an item of the open context menu, by the names on the way. */
    void chooseHere(String... path) {
        var items = openMenu().getItems();
        var first = items.stream().filter(menuItem -> path[0].equals(menuItem.getText())).findFirst().orElseThrow();
        choose(first, List.of(path).subList(1, path.length));
    }

    /** Returns the names of the items of the open context menu. */
    List<String> offers() {
        return openMenu().getItems().stream().map(MenuItem::getText).filter(Objects::nonNull).toList();
    }

    /** Returns the names of the items of a menu in its groups. */
    List<List<String>> groups(String menu) {
        var groups = new ArrayList<List<String>>(List.of(new ArrayList<>()));
        for (var item : named(menu).getItems())
            if (item instanceof SeparatorMenuItem) groups.add(new ArrayList<>());
            else groups.get(groups.size() - 1).add(item.getText());
        return groups;
    }

    /** Returns the names of the items of a menu that have a tick. */
    List<String> ticked(String menu) {
        return named(menu).getItems().stream().filter(item -> item instanceof RadioMenuItem radio && radio.isSelected())
            .map(MenuItem::getText).toList();
    }

    private Menu named(String menu) {
        return menus().stream().filter(each -> each.getText().equals(menu)).findFirst().orElseThrow();
    }

    // They are made when the button is pressed for the first time.
    private List<Menu> menus() {
        MenuButton button = find("#menus");
        robot.interact(() -> Event.fireEvent(button, new Event(MenuButton.ON_SHOWING)));
        return button.getItems().stream().map(Menu.class::cast).toList();
    }

    private ContextMenu openMenu() {
        return Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast)
            .filter(Window::isShowing).findFirst().orElseThrow();
    }

    /** Fires an item of the menu bar by the names of menu and item, without opening the menu. */
    void fire(String menu, String item) {
        var menus = menus();
        robot.interact(() -> menus.stream()
            .filter(each -> each.getText().equals(menu)).flatMap(each -> each.getItems().stream())
            .filter(menuItem -> item.equals(menuItem.getText())).findFirst().orElseThrow().fire());
        settle();
    }

    // The headless window requests no context menu when the right button is pressed.
    void rightClick(Node node) {
        robot.rightClickOn(node);
        settle();
        var middle = node.localToScreen(node.getBoundsInLocal());
        robot.interact(() -> Event.fireEvent(node, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0,
            middle.getCenterX(), middle.getCenterY(), false, null)));
        settle();
    }

    private void choose(MenuItem item, List<String> path) {
        if (path.isEmpty()) robot.interact(item::fire);
        else {
            var menu = (Menu) item;
            robot.interact(() -> Event.fireEvent(menu, new Event(menu, menu, Menu.ON_SHOWING)));
            choose(menu.getItems().stream().filter(menuItem -> path.get(0).equals(menuItem.getText())).findFirst()
                .orElseThrow(), path.subList(1, path.size()));
        }
        settle();
    }
}
