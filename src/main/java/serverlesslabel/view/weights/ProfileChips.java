package serverlesslabel.view.weights;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import serverlesslabel.domain.Profile;
import serverlesslabel.state.Board;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.LazyTooltip;
import serverlesslabel.view.control.ViewContext;

/**
 * The profiles as chips in the order of the catalog, with the purpose of the one whose weights are set. The chip for
 * the reader's own weights is always there, so that nothing moves under a hand that leaves a profile. For few profiles:
 * more of them stand in a {@link ProfileMenu}.
 */
final class ProfileChips extends VBox {

    /** The most profiles that are shown as chips. */
    static final int MOST = 8;

    private final List<Profile> profiles;
    private final List<ToggleButton> chips = new ArrayList<>();
    private final ToggleButton own = new ToggleButton();
    private final Label purpose = new Label();
    private final ViewContext context;

    ProfileChips(Store store, ViewContext context, ProfileKeeping keeping) {
        this.profiles = store.board().get().catalog().profiles();
        this.context = context;
        getStyleClass().add("profile-chips");
        setId("profiles");
        var flow = new FlowPane();
        flow.getStyleClass().add("profile-flow");
        for (var profile : profiles) flow.getChildren().add(chip(profile, keeping));
        own.setText(context.text("profiles.yours"));
        own.getStyleClass().addAll("chip", "small");
        own.setMouseTransparent(true);
        own.setFocusTraversable(false);
        // Together, so that the three dots never stand alone in a line.
        var last = new HBox(own, more(keeping));
        last.getStyleClass().add("profile-last");
        flow.getChildren().add(last);
        purpose.getStyleClass().addAll("caption", "profile-purpose");
        purpose.setWrapText(true);
        getChildren().addAll(flow, purpose);
        store.board().map(Board::exploration).map(chosen -> chosen.weights()).subscribe(weights ->
            show(store.board().get().catalog().profileOf(weights)));
    }

    private ToggleButton chip(Profile profile, ProfileKeeping keeping) {
        var chip = new ToggleButton(profile.name());
        chip.setMnemonicParsing(false);
        chip.getStyleClass().addAll("chip", "small");
        LazyTooltip.on(chip, profile.purpose());
        chip.setOnAction(press -> {
            keeping.choose(profile);
            // A second press on it leaves it chosen; with locked weights it may not be reached at all.
            var board = keeping.store().board().get();
            show(board.catalog().profileOf(board.exploration().weights()));
        });
        chips.add(chip);
        return chip;
    }

    private MenuButton more(ProfileKeeping keeping) {
        var more = new MenuButton("…");
        more.getStyleClass().addAll("chip", "small", "no-arrow");
        more.setId("profile-items");
        more.setAccessibleText(context.text("profiles.more"));
        LazyTooltip.on(more, context.text("profiles.more"));
        more.setOnShowing(opened -> more.getItems().setAll(keeping.items()));
        return more;
    }

    private void show(Optional<Profile> chosen) {
        for (int i = 0; i < chips.size(); i++)
            chips.get(i).setSelected(chosen.filter(profiles.get(i)::equals).isPresent());
        own.setSelected(chosen.isEmpty());
        own.setDisable(chosen.isPresent());
        purpose.setText(chosen.map(Profile::purpose)
            .orElseGet(() -> context.text("profiles.mine")));
    }
}
