package serverlesslabel.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import serverlesslabel.state.Appearance;
import serverlesslabel.state.Settings;
import serverlesslabel.text.Language;
import serverlesslabel.view.control.Command;
import serverlesslabel.view.control.Commands;
import serverlesslabel.view.control.MenuItems;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.host.SettingsPort;

/** Menu bar with all commands, the recent files, and the appearance settings. */
final class MenusView extends MenuBar {

    private final ViewContext context;
    private final SettingsPort settings;

    /**
     * A menu bar.
     *
     * @param open  opens a recent file
     * @param table the menus of the ranking table, shown under View
     */
    MenusView(Commands commands, ViewContext context, SettingsPort settings, Consumer<Path> open, List<Menu> table) {
        this.context = context;
        this.settings = settings;
        setId("menus");
        setUseSystemMenuBar(true);
        for (var group : Command.Group.values()) {
            var menu = new Menu(context.text(group.key()));
            commands.inGroup(group).forEach(command -> menu.getItems().add(item(command)));
            if (group == Command.Group.FILE) menu.getItems().add(2, recent(open));
            if (group == Command.Group.VIEW) {
                menu.getItems().add(new SeparatorMenuItem());
                menu.getItems().addAll(table);
            }
            if (group == Command.Group.VIEW) menu.getItems().addAll(new SeparatorMenuItem(), themes(), languages(),
                flag("look.safe", Appearance::safeClasses, Appearance::withSafeClasses),
                flag("look.still", Appearance::still, Appearance::withStill));
            getMenus().add(menu);
        }
    }

    private MenuItem item(Command command) {
        var item = MenuItems.of(command.name(), command.run());
        command.now().subscribe(item::setText);
        // The scene handles the keys; the menu only shows them.
        command.keys().ifPresent(item::setAccelerator);
        return item;
    }

    private Menu recent(Consumer<Path> open) {
        var menu = new Menu(context.text("menu.recent"));
        settings.settings().map(Settings::recent).subscribe(files -> {
            menu.setDisable(files.isEmpty());
            menu.getItems().setAll(files.stream()
                .map(file -> MenuItems.of(file.toString(), () -> open.accept(file))).toList());
        });
        return menu;
    }

    private Menu themes() {
        var menu = new Menu(context.text("look.theme"));
        var group = new ToggleGroup();
        for (var theme : Appearance.Theme.values()) {
            var item = new RadioMenuItem(context.text(theme));
            item.setToggleGroup(group);
            item.setOnAction(press -> changeLook(now -> now.withTheme(theme)));
            context.look().map(appearance -> appearance.theme() == theme).subscribe(item::setSelected);
            menu.getItems().add(item);
        }
        return menu;
    }

    private Menu languages() {
        var menu = new Menu(context.text("look.language"));
        var group = new ToggleGroup();
        var system = choice(context.text("look.system"), group, Optional.empty());
        menu.getItems().add(system);
        for (var language : Language.values()) menu.getItems()
            .add(choice(language.ownName(), group, Optional.of(language.id())));
        return menu;
    }

    private RadioMenuItem choice(String name, ToggleGroup group, Optional<String> language) {
        var item = new RadioMenuItem(name);
        item.setToggleGroup(group);
        item.setOnAction(press -> changeLook(now -> now.withLanguage(language)));
        context.look().map(appearance -> appearance.language().equals(language)).subscribe(item::setSelected);
        return item;
    }

    private MenuItem flag(String key, Function<Appearance, Boolean> on,
                          BiFunction<Appearance, Boolean, Appearance> change) {
        var item = new CheckMenuItem(context.text(key));
        item.setOnAction(press -> changeLook(now -> change.apply(now, item.isSelected())));
        context.look().map(on).subscribe(item::setSelected);
        return item;
    }

    private void changeLook(Function<Appearance, Appearance> change) {
        settings.update(now -> now.withAppearance(change.apply(now.appearance())));
    }
}
