package serverlesslabel.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import serverlesslabel.state.Panes;
import serverlesslabel.state.Panes.Pane;
import serverlesslabel.state.Settings;
import serverlesslabel.view.control.Command;
import serverlesslabel.view.control.Divider;
import serverlesslabel.view.control.Icons;
import serverlesslabel.view.control.LazyTooltip;
import serverlesslabel.view.control.PaneFocusCycle;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.control.Visibility;
import serverlesslabel.view.host.SettingsPort;
import serverlesslabel.view.weights.StabilityView;
import serverlesslabel.view.weights.WeightsView;

/** Panes of the window: weights and stability on the left, the pages, and the selected service on the right. */
final class PanesView extends HBox {

    private static final double STABILITY_MIN = 132;
    private static final double STABILITY_DEFAULT = 224;
    private static final double WEIGHTS_MIN = 200;
    /** What the divider above the stability takes between its neighbours. */
    private static final double EDGE = 1;
    /** The heading alone. */
    private static final double STABILITY_FOLDED = 44;

    private final ViewContext context;
    private final SettingsPort settings;
    private final WeightsView weights;
    private final StabilityView stability;
    private final Region detail;
    private final ObservableValue<Boolean> beside;
    private final VBox left;
    /** Holds what stands in place of the weights for a while. */
    private final StackPane cover = new StackPane();
    private final StackPane side;
    private final Divider stabilityEdge;
    private final Divider leftEdge;
    private final Divider rightEdge;
    private final Region middle;
    /** The pane the reader opened in a narrow window, which has one part at a time; none is remembered for another. */
    private Optional<Pane> opened = Optional.empty();

    /**
     * Panes with dividers between them.
     *
     * @param beside whether the present page has the selected service beside it
     */
    PanesView(WeightsView weights, StabilityView stability, Region middle, Region detail,
              ObservableValue<Boolean> beside, ViewContext context, SettingsPort settings) {
        this.context = context;
        this.settings = settings;
        this.weights = weights;
        this.stability = stability;
        this.detail = detail;
        this.beside = beside;
        this.middle = middle;
        stabilityEdge = divider(Orientation.HORIZONTAL, Pane.FIRMNESS, stability, "panes.firmness.size");
        left = new VBox(weights, stabilityEdge, stability);
        left.getStyleClass().add("left");
        side = new StackPane(left, cover);
        Visibility.set(cover, false);
        VBox.setVgrow(weights, Priority.ALWAYS);
        HBox.setHgrow(middle, Priority.ALWAYS);
        middle.setMinWidth(0);
        leftEdge = divider(Orientation.VERTICAL, Pane.WEIGHTS, side, "panes.weights.size");
        rightEdge = divider(Orientation.VERTICAL, Pane.DETAIL, detail, "panes.detail.size");
        getChildren().addAll(side, leftEdge, middle, rightEdge, detail);
        settings.settings().map(Settings::layout).map(layout -> layout.panes()).subscribe(panes -> arrange());
        beside.subscribe(any -> arrange());
        widthProperty().subscribe(width -> arrange());
        left.heightProperty().subscribe(height -> arrange());
        // What it needs is known only once it has its style.
        weights.contentHeightProperty().subscribe(height -> arrange());
    }

    /**
     * Folds or unfolds a pane. A right pane that is hidden only for want of room appears, and the left one folds; in a
     * narrow window the pane takes the place of the list, or gives it back.
     */
    void toggle(Pane pane) {
        if (pane == Pane.FIRMNESS) toggleStability();
        else if (narrow()) opened = opened.equals(Optional.of(pane)) ? Optional.empty() : Optional.of(pane);
        else toggleSide(pane);
        arrange();
    }

    private void toggleSide(Pane pane) {
        var folded = panes().folded();
        boolean squeezed = pane == Pane.DETAIL && !folded.contains(pane) && beside.getValue() && !detail.isVisible();
        change(squeezed ? panes().toggled(Pane.WEIGHTS) : panes().toggled(pane));
    }

    // One that is folded only for want of room gets the least it needs.
    private void toggleStability() {
        boolean squeezed = stabilityFolded() && !panes().folded().contains(Pane.FIRMNESS);
        change(squeezed ? panes().withSize(Pane.FIRMNESS, STABILITY_DEFAULT) : panes().toggled(Pane.FIRMNESS));
    }

    private boolean narrow() {
        return getWidth() < PaneSizes.NARROW;
    }

    // What the weights leave of the height where they do not scroll; in a lower window the stability folds.
    private double room() {
        return left.getHeight() - EDGE - weights.neededHeight(side.getPrefWidth());
    }

