package serverlesslabel.view;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import serverlesslabel.state.Appearance;
import serverlesslabel.text.Language;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.host.SettingsPort;

/** Menu items that show and change the appearance settings. */
record AppearanceItems(ViewContext context, SettingsPort settings) {

    /** Returns new items: themes, languages, class colours, motion. */
    List<MenuItem> all() {
        return List.of(themes(), languages(), flag("look.safe", Appearance::safeClasses, Appearance::withSafeClasses),
            flag("look.still", Appearance::still, Appearance::withStill));
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
