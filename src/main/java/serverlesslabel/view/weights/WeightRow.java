package serverlesslabel.view.weights;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Weights;
import serverlesslabel.drawing.chart.WeightTrackDrawing;
import serverlesslabel.picture.Lettering;
import serverlesslabel.ranking.Bracket;
import serverlesslabel.state.Board;
import serverlesslabel.state.Change;
import serverlesslabel.state.Exploration;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.CharacteristicSign;
import serverlesslabel.view.control.Icons;
import serverlesslabel.view.control.LazyContextMenu;
import serverlesslabel.view.control.LazyTooltip;
import serverlesslabel.view.control.ThemeSheet;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.control.Visibility;
import serverlesslabel.view.control.WidePicture;
import serverlesslabel.view.frame.LiveLabel;
import serverlesslabel.view.frame.SteadyBox;
import serverlesslabel.wording.BracketWords;

/**
 * Controls of one weight: the name and the share of the characteristic, and a slider on its track. While the reader
 * points at the row or has the focus in it, the share becomes a field for the number, and the row says where another
 * service takes the lead and offers a lock; a lock that is set stays in sight.
 */
final class WeightRow extends SteadyBox {

    private static final Lettering NAME = Lettering.regular(13);
    /** The most width, in pixels, that a name is sure of. */
    private static final double MOST_NAME = 84;
    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

    private final Characteristic characteristic;
    private final Store store;
    private final ViewContext context;
    private final WeightSlider slider;
    private final Label name = new Label();
    private final Label share = new LiveLabel();
    private final StackPane figure = new StackPane(share);
    /** Takes what is left of the line: a name is never cut for what is said in it. */
    private final StackPane room = new StackPane();
    private final HBox line;
    private final LazyTooltip tip;
    private final LazyTooltip nameTip;
    private final WidePicture track;
    /** Made when it is first shown: eight text fields are a good part of the nodes of a new window. */
    private Optional<WeightEntry> entry = Optional.empty();
    /** Made when it is first shown, for the same reason. */
    private Optional<ToggleButton> lock = Optional.empty();
    /** Made when it is first shown, for the same reason. */
    private Optional<Label> turn = Optional.empty();
    /** Asked only while it is seen: there are eight rows, and a slider changes it with every tick. */
    private Supplier<String> shownTurn = () -> "";
    /** The weight up to which the track is filled. */
    private int filled = -1;

    /**
     * Makes the row of a characteristic.
     *
     * @param pointed set to the characteristic while the reader points at this row or has the focus in it
     */
    WeightRow(Characteristic characteristic, Store store, ViewContext context,
              ObjectProperty<Optional<Characteristic>> pointed) {
        this.characteristic = characteristic;
        this.store = store;
        this.context = context;
        this.slider = new WeightSlider(characteristic, store, context);
        this.tip = LazyTooltip.beside(this, slider);
        this.nameTip = LazyTooltip.beside(this, name);
        this.track = new WidePicture(context);
        track.node().setId("track-" + characteristic.id());
        track.setMouseTransparent(true);
        getStyleClass().addAll("weight-row", ThemeSheet.characteristicClass(characteristic.place()));
        buildName();
        figure.getStyleClass().add("weight-figure");
        this.line = new HBox(new CharacteristicSign(characteristic, context), name, room, figure);
        getChildren().addAll(line, new StackPane(track, slider));
        // The focus counts as pointing, so that readers without a mouse see the sentences too.
        hoverProperty().subscribe(over -> point(pointed));
        focusWithinProperty().subscribe(focused -> point(pointed));
        LazyContextMenu.on(slider, slider::menu);
        LazyContextMenu.on(name, slider::menu);
        store.board().map(Board::exploration).subscribe(this::show);
    }

    private void buildName() {
        name.setText(characteristic.brief());
        name.getStyleClass().add("weight-name");
        name.setLabelFor(slider);
        // The name gives way only where it is very long.
        name.setMinWidth(Math.min(MOST_NAME, Math.ceil(context.typeface().width(name.getText(), NAME))));
        HBox.setHgrow(room, Priority.ALWAYS);
        room.setMinWidth(0);
        room.setPrefWidth(0);
        share.getStyleClass().add("weight-share");
        share.setMinWidth(Region.USE_PREF_SIZE);
    }