    private boolean stabilityFolded() {
        return panes().folded().contains(Pane.FIRMNESS) || panes().size(Pane.FIRMNESS).isEmpty()
            && left.getHeight() > 0 && room() < STABILITY_MIN;
    }

    /** A toggle button that folds and unfolds a pane. */
    ToggleButton button(Pane pane, Command command) {
        var button = new ToggleButton("", Icons.of("fth-sidebar"));
        button.getStyleClass().add("glyph-button");
        if (pane == Pane.DETAIL) button.getGraphic().setScaleX(-1);
        button.setId("toggle-" + command.id());
        button.setAccessibleText(command.name());
        LazyTooltip.on(button, command.tooltip(context));
        button.setOnAction(press -> toggle(pane));
        var shown = pane == Pane.DETAIL ? detail.visibleProperty() : side.visibleProperty();
        shown.subscribe(button::setSelected);
        if (pane == Pane.DETAIL) beside.subscribe(wanted -> button.setDisable(!wanted));
        return button;
    }

    /** The pane for what stands in place of the weights for a while; empty and hidden while nothing does. */
    StackPane cover() {
        return cover;
    }

    /**
     * Shows a view in place of the weights, in a folded pane too, or the one that is there; the focus goes to it.
     *
     * @param view makes the view, from what takes it away again and returns the focus
     */
    void coverWeights(Function<Runnable, Region> view) {
        var focused = Optional.ofNullable(getScene().getFocusOwner());
        boolean open = cover.isVisible();
        setCovered(true);
        if (!open) {
            // What is being typed below is applied before, not later over what the view shows.
            cover.requestFocus();
            cover.getChildren().setAll(view.apply(() -> {
                setCovered(false);
                focused.ifPresent(Node::requestFocus);
            }));
            // The parts of a scroll pane are found once it has a skin.
            cover.applyCss();
        }
        PaneFocusCycle.focusFirst(cover);
    }

    private void setCovered(boolean covered) {
        if (!covered) cover.getChildren().clear();
        Visibility.set(cover, covered);
        left.setVisible(!covered);
        // Keeps the focus away from what is covered.
        left.setDisable(covered);
        if (narrow()) opened = covered ? Optional.of(Pane.WEIGHTS) : Optional.empty();
        arrange();
    }

    /** Unfolds the pane of the selected service if the present page has it beside it. */
    void revealDetail() {
        if (!detail.isVisible() && beside.getValue()) toggle(Pane.DETAIL);
    }

    private Panes panes() {
        return settings.settings().getValue().layout().panes();
    }

    // In a narrow window what is not opened is folded.
    private Panes present() {
        var open = panes();
        if (!narrow()) return cover.isVisible() && open.folded().contains(Pane.WEIGHTS) ? open.toggled(Pane.WEIGHTS)
            : open;
        for (var pane : List.of(Pane.WEIGHTS, Pane.DETAIL))
            if (open.folded().contains(pane) == opened.equals(Optional.of(pane))) open = open.toggled(pane);
        return open;
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

    // A larger size would be cut again, and the divider would no longer follow the mouse.
    private double widest(Pane pane) {
        var all = PaneSizes.of(getWidth(), panes().withSize(pane, getWidth()), beside.getValue());
        return pane == Pane.WEIGHTS ? all.left() : all.right();
    }

    private void arrange() {
        if (!narrow()) opened = Optional.empty();
        var sizes = PaneSizes.of(getWidth(), present(), beside.getValue());
        Visibility.set(middle, !narrow() || sizes.left() + sizes.right() == 0);
        setWidth(side, leftEdge, sizes.left());
        setWidth(detail, rightEdge, sizes.right());
        if (left.getHeight() > 0) weights.fit(sizes.left(), left.getHeight() - STABILITY_FOLDED);
        boolean folded = stabilityFolded();
        Visibility.set(stabilityEdge, !folded);
        stability.setFolded(folded);
        double max = Math.max(STABILITY_MIN, left.getHeight() - WEIGHTS_MIN);
        // Its height does not depend on its text, which changes while a slider above it is dragged.
        double height = panes().size(Pane.FIRMNESS)
            .orElseGet(() -> Math.min(STABILITY_DEFAULT, room()));
        stability.setMaxHeight(folded ? Region.USE_PREF_SIZE : Math.max(STABILITY_MIN, Math.min(max, height)));
        stability.setMinHeight(folded ? Region.USE_PREF_SIZE : stability.getMaxHeight());
        weights.setMinHeight(Math.min(WEIGHTS_MIN, left.getHeight()));
    }

    private void setWidth(Region pane, Divider edge, double width) {
        pane.setPrefWidth(width);
        pane.setMinWidth(width);
        pane.setMaxWidth(width);
        Visibility.set(pane, width > 0);
        Visibility.set(edge, width > 0 && !narrow());
    }
}
