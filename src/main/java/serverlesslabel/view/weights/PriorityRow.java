package serverlesslabel.view.weights;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.view.control.CharacteristicSign;
import serverlesslabel.view.control.Icons;
import serverlesslabel.view.control.Labels;
import serverlesslabel.view.control.LazyTooltip;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.control.Visibility;

/**
 * Row of the guide: a grip to drag it by, the place in the order, the characteristic with its swing, and the share that
 * this place gives it. While the reader points at it or has the focus on it, two buttons beside the grip move it by one
 * place: not everybody can drag.
 */
final class PriorityRow extends HBox {

    private static final PseudoClass LIFTED = PseudoClass.getPseudoClass("lifted");

    private final Characteristic characteristic;
    private final ViewContext context;
    private final Label place = new Label();
    private final Label swing;
    private final Label share = new Label();
    private final Button up;
    private final Button down;

    PriorityRow(Characteristic characteristic, ViewContext context) {
        this.characteristic = characteristic;
        this.context = context;
        getStyleClass().add("priority-row");
        setId("priority-" + characteristic.id());
        setAccessibleRole(AccessibleRole.TEXT);
        up = button("fth-chevron-up", "guide.up");
        down = button("fth-chevron-down", "guide.down");
        var grip = Icons.of("fth-more-vertical");
        grip.getStyleClass().add("priority-grip");
        var handle = new VBox(up, grip, down);
        handle.getStyleClass().add("priority-handle");
        handle.setAlignment(Pos.CENTER);
        place.getStyleClass().add("priority-place");
        var name = new Label(characteristic.brief());
        name.getStyleClass().add("weight-name");
        name.setWrapText(true);
        swing = Labels.caption(characteristic.swing());
        swing.setWrapText(true);
        swing.setMinHeight(USE_PREF_SIZE);
        var words = new VBox(name, swing);
        words.setMinWidth(0);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        share.getStyleClass().addAll("weight-share", "priority-share");
        share.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(handle, place, new CharacteristicSign(characteristic, context), words, share);
        LazyTooltip.beside(this, name).setText(characteristic.name() + "\n"
            + context.text("weights.swing", characteristic.swing()));
        hoverProperty().subscribe(over -> showButtons());
        focusWithinProperty().subscribe(focused -> showButtons());
    }

    private Button button(String icon, String key) {
        var button = new Button("", Icons.of(icon));
        button.getStyleClass().addAll("flat", "priority-step");
        button.setId(key.replace('.', '-') + "-" + characteristic.id());
        button.setAccessibleText(context.text(key, characteristic.name()));
        // The keys of the row do the same.
        button.setFocusTraversable(false);
        return button;
    }

    private void showButtons() {
        boolean active = isHover() || isFocusWithin();
        up.setVisible(active);
        down.setVisible(active);
    }

    /** The characteristic of the row. */
    Characteristic characteristic() {
        return characteristic;
    }

    /** Sets what the buttons run. */
    void setOnStep(Runnable upwards, Runnable downwards) {
        up.setOnAction(press -> upwards.run());
        down.setOnAction(press -> downwards.run());
    }

    /**
     * Shows the place in the order and the share.
     *
     * @param at      the place, from 1
     * @param count   the number of rows
     * @param percent the share of all weight, 0 to 100
     */
    void show(int at, int count, int percent) {
        place.setText(context.texts().formats().whole(at));
        share.setText(context.text("percent", percent));
        up.setDisable(at == 1);
        down.setDisable(at == count);
        setAccessibleText(context.text("guide.row", at, count, characteristic.name(), share.getText(),
            characteristic.swing()));
    }

    /** Shows the swing below the name, or leaves it to the tooltip. */
    void showSwing(boolean shown) {
        Visibility.set(swing, shown);
    }

    /** Shows the row as one that is carried to another place, or as one that lies at its own. */
    void showLifted(boolean lifted) {
        pseudoClassStateChanged(LIFTED, lifted);
        setViewOrder(lifted ? -1 : 0);
    }
}
