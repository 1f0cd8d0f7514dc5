package serverlesslabel.view.weights;

import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.VBox;
import serverlesslabel.domain.Profile;
import serverlesslabel.state.Board;
import serverlesslabel.state.Change;
import serverlesslabel.state.OwnProfile;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.host.DesktopPort;
import serverlesslabel.view.host.SettingsPort;

/**
 * Menu button of the profiles: chooses one of the catalog, each shown with its purpose, saves the weights as a profile
 * of the reader's own, or deletes one of those. The text of the button names the profile the weights match. The items
 * are made whenever the menu is opened.
 */
final class ProfileMenu extends MenuButton {

    private static final double WIDTH = 320;

    private final Store store;
    private final ViewContext context;
    private final SettingsPort settings;
    private final DesktopPort desktop;

    ProfileMenu(Store store, ViewContext context, SettingsPort settings, DesktopPort desktop) {
        this.store = store;
        this.context = context;
        this.settings = settings;
        this.desktop = desktop;
        setId("profiles");
        getStyleClass().addAll("chip", "profile-menu");
        setMaxWidth(Double.MAX_VALUE);
        setOnShowing(opened -> fill());
        store.board().map(Board::exploration).map(chosen -> chosen.weights()).subscribe(weights ->
            setText(store.board().get().catalog().profileOf(weights).map(profile -> context.text("profiles.now",
                profile.name())).orElse(context.text("profiles.own"))));
    }

    private void fill() {
        getItems().clear();
        store.board().get().catalog().profiles().forEach(profile -> getItems().add(profileItem(profile)));
        getItems().addAll(new SeparatorMenuItem(), item(context.text("profiles.save"), this::save));
        settings.settings().getValue().profiles().forEach(ownProfile ->
            getItems().add(item(context.text("profiles.forget", ownProfile.name()), () -> delete(ownProfile))));
    }

    private CustomMenuItem profileItem(Profile profile) {
        var name = new Label(profile.name());
        name.getStyleClass().add("profile-name");
        var purpose = new Label(profile.purpose());
        purpose.getStyleClass().add("caption");
        purpose.setWrapText(true);
        purpose.setMaxWidth(WIDTH);
        var item = new CustomMenuItem(new VBox(name, purpose));
        item.setOnAction(press -> store.apply(new Change.ChooseProfile(profile,
            store.board().get().catalog().rubric().characteristics())));
        return item;
    }

    private MenuItem item(String name, Runnable run) {
        var item = new MenuItem(name);
        // The reader typed the name: an underscore in it marks no mnemonic.
        item.setMnemonicParsing(false);
        item.setOnAction(press -> run.run());
        return item;
    }

    private void delete(OwnProfile profile) {
        if (desktop.confirm(context.text("prefs.profile.ask", profile.name())))
            settings.update(now -> now.withoutProfile(profile));
    }

    // A profile that has the name already gets the new weights.
    private void save() {
        desktop.askForName(context.text("profiles.save.how")).map(String::strip)
            .filter(name -> !name.isEmpty()).ifPresent(name -> settings.update(now -> now.withProfile(
                OwnProfile.of(name, store.board().get().exploration().weights(),
                    store.board().get().catalog().rubric()))));
    }
}
