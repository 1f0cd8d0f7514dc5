package serverlesslabel.view;

import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import serverlesslabel.state.Panes;
import serverlesslabel.state.Panes.Pane;
import serverlesslabel.state.Settings;
import serverlesslabel.view.control.Command;
import serverlesslabel.view.control.Divider;
import serverlesslabel.view.control.Icons;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.host.SettingsPort;
import serverlesslabel.view.weights.StabilityView;

/** What matters on the left and below it how firm the order is, the middle, and the one service on the right. */
final class PanesView extends HBox {

    private static final double FIRMNESS_LEAST = 132;
    private static final double FIRMNESS_ENOUGH = 264;
    private static final double WEIGHTS_LEAST = 200;
    private static final double WEIGHTS_ENOUGH = 500;

    private final ViewContext context;
    private final SettingsPort settings;
    private final Region weights;
    private final StabilityView firmness;
    private final Region detail;
    private final ObservableValue<Boolean> beside;
    private final VBox left;
    private final Divider low;
    private final Divider leftEdge;
    private final Divider rightEdge;

    /** The panes; {@code beside} says whether the middle wants the one service beside it. */
    PanesView(Region weights, StabilityView firmness, Region middle, Region detail, ObservableValue<Boolean> beside,
              ViewContext context, SettingsPort settings) {
        this.context = context;
        this.settings = settings;
        this.weights = weights;
        this.firmness = firmness;
        this.detail = detail;
        this.beside = beside;
        low = divider(Orientation.HORIZONTAL, Pane.FIRMNESS, firmness, "panes.firmness.size");
        left = new VBox(weights, low, firmness);
        left.getStyleClass().add("left");
        VBox.setVgrow(weights, Priority.ALWAYS);
        HBox.setHgrow(middle, Priority.ALWAYS);
        middle.setMinWidth(0);
        leftEdge = divider(Orientation.VERTICAL, Pane.WEIGHTS, left, "panes.weights.size");
        rightEdge = divider(Orientation.VERTICAL, Pane.DETAIL, detail, "panes.detail.size");
        getChildren().addAll(left, leftEdge, middle, rightEdge, detail);
        settings.settings().map(Settings::layout).map(layout -> layout.panes()).subscribe(panes -> arrange());
        beside.subscribe(any -> arrange());
        widthProperty().subscribe(width -> arrange());
        left.heightProperty().subscribe(height -> arrange());
    }

    /** Puts a pane away, or brings it back; where there is no room for both, the other one goes. */
    void toggle(Pane pane) {
        var folded = panes().folded();
        boolean squeezed = pane == Pane.DETAIL && !folded.contains(pane) && beside.getValue() && !detail.isVisible();
        change(squeezed ? panes().toggled(Pane.WEIGHTS) : panes().toggled(pane));
    }

    /** A button that folds a pane and brings it back. */
    ToggleButton button(Pane pane, Command command) {
        var button = new ToggleButton("", Icons.of("fth-sidebar"));
        button.getStyleClass().add("glyph-button");
        if (pane == Pane.DETAIL) button.getGraphic().setScaleX(-1);
        button.setId("toggle-" + command.id());
        button.setAccessibleText(command.name());
        button.setTooltip(new Tooltip(command.tip(context)));
        button.setOnAction(press -> {
            toggle(pane);
            arrange();
        });
        var shown = pane == Pane.DETAIL ? detail.visibleProperty() : left.visibleProperty();
        shown.subscribe(button::setSelected);
        if (pane == Pane.DETAIL) beside.subscribe(wanted -> button.setDisable(!wanted));
        return button;
    }

    /** Brings the one service back, where it is put away and the middle wants it. */
    void revealDetail() {
        if (!detail.isVisible() && beside.getValue()) toggle(Pane.DETAIL);
    }

    private Panes panes() {
        return settings.settings().getValue().layout().panes();
    }

    private void change(Panes next) {
        settings.update(now -> now.withLayout(layout -> layout.withPanes(next)));
    }

    private Divider divider(Orientation orientation, Pane pane, Region sized, String key) {
        boolean upright = orientation == Orientation.VERTICAL;
        var divider = new Divider(orientation, pane == Pane.WEIGHTS ? 1 : -1,
            () -> upright ? sized.getWidth() : sized.getHeight(),
            size -> change(panes().withSize(pane, Math.max(1, upright ? Math.min(size, widest(pane)) : size))),
            () -> change(panes().withoutSize(pane)));
        divider.setAccessibleText(context.text(key));
        divider.setId("divider-" + pane.name().toLowerCase(Locale.ROOT));
        var over = -Divider.GRIP / 2;
        if (upright) HBox.setMargin(divider, new Insets(0, over, 0, over));
        else VBox.setMargin(divider, new Insets(over, 0, over, 0));
        return divider;
    }

    // What is beyond this would only be cut again, and the hand would lose the divider.
    private double widest(Pane pane) {
        var all = PaneSizes.of(getWidth(), panes().withSize(pane, getWidth()), beside.getValue());
        return pane == Pane.WEIGHTS ? all.left() : all.right();
    }

    private void arrange() {
        var sizes = PaneSizes.of(getWidth(), panes(), beside.getValue());
        widen(left, leftEdge, sizes.left());
        widen(detail, rightEdge, sizes.right());
        boolean folded = panes().folded().contains(Pane.FIRMNESS);
        show(low, !folded);
        firmness.fold(folded);
        double most = Math.max(FIRMNESS_LEAST, left.getHeight() - WEIGHTS_LEAST);
        // Its height does not depend on the sentences: they change while a hand is on the sliders above.
        double height = panes().size(Pane.FIRMNESS)
            .orElseGet(() -> Math.min(FIRMNESS_ENOUGH, left.getHeight() - WEIGHTS_ENOUGH));
        firmness.setMaxHeight(folded ? Region.USE_PREF_SIZE : Math.max(FIRMNESS_LEAST, Math.min(most, height)));
        firmness.setMinHeight(folded ? Region.USE_PREF_SIZE : firmness.getMaxHeight());
        weights.setMinHeight(Math.min(WEIGHTS_LEAST, left.getHeight()));
    }

    private static void widen(Region pane, Divider edge, double width) {
        pane.setPrefWidth(width);
        pane.setMinWidth(width);
        pane.setMaxWidth(width);
        show(pane, width > 0);
        show(edge, width > 0);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
