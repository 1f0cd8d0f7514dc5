package serverlesslabel.view.weights;

import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.VBox;
import serverlesslabel.domain.Profile;
import serverlesslabel.state.Board;
import serverlesslabel.state.OwnProfile;
import serverlesslabel.state.Store;
import serverlesslabel.state.WeightChange;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.host.DesktopPort;
import serverlesslabel.view.host.SettingsPort;

/** The profiles, each with whom it is for; its own text says which one the weights are. */
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
        store.board().get().catalog().profiles().forEach(profile -> getItems().add(item(profile)));
        var own = settings.settings().getValue().profiles();
        getItems().addAll(new SeparatorMenuItem(), plain(context.text("profiles.save"), this::save));
        own.forEach(ownProfile -> getItems().add(plain(context.text("profiles.forget", ownProfile.name()),
            () -> forget(ownProfile))));
        store.board().map(Board::exploration).map(chosen -> chosen.weights()).subscribe(weights ->
            setText(store.board().get().catalog().profileOf(weights).map(profile -> context.text("profiles.now",
                profile.name())).orElse(context.text("profiles.own"))));
    }

    private CustomMenuItem item(Profile profile) {
        var name = new Label(profile.name());
        name.getStyleClass().add("profile-name");
        var purpose = new Label(profile.purpose());
        purpose.getStyleClass().add("caption");
        purpose.setWrapText(true);
        purpose.setMaxWidth(WIDTH);
        var item = new CustomMenuItem(new VBox(name, purpose));
        item.setOnAction(press -> store.apply(new WeightChange.ChooseProfile(profile,
            store.board().get().catalog().rubric().characteristics())));
        return item;
    }

    private MenuItem plain(String name, Runnable run) {
        var item = new MenuItem(name);
        // A name is data: an underscore in it is no mnemonic.
        item.setMnemonicParsing(false);
        item.setOnAction(press -> run.run());
        return item;
    }

    private void forget(OwnProfile profile) {
        if (desktop.confirm(context.text("prefs.profile.ask", profile.name())))
            settings.update(now -> now.withoutProfile(profile));
    }

    // A name that is there already is given other weights.
    private void save() {
        desktop.askForName(context.text("profiles.save.how")).map(String::strip)
            .filter(name -> !name.isEmpty()).ifPresent(name -> settings.update(now -> now.withProfile(
                OwnProfile.of(name, store.board().get().exploration().weights(),
                    store.board().get().catalog().rubric()))));
    }
}
