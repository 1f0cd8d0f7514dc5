package serverlesslabel.view.weights;

import atlantafx.base.controls.ProgressSliderSkin;
import java.util.Optional;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import serverlesslabel.domain.Characteristic;
import serverlesslabel.domain.Weights;
import serverlesslabel.drawing.chart.SliderScale;
import serverlesslabel.state.Change;
import serverlesslabel.state.Gesture;
import serverlesslabel.state.Store;
import serverlesslabel.view.control.ViewContext;
import serverlesslabel.view.frame.FrameCoalescer;
import serverlesslabel.view.frame.SteadySlider;

/**
 * A slider that sets one weight, 0 to 100: dragged with the mouse, moved by 1 with the arrow keys and by 10 with the
 * page keys, reset with the delete keys. Its value is the position on the {@link SliderScale} of the weight, 0 to 1,
 * and screen readers get the weight. All ticks of one drag, or of one key held down, are one step of undo. A drag sets
 * the weight once in a frame and at its end, however many events the mouse sends.
 */
final class WeightSlider extends SteadySlider {

    private static final int PAGE = 10;

    private final Characteristic characteristic;
    private final Store store;
    private final ViewContext context;
    private final FrameCoalescer ticks = new FrameCoalescer(this);
    private Optional<Gesture> gesture = Optional.empty();
    /** The weights when the gesture began: linked weights are computed from them at every tick. */
    private Weights start;
    private boolean showing;
    /** The weight that was last shown, which the thumb may stand beside. */
    private int shown = -1;

    WeightSlider(Characteristic characteristic, Store store, ViewContext context) {
        super(0, 1, 0);
        this.characteristic = characteristic;
        this.store = store;
        this.context = context;
        this.start = weights();
        setSkin(new ProgressSliderSkin(this));
        getStyleClass().add("small");
        setId("weight-" + characteristic.id());
        setAccessibleText(characteristic.name());
        // Before the slider itself: a press beside the thumb moves it at once, and belongs to the drag it begins.
        addEventFilter(MouseEvent.MOUSE_PRESSED, press -> beginGesture());
        // A button that was down before the window was there drags without a press, at which JavaFX's slider fails.
        addEventFilter(MouseEvent.MOUSE_DRAGGED, e -> gesture.ifPresentOrElse(g -> context.pace().begin(), e::consume));
        setOnMouseReleased(release -> endGesture());
        // Before the slider itself, whose own keys move by parts of the track.
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        setOnKeyReleased(release -> endGesture());
        valueProperty().addListener((value, before, now) -> {
            if (showing) return;
            if (context.pace().dragging()) ticks.submit(this::tick);
            else tick();
        });
    }

    /**
     * Sets the weight and returns the weight that results. Points outside 0 to 100 are limited to that range; a linked
     * weight goes only as far as the other weights give way.
     */
    int setWeight(int points) {
        int within = Math.max(0, Math.min(Weights.MOST, points));
        var step = gesture.orElseGet(Gesture::new);
        store.apply(linked() ? new Change.SetShare(characteristic, within, gesture.isPresent() ? start : weights(),
                store.board().get().catalog().rubric().characteristics(), step)
            : new Change.SetWeight(characteristic, within, step));
        return weights().of(characteristic);
    }

    /** Moves the thumb to a weight, 0 to 100, without setting it; to the end for one beyond the scale. */
    void show(int points) {
        showing = true;
        var scale = scale();
        // The thumb stays under the pointer between two whole numbers.
        if (shown != points || scale.weight(getValue()) != Math.min(points, scale.weight(1)))
            setValue(Math.min(1, scale.position(points)));
        shown = points;
        showing = false;
        notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
    }

    /** Returns the scale of the slider: of importances, or of percentages where weights are linked. */
    SliderScale scale() {
        return SliderScale.of(characteristic, reference());
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, @Nullable Object... parameters) {
        return switch (attribute) {
            case VALUE -> (double) shown;
            case MAX_VALUE -> (double) Weights.MOST;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    /** Returns a new context menu with one item, which resets this weight to the reference weight. */
    ContextMenu menu() {
        var item = new MenuItem();
        item.setOnAction(press -> setWeight(reference().of(characteristic)));
        var menu = new ContextMenu(item);
        menu.setOnShowing(show -> item.setText(context.text("weights.back", reference().of(characteristic))));
        return menu;
    }

    private void press(KeyEvent press) {
        if (press.isShortcutDown() || press.isAltDown()) return;
        // A key that is held down is pressed many times, but is one gesture.
        if (gesture.isEmpty()) beginGesture();
        switch (press.getCode()) {
            case RIGHT, UP -> setWeight(shown + 1);
            case LEFT, DOWN -> setWeight(shown - 1);
            case PAGE_UP -> setWeight(shown + PAGE);
            case PAGE_DOWN -> setWeight(shown - PAGE);
            case HOME -> setWeight(0);
            case END -> setWeight(Math.max(shown, scale().weight(1)));
            case DELETE, BACK_SPACE -> setWeight(reference().of(characteristic));
            default -> { return; }
        }
        press.consume();
    }

    private void tick() {
        show(setWeight(scale().weight(getValue())));
    }

    private void beginGesture() {
        gesture = Optional.of(new Gesture());
        start = weights();
    }

    private void endGesture() {
        ticks.flush();
        context.pace().end();
        gesture = Optional.empty();
    }

    // In percent where weights are linked, because then the slider shows shares.
    private Weights reference() {
        var reference = store.board().get().catalog().rubric().reference();
        return linked() ? reference.inPercent() : reference;
    }

    private boolean linked() {
        return store.board().get().exploration().linked();
    }

    private Weights weights() {
        return store.board().get().exploration().weights();
    }
}
