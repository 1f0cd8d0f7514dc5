package serverlesslabel.view;

import atlantafx.base.controls.ProgressSliderSkin;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Weights;
import serverlesslabel.drawing.BracketDrawing;
import serverlesslabel.ranking.Bracket;
import serverlesslabel.ranking.Contenders;
import serverlesslabel.state.Board;
import serverlesslabel.state.Change;
import serverlesslabel.state.Gesture;
import serverlesslabel.state.Store;

/** One weight: name, lock, importance as a number and as a slider, and its share. */
final class WeightRow extends VBox {

    private static final Pattern WHOLE = Pattern.compile("\\s*([0-9]{1,3})\\s*");
    private static final int PAGE = 10;

    private final Characteristic characteristic;
    private final Store store;
    private final Easel easel;
    private final Slider slider = new Slider(0, Weights.MOST, 0);
    private final TextField entry = new TextField();
    private final Label share = new Label();
    private final ToggleButton lock = new ToggleButton();
    private final Tooltip tip;
    private final WidePicture bracket;
    private Optional<Gesture> hand = Optional.empty();
    private boolean showing;

    WeightRow(Characteristic characteristic, Store store, Easel easel,
              ObjectProperty<Optional<Characteristic>> pointed) {
        this.characteristic = characteristic;
        this.store = store;
        this.easel = easel;
        this.tip = new WideTip(easel.say("weights.swing", characteristic.swing()));
        this.bracket = new WidePicture(easel);
        bracket.getStyleClass().add("bracket");
        bracket.node().setId("bracket-" + characteristic.id());
        getStyleClass().addAll("weight-row", "characteristic-" + characteristic.place());
        buildSlider();
        buildEntry();
        buildLock();
        var name = new Label(characteristic.name());
        name.getStyleClass().add("weight-name");
        name.setLabelFor(slider);
        name.setTooltip(tip);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        share.getStyleClass().add("weight-share");
        share.setMinWidth(Region.USE_PREF_SIZE);
        var way = new VBox(slider, bracket);
        HBox.setHgrow(way, Priority.ALWAYS);
        getChildren().addAll(new HBox(easel.icon(characteristic), name, share), new HBox(way, entry, lock));
        // Who points at a weight, with the mouse or with the keys, is told about it.
        hoverProperty().subscribe(over -> point(pointed, over));
        slider.focusedProperty().subscribe(focused -> point(pointed, focused));
        slider.setContextMenu(back());
        name.setContextMenu(back());
        store.board().map(Board::exploration).subscribe(chosen ->
            show(chosen.weights(), chosen.locked().contains(characteristic.id())));
    }

    private void buildSlider() {
        slider.setSkin(new ProgressSliderSkin(slider));
        slider.getStyleClass().add("small");
        slider.setId("weight-" + characteristic.id());
        slider.setBlockIncrement(1);
        slider.setAccessibleText(characteristic.name());
        slider.setTooltip(tip);
        // Before the slider itself: a press beside the thumb moves it at once, and belongs to the drag it begins.
        slider.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> hand = Optional.of(new Gesture()));
        slider.setOnMouseReleased(release -> hand = Optional.empty());
        slider.setOnKeyPressed(press -> {
            if (hand.isEmpty()) hand = Optional.of(new Gesture());
            if (press.getCode() == KeyCode.PAGE_UP) set((int) slider.getValue() + PAGE);
            if (press.getCode() == KeyCode.PAGE_DOWN) set((int) slider.getValue() - PAGE);
        });
        slider.setOnKeyReleased(release -> hand = Optional.empty());
        slider.valueProperty().addListener((value, before, now) -> {
            if (!showing) set((int) Math.round(now.doubleValue()));
        });
    }

    // One weight alone back to where it stands on the label.
    private ContextMenu back() {
        int points = store.board().get().catalog().rubric().reference().of(characteristic);
        var item = new MenuItem(easel.say("weights.back", points));
        item.setOnAction(press -> set(points));
        return new ContextMenu(item);
    }

    private void point(ObjectProperty<Optional<Characteristic>> pointed, boolean here) {
        if (here) pointed.set(Optional.of(characteristic));
        else if (pointed.get().filter(characteristic::equals).isPresent()) pointed.set(Optional.empty());
    }

    /** Shows how far the weight may go. */
    void show(Contenders contenders, Bracket first, Optional<Bracket> order) {
        bracket.show(width -> BracketDrawing.draw(first, order, contenders, easel.paper(width, BracketDrawing.HEIGHT),
            easel.texts()));
        tip.setText(easel.say("weights.tip", characteristic.swing(), bracket.node().getAccessibleText()));
        slider.setAccessibleHelp(tip.getText());
    }

    private void buildEntry() {
        entry.getStyleClass().addAll("small", "weight-entry");
        entry.setId("entry-" + characteristic.id());
        entry.setAccessibleText(easel.say("weights.entry", characteristic.name()));
        entry.setTooltip(new Tooltip(easel.say("weights.entry", characteristic.name())));
        entry.setOnAction(enter -> type());
        entry.focusedProperty().subscribe(focused -> {
            if (!focused) type();
        });
    }

    private void buildLock() {
        lock.getStyleClass().addAll("flat", "small", "weight-lock");
        lock.setGraphic(Glyphs.of("fth-unlock"));
        lock.setAccessibleText(easel.say("weights.lock", characteristic.name()));
        lock.setTooltip(new Tooltip(easel.say("weights.lock", characteristic.name())));
        lock.setOnAction(press -> store.apply(new Change.ToggleLock(characteristic)));
    }

    // What is no number from 0 to 100 is put back to what it was.
    private void type() {
        var number = WHOLE.matcher(entry.getText());
        if (number.matches() && Integer.parseInt(number.group(1)) <= Weights.MOST)
            set(Integer.parseInt(number.group(1)));
        entry.setText(Integer.toString(store.board().get().exploration().weights().of(characteristic)));
    }

    private void set(int points) {
        int within = Math.max(0, Math.min(Weights.MOST, points));
        store.apply(new Change.SetWeight(characteristic, within, hand.orElseGet(Gesture::new)));
    }

    private void show(Weights weights, boolean locked) {
        int points = weights.of(characteristic);
        showing = true;
        // The thumb stays under the hand between two whole numbers.
        if (Math.round(slider.getValue()) != points) slider.setValue(points);
        showing = false;
        entry.setText(Integer.toString(points));
        share.setText(easel.say("percent", weights.shares().get(characteristic.place())));
        lock.setSelected(locked);
        lock.setGraphic(Glyphs.of(locked ? "fth-lock" : "fth-unlock"));
        slider.setDisable(locked);
        entry.setDisable(locked);
    }
}
