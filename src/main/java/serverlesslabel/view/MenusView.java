package serverlesslabel.view;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import serverlesslabel.state.Settings;
import serverlesslabel.view.control.Command;
import serverlesslabel.view.control.Commands;
import serverlesslabel.view.control.Icons;
import serverlesslabel.view.control.LazyTooltip;
import serverlesslabel.view.control.MenuItems;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.host.SettingsPort;

/**
 * All commands of the window as menus, with the recent files and the appearance settings: behind one button, which Alt
 * and F10 open too, or in the bar of the system where it has one. The menus are made when they are first asked for.
 */
final class MenusView {

    private static final boolean SYSTEM_BAR = System.getProperty("os.name", "").startsWith("Mac");

    /** The commands that begin a group of their own within a menu. */
    private static final Set<String> GROUPS = Set.of("catalog", "export", "quit", "search", "reset", "preferences",
        "asof", "weights", "onward", "larger", "theme", "log", "about");

    private final Commands commands;
    private final ViewContext context;
    private final SettingsPort settings;
    private final Consumer<Path> open;
    private final Supplier<List<Menu>> table;
    private final ObservableValue<Page> page;

    /**
     * Menus of commands.
     *
     * @param open  opens a recent file
     * @param table the menus of the ranking table, shown under View
     * @param page  the page that is shown, which has a tick
     */
    MenusView(Commands commands, ViewContext context, SettingsPort settings, Consumer<Path> open,
              Supplier<List<Menu>> table, ObservableValue<Page> page) {
        this.commands = commands;
        this.context = context;
        this.settings = settings;
        this.open = open;
        this.table = table;
        this.page = page;
    }

    /** Returns a new node that has the menus, and opens them by the keys of menu bars pressed anywhere in a root. */
    Node node(Node root) {
        if (SYSTEM_BAR) {
            var bar = new MenuBar();
            bar.getMenus().setAll(menus());
            bar.setUseSystemMenuBar(true);
            return bar;
        }
        var button = new MenuButton("", Icons.of("fth-menu"));
        button.setId("menus");
        button.getStyleClass().addAll("glyph-button", "no-arrow");
        button.setAccessibleText(context.text("menu.name"));
        LazyTooltip.on(button, context.text("command.tip", context.text("menu.name"),
            context.keys("F10").getDisplayText()));
        // A button without items does not open.
        button.getItems().add(new MenuItem());
        button.setOnShowing(opened -> {
            if (button.getItems().stream().noneMatch(Menu.class::isInstance)) button.getItems().setAll(menus());
        });
        openByKeys(root, button);
        return button;
    }

    // Alt opens when it is released without another key in between, as with a menu bar.
    private static void openByKeys(Node root, MenuButton button) {
        var alone = new AtomicBoolean();
        root.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            alone.set(press.getCode() == KeyCode.ALT);
            if (press.getCode() != KeyCode.F10 || press.isShiftDown()) return;
            button.show();
            press.consume();
        });
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> alone.set(false));
        root.addEventFilter(KeyEvent.KEY_RELEASED, release -> {
            if (release.getCode() == KeyCode.ALT && alone.getAndSet(false)) button.show();
        });
    }

    private List<Menu> menus() {
        var menus = new ArrayList<Menu>();
        for (var group : Command.Group.values()) {
            var menu = new Menu(context.text(group.key()));
            for (var command : commands.inGroup(group)) {
                if (GROUPS.contains(command.id())) menu.getItems().add(new SeparatorMenuItem());
                menu.getItems().add(item(command));
            }
            if (group == Command.Group.FILE) menu.getItems().add(2, recent());
            if (group == Command.Group.VIEW) {
                menu.getItems().add(new SeparatorMenuItem());
                menu.getItems().addAll(table.get());
                menu.getItems().add(new SeparatorMenuItem());
                menu.getItems().addAll(new AppearanceItems(context, settings).all());
            }
            menus.add(menu);
        }
        return menus;
    }

    private MenuItem item(Command command) {
        var item = Page.of(command.id()).map(shown -> pageItem(shown, command))
            .orElseGet(() -> commandItem(command));
        // The scene handles the keys; the menu only shows them.
        command.keys().ifPresent(item::setAccelerator);
        return item;
    }

    private static MenuItem commandItem(Command command) {
        var item = MenuItems.of(command.name(), command.run());
        command.now().subscribe(item::setText);
        return item;
    }

    // By the name on its tab; what it shows stands in the tip there and among the shortcuts.
    private MenuItem pageItem(Page shown, Command command) {
        var item = new RadioMenuItem(context.text(shown.key()));
        item.setMnemonicParsing(false);
        item.setOnAction(press -> {
            command.run().run();
            // A press on what is ticked already would take the tick away.
            item.setSelected(true);
        });
        page.subscribe(now -> item.setSelected(now == shown));
        return item;
    }

    private Menu recent() {
        var menu = new Menu(context.text("menu.recent"));
        settings.settings().map(Settings::recent).subscribe(files -> {
            menu.setDisable(files.isEmpty());
            menu.getItems().setAll(files.stream()
                .map(file -> MenuItems.of(file.toString(), () -> open.accept(file))).toList());
        });
        return menu;
    }
}
