package serverlesslabel.view.control;

import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * What stands between two panes: dragged with the mouse, or moved with the arrow keys when it has the focus. A double
 * click or Enter gives the pane the size that suits the window.
 */
public final class Divider extends Region {

    /** As wide as a hand hits it; it lies over what it divides. */
    public static final double GRIP = 7;

    private static final double STEP = 16;

    private final Orientation orientation;
    private final DoubleSupplier size;
    private final DoubleConsumer resize;
    private final int direction;
    private double pressed;
    private double before;

    /**
     * A divider.
     *
     * @param orientation how its line runs
     * @param direction   1 where the pane it sizes comes before it, -1 where it comes after it
     */
    public Divider(Orientation orientation, int direction, DoubleSupplier size, DoubleConsumer resize,
            Runnable suit) {
        this.orientation = orientation;
        this.direction = direction;
        this.size = size;
        this.resize = resize;
        boolean upright = orientation == Orientation.VERTICAL;
        getStyleClass().addAll("divider", upright ? "upright" : "level");
        setCursor(upright ? Cursor.H_RESIZE : Cursor.V_RESIZE);
        setViewOrder(-1);
        if (upright) setMinWidth(GRIP);
        else setMinHeight(GRIP);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        setOnMousePressed(this::begin);
        setOnMouseDragged(drag -> resize.accept(before + direction * (along(drag) - pressed)));
        setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) suit.run();
        });
        setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.ENTER) suit.run();
            else step(press);
        });
    }

    private void begin(MouseEvent press) {
        pressed = along(press);
        before = size.getAsDouble();
        requestFocus();
    }

    // The divider itself moves under the hand; what it stands in does not.
    private double along(MouseEvent event) {
        Point2D at = getParent().sceneToLocal(event.getSceneX(), event.getSceneY());
        return orientation == Orientation.VERTICAL ? at.getX() : at.getY();
    }

    private void step(KeyEvent press) {
        int steps = switch (press.getCode()) {
            case LEFT, UP -> -1;
            case RIGHT, DOWN -> 1;
            default -> 0;
        };
        if (steps == 0 || press.isShortcutDown() || press.isAltDown()) return;
        resize.accept(size.getAsDouble() + steps * direction * STEP);
        press.consume();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> size.getAsDouble();
            case ORIENTATION -> orientation;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }
}
