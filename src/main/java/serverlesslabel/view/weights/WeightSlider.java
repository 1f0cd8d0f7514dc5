package serverlesslabel.view.weights;

import atlantafx.base.controls.ProgressSliderSkin;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Weights;
import serverlesslabel.view.control.ViewContext;

/** A weight as a slider: dragged, by 1 with the arrow keys, by 10 with the page keys, back with the delete keys. */
final class WeightSlider extends Slider {

    private static final int PAGE = 10;

    private final ViewContext context;
    private final WeightEditor editor;
    private boolean showing;

    WeightSlider(Characteristic characteristic, WeightEditor editor, ViewContext context) {
        super(0, Weights.MOST, 0);
        this.context = context;
        this.editor = editor;
        setSkin(new ProgressSliderSkin(this));
        getStyleClass().add("small");
        setId("weight-" + characteristic.id());
        setBlockIncrement(1);
        setAccessibleText(characteristic.name());
        // Before the slider itself: a press beside the thumb moves it at once, and belongs to the drag it begins.
        addEventFilter(MouseEvent.MOUSE_PRESSED, press -> editor.begin());
        setOnMouseReleased(release -> editor.rest());
        setOnKeyPressed(this::press);
        setOnKeyReleased(release -> editor.rest());
        valueProperty().addListener((value, before, now) -> {
            if (!showing) show(editor.set((int) Math.round(now.doubleValue())));
        });
    }

    private void press(KeyEvent press) {
        editor.goOn();
        switch (press.getCode()) {
            case PAGE_UP -> editor.step(PAGE);
            case PAGE_DOWN -> editor.step(-PAGE);
            case DELETE, BACK_SPACE -> editor.back();
            default -> {
                return;
            }
        }
        press.consume();
    }

    /** Shows a weight. */
    void show(int points) {
        showing = true;
        // The thumb stays under the hand between two whole numbers.
        if (Math.round(getValue()) != points) setValue(points);
        showing = false;
    }

    /** One weight alone back to where it stands on the label. */
    ContextMenu menu() {
        var item = new MenuItem();
        item.setOnAction(press -> editor.back());
        var menu = new ContextMenu(item);
        menu.setOnShowing(show -> item.setText(context.text("weights.back", editor.reference())));
        return menu;
    }
}
