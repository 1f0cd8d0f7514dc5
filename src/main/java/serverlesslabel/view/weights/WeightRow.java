package serverlesslabel.view.weights;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.drawing.chart.BracketDrawing;
import serverlesslabel.ranking.Bracket;
import serverlesslabel.state.Board;
import serverlesslabel.state.Exploration;
import serverlesslabel.state.Store;
import serverlesslabel.state.WeightChange;
import serverlesslabel.view.control.Icons;
import serverlesslabel.view.control.ThemeSheet;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.control.WidePicture;
import serverlesslabel.view.control.WideTip;
import serverlesslabel.wording.BracketWords;

/** One weight: name, lock, importance as a number and as a slider, its share, and the swing where there is room. */
final class WeightRow extends VBox {

    private final Characteristic characteristic;
    private final Store store;
    private final ViewContext context;
    private final WeightSlider slider;
    private final WeightEntry entry;
    private final Label share = new Label();
    private final Label swing = new Label();
    private final ToggleButton lock = new ToggleButton();
    private final Tooltip tip;
    private final WidePicture bracket;

    WeightRow(Characteristic characteristic, Store store, ViewContext context,
              ObjectProperty<Optional<Characteristic>> pointed) {
        this.characteristic = characteristic;
        this.store = store;
        this.context = context;
        var editor = new WeightEditor(characteristic, store);
        this.slider = new WeightSlider(characteristic, editor, context);
        this.entry = new WeightEntry(characteristic, editor, context);
        this.tip = new WideTip(context.text("weights.swing", characteristic.swing()));
        this.bracket = new WidePicture(context);
        bracket.getStyleClass().add("bracket");
        bracket.node().setId("bracket-" + characteristic.id());
        getStyleClass().addAll("weight-row", ThemeSheet.characteristic(characteristic.place()));
        buildLock();
        swing.setText(characteristic.swing());
        swing.getStyleClass().addAll("caption", "swing");
        swing.setWrapText(true);
        spellOut(false);
        slider.setTooltip(tip);
        var way = new VBox(slider, bracket);
        HBox.setHgrow(way, Priority.ALWAYS);
        getChildren().addAll(new HBox(context.icon(characteristic), name(), share), new HBox(way, entry, lock), swing);
        // Who points at a weight, with the mouse or with the keys, is told about it.
        hoverProperty().subscribe(over -> point(pointed, over));
        slider.focusedProperty().subscribe(focused -> point(pointed, focused));
        slider.setContextMenu(slider.menu());
        store.board().map(Board::exploration).subscribe(this::show);
    }

    private Label name() {
        var name = new Label(characteristic.name());
        name.getStyleClass().add("weight-name");
        name.setLabelFor(slider);
        name.setTooltip(tip);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setContextMenu(slider.menu());
        HBox.setHgrow(name, Priority.ALWAYS);
        share.getStyleClass().add("weight-share");
        share.setMinWidth(Region.USE_PREF_SIZE);
        return name;
    }

    private void buildLock() {
        lock.getStyleClass().addAll("flat", "small", "weight-lock");
        lock.setId("lock-" + characteristic.id());
        lock.setAccessibleText(context.text("weights.lock", characteristic.name()));
        lock.setTooltip(new Tooltip(context.text("weights.lock", characteristic.name())));
        lock.setOnAction(press -> store.apply(new WeightChange.ToggleLock(characteristic)));
    }

    private void point(ObjectProperty<Optional<Characteristic>> pointed, boolean here) {
        if (here) pointed.set(Optional.of(characteristic));
        else if (pointed.get().filter(characteristic::equals).isPresent()) pointed.set(Optional.empty());
    }

    /** Puts the focus on the slider, so that the weight is spoken of and the arrow keys move it. */
    void take() {
        slider.requestFocus();
    }

    /** Shows how far the weight may go. */
    void show(Board board, Bracket first, Optional<Bracket> order) {
        var alternatives = board.contenders();
        var way = board.exploration().linked() ? BracketDrawing.Way.SHARES : BracketDrawing.Way.IMPORTANCES;
        bracket.show(width -> BracketDrawing.draw(first, order, alternatives, way,
            context.paper(width, BracketDrawing.HEIGHT), context.texts()));
        var says = context.text("weights.tip", characteristic.swing(),
            new BracketWords(alternatives, context.texts()).text(first));
        // In a narrow pane the name above the slider may not be whole.
        tip.setText(characteristic.name() + "\n" + says);
        slider.setAccessibleHelp(says);
    }

    /** Shows what lies between the ends of the slider, or leaves it to the tip. */
    void spellOut(boolean swings) {
        swing.setVisible(swings);
        swing.setManaged(swings);
    }

    /** How high the row is with the swing below it. */
    double spelledOut(double width) {
        return swing.isManaged() ? prefHeight(width) : prefHeight(width) + swing.prefHeight(width);
    }

    private void show(Exploration chosen) {
        int points = chosen.weights().of(characteristic);
        boolean locked = chosen.locked().contains(characteristic.id());
        slider.show(points);
        entry.show(points);
        share.setText(context.text("percent", chosen.weights().shares().get(characteristic.place())));
        lock.setSelected(locked);
        lock.setGraphic(Icons.of(locked ? "fth-lock" : "fth-unlock"));
        slider.setDisable(locked);
        entry.setDisable(locked);
    }
}
