package serverlesslabel.view.weights;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.drawing.chart.BracketDrawing;
import serverlesslabel.ranking.Bracket;
import serverlesslabel.state.Board;
import serverlesslabel.state.Change;
import serverlesslabel.state.Exploration;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.Icons;
import serverlesslabel.view.control.LazyContextMenu;
import serverlesslabel.view.control.LazyTooltip;
import serverlesslabel.view.control.ThemeSheet;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.control.WidePicture;
import serverlesslabel.view.frame.LiveLabel;
import serverlesslabel.view.frame.SteadyBox;
import serverlesslabel.wording.BracketWords;

/**
 * Controls of one weight: the name and the share of the characteristic, a slider with its bracket below, a field for
 * the number, a lock, and the swing in words where there is room.
 */
final class WeightRow extends SteadyBox {

    private final Characteristic characteristic;
    private final Store store;
    private final ViewContext context;
    private final WeightSlider slider;
    private final WeightEntry entry;
    private final Label name = new Label();
    private final Label share = new LiveLabel();
    private final Label swing = new Label();
    private final ToggleButton lock = new ToggleButton();
    private final LazyTooltip tip;
    private final LazyTooltip nameTip;
    private final WidePicture bracket;

    /**
     * Makes the row of a characteristic.
     *
     * @param pointed set to the characteristic while the reader points at this row or its slider has the focus
     */
    WeightRow(Characteristic characteristic, Store store, ViewContext context,
              ObjectProperty<Optional<Characteristic>> pointed) {
        this.characteristic = characteristic;
        this.store = store;
        this.context = context;
        this.slider = new WeightSlider(characteristic, store, context);
        this.entry = new WeightEntry(characteristic, slider::setWeight, context);
        this.tip = LazyTooltip.on(slider);
        this.nameTip = LazyTooltip.on(name);
        this.bracket = new WidePicture(context);
        bracket.getStyleClass().add("bracket");
        bracket.node().setId("bracket-" + characteristic.id());
        getStyleClass().addAll("weight-row", ThemeSheet.characteristicClass(characteristic.place()));
        buildName();
        buildLock();
        swing.setText(characteristic.swing());
        swing.getStyleClass().addAll("caption", "swing");
        swing.setWrapText(true);
        showSwing(false);
        var track = new VBox(slider, bracket);
        HBox.setHgrow(track, Priority.ALWAYS);
        getChildren().addAll(new HBox(context.icon(characteristic), name, share),
            new HBox(track, entry, lock), swing);
        // The focus counts as pointing, so that readers without a mouse see the sentences too.
        hoverProperty().subscribe(over -> point(pointed, over));
        slider.focusedProperty().subscribe(focused -> point(pointed, focused));
        LazyContextMenu.on(slider, slider::menu);
        LazyContextMenu.on(name, slider::menu);
        store.board().map(Board::exploration).subscribe(this::show);
    }

    private void buildName() {
        name.setText(characteristic.name());
        name.getStyleClass().add("weight-name");
        name.setLabelFor(slider);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        share.getStyleClass().add("weight-share");
        share.setMinWidth(Region.USE_PREF_SIZE);
    }

    private void buildLock() {
        lock.getStyleClass().addAll("flat", "small", "weight-lock");
        lock.setId("lock-" + characteristic.id());
        lock.setAccessibleText(context.text("weights.lock", characteristic.name()));
        LazyTooltip.on(lock, context.text("weights.lock", characteristic.name()));
        lock.setOnAction(press -> store.apply(new Change.ToggleLock(characteristic)));
    }

    private void point(ObjectProperty<Optional<Characteristic>> pointed, boolean here) {
        if (here) pointed.set(Optional.of(characteristic));
        else if (pointed.get().filter(characteristic::equals).isPresent()) pointed.set(Optional.empty());
    }

    /** Moves the focus to the slider. */
    void focusSlider() {
        slider.requestFocus();
    }

    /**
     * Shows the bracket of the weight, as a picture and in words.
     *
     * @param first how far the weight may move before another service comes first
     * @param order how far it may move before any two neighbours change ranks; empty where not asked for
     */
    void show(Board board, Bracket first, Optional<Bracket> order) {
        var alternatives = board.alternatives();
        var unit = board.exploration().linked() ? BracketDrawing.SliderUnit.SHARES
            : BracketDrawing.SliderUnit.IMPORTANCES;
        bracket.show(width -> BracketDrawing.draw(first, order, alternatives, unit,
            context.paper(width, BracketDrawing.HEIGHT), context.texts()));
        var words = context.text("weights.tip", characteristic.swing(),
            new BracketWords(alternatives, context.texts()).text(first));
        // In a narrow pane the name above the slider may be cut off.
        tip.setText(characteristic.name() + "\n" + words, words);
        nameTip.setText(characteristic.name() + "\n" + words, words);
    }

    /** Shows the swing below the slider, or leaves it to the tooltip. */
    void showSwing(boolean visible) {
        swing.setVisible(visible);
        swing.setManaged(visible);
    }

    /** Returns the preferred height of the row with the swing shown, for a width; both in pixels. */
    double prefHeightWithSwing(double width) {
        return swing.isManaged() ? prefHeight(width) : prefHeight(width) + swing.prefHeight(width);
    }

    private void show(Exploration chosen) {
        int points = chosen.weights().of(characteristic);
        boolean locked = chosen.locked().contains(characteristic.id());
        slider.show(points);
        entry.show(points);
        share.setText(context.text("percent", chosen.weights().shares().get(characteristic.place())));
        if (lock.getGraphic() == null || lock.isSelected() != locked)
            lock.setGraphic(Icons.of(locked ? "fth-lock" : "fth-unlock"));
        lock.setSelected(locked);
        slider.setDisable(locked);
        entry.setDisable(locked);
    }
}
