package serverlesslabel.view.weights;

import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.VBox;
import serverlesslabel.domain.Profile;
import serverlesslabel.state.Board;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.ViewContext;

/**
 * Menu button of the profiles: chooses one of the catalog, each shown with its purpose, saves the weights as a profile
 * of the reader's own, or deletes one of those. The text of the button names the profile the weights match. The items
 * are made whenever the menu is opened.
 */
final class ProfileMenu extends MenuButton {

    private static final double WIDTH = 320;

    private final Store store;
    private final ProfileKeeping keeping;

    ProfileMenu(Store store, ViewContext context, ProfileKeeping keeping) {
        this.store = store;
        this.keeping = keeping;
        setId("profiles");
        getStyleClass().addAll("chip", "profile-menu");
        setMaxWidth(Double.MAX_VALUE);
        setOnShowing(opened -> fill());
        store.board().map(Board::exploration).map(chosen -> chosen.weights()).subscribe(weights ->
            show(store.board().get().catalog().profileOf(weights).map(Profile::name)
                .orElse(context.text("profiles.own")), context));
    }

    // The name has the room; what it names is said to who does not see where it stands.
    private void show(String name, ViewContext context) {
        setText(name);
        setAccessibleText(context.text("profiles.now", name));
    }

    private void fill() {
        getItems().clear();
        store.board().get().catalog().profiles().forEach(profile -> getItems().add(profileItem(profile)));
        getItems().add(new SeparatorMenuItem());
        getItems().addAll(keeping.items());
    }

    private CustomMenuItem profileItem(Profile profile) {
        var name = new Label(profile.name());
        name.getStyleClass().add("profile-name");
        var purpose = new Label(profile.purpose());
        purpose.getStyleClass().add("caption");
        purpose.setWrapText(true);
        purpose.setMaxWidth(WIDTH);
        var item = new CustomMenuItem(new VBox(name, purpose));
        item.setOnAction(press -> keeping.choose(profile));
        return item;
    }
}