    private void point(ObjectProperty<Optional<Characteristic>> pointed) {
        boolean here = active();
        if (here) pointed.set(Optional.of(characteristic));
        else if (pointed.get().filter(characteristic::equals).isPresent()) pointed.set(Optional.empty());
        pseudoClassStateChanged(ACTIVE, here);
        if (here && entry.isEmpty()) addEntry();
        if (here && turn.isEmpty()) addTurn();
        arrange(store.board().get().exploration());
    }

    private boolean active() {
        return isHover() || isFocusWithin();
    }

    private void addEntry() {
        var field = new WeightEntry(characteristic, slider::setWeight, context);
        entry = Optional.of(field);
        field.show(store.board().get().exploration().weights().of(characteristic));
        figure.getChildren().add(field);
    }

    private void addTurn() {
        var label = new LiveLabel();
        label.getStyleClass().add("caption");
        label.setId("turn-" + characteristic.id());
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setAlignment(Pos.CENTER_RIGHT);
        label.setVisible(false);
        turn = Optional.of(label);
        room.getChildren().add(label);
    }

    private void addLock() {
        var button = new ToggleButton();
        button.getStyleClass().addAll("flat", "small", "weight-lock");
        button.setId("lock-" + characteristic.id());
        button.setAccessibleText(context.text("weights.lock", characteristic.name()));
        LazyTooltip.on(button, context.text("weights.lock", characteristic.name()));
        button.setOnAction(press -> store.apply(new Change.ToggleLock(characteristic)));
        lock = Optional.of(button);
        line.getChildren().add(line.getChildren().indexOf(figure), button);
    }

    /** Moves the focus to the slider. */
    void focusSlider() {
        slider.requestFocus();
    }

    /**
     * Shows the brackets of the weight, as notches of the track and in words.
     *
     * @param first how far the weight may move before another service comes first
     * @param order how far it may move before any two neighbours change ranks; empty where not asked for
     */
    void show(Board board, Bracket first, Optional<Bracket> order) {
        showTrack(board, first, order);
        var brackets = new BracketWords(board.alternatives(), context.texts());
        var words = context.text("weights.tip", characteristic.swing(), brackets.text(first));
        // The row has the short name.
        tip.setText(characteristic.name() + "\n" + words, words);
        nameTip.setText(characteristic.name() + "\n" + words, words);
        shownTurn = () -> brackets.turn(first);
        if (active()) turn.ifPresent(label -> label.setText(shownTurn.get()));
    }

    /** Returns whether the track is filled up to the weight among some weights. */
    boolean shows(Weights weights) {
        return filled == weights.of(characteristic);
    }

    /** Fills the track up to the weight and shows the brackets as notches, without words. */
    void showTrack(Board board, Bracket first, Optional<Bracket> order) {
        var unit = board.exploration().linked() ? WeightTrackDrawing.SliderUnit.SHARES
            : WeightTrackDrawing.SliderUnit.IMPORTANCES;
        int weight = board.exploration().weights().of(characteristic);
        filled = weight;
        track.show(width -> WeightTrackDrawing.draw(slider.scale(), weight, first, order, board.alternatives(), unit,
            context.paper(width, WeightTrackDrawing.HEIGHT), context.texts()));
    }

    private void show(Exploration chosen) {
        int points = chosen.weights().of(characteristic);
        slider.show(points);
        share.setText(context.text("percent", chosen.weights().shares().get(characteristic.place())));
        entry.ifPresent(field -> field.show(points));
        arrange(chosen);
    }

    // Changes nothing in the field: the pointer may come and go while a number is being typed.
    private void arrange(Exploration chosen) {
        boolean locked = chosen.locked().contains(characteristic.id());
        boolean active = active();
        share.setVisible(!active);
        entry.ifPresent(field -> {
            field.setVisible(active);
            field.setDisable(locked);
        });
        turn.ifPresent(label -> {
            if (active && !label.isVisible()) label.setText(shownTurn.get());
            label.setVisible(active);
        });
        if (lock.isEmpty() && (active || locked)) addLock();
        lock.ifPresent(button -> {
            if (button.getGraphic() == null || button.isSelected() != locked)
                button.setGraphic(Icons.of(locked ? "fth-lock" : "fth-unlock"));
            button.setSelected(locked);
            Visibility.set(button, active || locked);
        });
        slider.setDisable(locked);
    }
}
