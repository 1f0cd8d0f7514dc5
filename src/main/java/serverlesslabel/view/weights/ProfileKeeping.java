package serverlesslabel.view.weights;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuItem;
import serverlesslabel.domain.Profile;
import serverlesslabel.state.Change;
import serverlesslabel.state.OwnProfile;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.host.DesktopPort;
import serverlesslabel.view.host.SettingsPort;

/** What can be done with profiles, whichever way they are shown: choose one, keep the weights as one, delete one's own. */
record ProfileKeeping(Store store, ViewContext context, SettingsPort settings, DesktopPort desktop) {

    /** Sets the weights of a profile; locked ones stay. */
    void choose(Profile profile) {
        store.apply(new Change.ChooseProfile(profile, store.board().get().catalog().rubric().characteristics()));
    }

    /** Returns new menu items: one that keeps the weights, and one to delete each profile of the reader's own. */
    List<MenuItem> items() {
        var items = new ArrayList<MenuItem>();
        items.add(item(context.text("profiles.save"), this::save));
        settings.settings().getValue().profiles().forEach(ownProfile ->
            items.add(item(context.text("profiles.forget", ownProfile.name()), () -> delete(ownProfile))));
        return items;
    }

    private static MenuItem item(String name, Runnable run) {
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
