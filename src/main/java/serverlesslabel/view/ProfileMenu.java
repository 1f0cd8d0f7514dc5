package serverlesslabel.view;

import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.VBox;
import serverlesslabel.domain.Profile;
import serverlesslabel.state.Board;
import serverlesslabel.state.Change;
import serverlesslabel.state.Store;

/** The profiles, each with whom it is for; its own text says which one the weights are. */
final class ProfileMenu extends MenuButton {

    private static final double WIDTH = 320;

    private final Store store;
    private final Easel easel;

    ProfileMenu(Store store, Easel easel) {
        this.store = store;
        this.easel = easel;
        setId("profiles");
        getStyleClass().addAll("chip", "profile-menu");
        setMaxWidth(Double.MAX_VALUE);
        store.board().get().catalog().profiles().forEach(each -> getItems().add(item(each)));
        store.board().map(Board::exploration).map(chosen -> chosen.weights()).subscribe(weights ->
            setText(store.board().get().catalog().profileOf(weights).map(each -> easel.say("profiles.now",
                each.name())).orElse(easel.say("profiles.own"))));
    }

    private CustomMenuItem item(Profile profile) {
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
}
