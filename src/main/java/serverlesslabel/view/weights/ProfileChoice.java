package serverlesslabel.view.weights;

import java.util.Optional;
import javafx.scene.layout.StackPane;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.control.Visibility;

/**
 * The profiles in the form there is room for: as chips, of which each is one press away, or as a menu button, which
 * takes one line.
 */
final class ProfileChoice extends StackPane {

    private final Store store;
    private final ViewContext context;
    private final ProfileKeeping keeping;
    /** None where there are more profiles than chips help with. */
    private final Optional<ProfileChips> chips;
    private Optional<ProfileMenu> menu = Optional.empty();

    /** Makes the choice of a store's profiles, as chips unless there are too many. */
    ProfileChoice(Store store, ViewContext context, ProfileKeeping keeping) {
        this.store = store;
        this.context = context;
        this.keeping = keeping;
        getStyleClass().add("profile-choice");
        boolean few = store.board().get().catalog().profiles().size() <= ProfileChips.MOST;
        this.chips = few ? Optional.of(new ProfileChips(store, context, keeping)) : Optional.empty();
        chips.ifPresent(getChildren()::add);
        if (!few) showMenu(true);
    }

    /**
     * Takes the form there is room for.
     *
     * @param width    the width of the choice
     * @param spare    what everything around it leaves of the height; all in pixels
     */
    void fit(double width, double spare) {
        chips.ifPresent(some -> {
            double inside = width - snappedLeftInset() - snappedRightInset();
            boolean high = some.prefHeight(inside) > spare;
            Visibility.set(some, !high);
            showMenu(high);
        });
    }

    private void showMenu(boolean shown) {
        if (shown && menu.isEmpty()) {
            menu = Optional.of(new ProfileMenu(store, context, keeping));
            menu.ifPresent(getChildren()::add);
        }
        menu.ifPresent(button -> Visibility.set(button, shown));
    }
}
