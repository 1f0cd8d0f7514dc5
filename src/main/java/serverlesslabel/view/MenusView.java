package serverlesslabel.view;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import serverlesslabel.state.Look;
import serverlesslabel.state.Settings;
import serverlesslabel.text.Language;

/** The menus: every command, the files used lately, and how the window looks. */
final class MenusView extends MenuBar {

    /** The names of the themes, in their order. */
    private static final List<String> KEYS = List.of("look.system", "look.light", "look.dark", "look.contrast");

    private final Easel easel;
    private final Workplace workplace;

    MenusView(Commands commands, Easel easel, Workplace workplace, Consumer<Path> open, List<Menu> table) {
        this.easel = easel;
        this.workplace = workplace;
        setId("menus");
        setUseSystemMenuBar(true);
        for (var group : Command.Group.values()) {
            var menu = new Menu(easel.say(group.key()));
            commands.in(group).forEach(each -> menu.getItems().add(item(each)));
            if (group == Command.Group.FILE) menu.getItems().add(2, recent(open));
            if (group == Command.Group.VIEW) {
                menu.getItems().add(new SeparatorMenuItem());
                menu.getItems().addAll(table);
            }
            if (group == Command.Group.VIEW) menu.getItems().addAll(new SeparatorMenuItem(), themes(), languages(),
                flag("look.safe", Look::safeClasses, Look::safeClasses), flag("look.still", Look::still, Look::still));
            getMenus().add(menu);
        }
    }

    /** The key of the name of a theme. */
    static String key(Look.Theme theme) {
        return KEYS.get(theme.ordinal());
    }

    private MenuItem item(Command command) {
        var item = new MenuItem();
        item.setMnemonicParsing(false);
        command.now().subscribe(item::setText);
        // The keys are listened to by the window; here they are only shown.
        command.keys().ifPresent(item::setAccelerator);
        item.setOnAction(press -> command.run().run());
        return item;
    }

    private Menu recent(Consumer<Path> open) {
        var menu = new Menu(easel.say("menu.recent"));
        workplace.settings().map(Settings::recent).subscribe(files -> {
            menu.setDisable(files.isEmpty());
            menu.getItems().setAll(files.stream().map(file -> {
                var item = new MenuItem(file.toString());
                item.setMnemonicParsing(false);
                item.setOnAction(press -> open.accept(file));
                return item;
            }).toList());
        });
        return menu;
    }

    private Menu themes() {
        var menu = new Menu(easel.say("look.theme"));
        var group = new ToggleGroup();
        for (var theme : Look.Theme.values()) {
            var item = new RadioMenuItem(easel.say(key(theme)));
            item.setToggleGroup(group);
            item.setOnAction(press -> look(now -> now.in(theme)));
            easel.look().map(look -> look.theme() == theme).subscribe(item::setSelected);
            menu.getItems().add(item);
        }
        return menu;
    }

    private Menu languages() {
        var menu = new Menu(easel.say("look.language"));
        var group = new ToggleGroup();
        var system = choice(easel.say("look.system"), group, Optional.empty());
        menu.getItems().add(system);
        for (var each : Language.values()) menu.getItems().add(choice(each.ownName(), group, Optional.of(each.id())));
        return menu;
    }

    private RadioMenuItem choice(String name, ToggleGroup group, Optional<String> language) {
        var item = new RadioMenuItem(name);
        item.setToggleGroup(group);
        item.setOnAction(press -> look(now -> now.speaking(language)));
        easel.look().map(look -> look.language().equals(language)).subscribe(item::setSelected);
        return item;
    }

    private MenuItem flag(String key, Function<Look, Boolean> is, Switched switched) {
        var item = new CheckMenuItem(easel.say(key));
        item.setOnAction(press -> look(now -> switched.to(now, item.isSelected())));
        easel.look().map(is).subscribe(item::setSelected);
        return item;
    }

    private void look(Function<Look, Look> change) {
        workplace.remember(settings -> settings.in(change.apply(settings.look())));
    }

    @FunctionalInterface
    private interface Switched {
        Look to(Look before, boolean on);
    }
}
