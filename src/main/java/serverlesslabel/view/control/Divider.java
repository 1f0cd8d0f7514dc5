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
 * Divider between two panes: dragged with the mouse, or moved with the arrow keys while it has the focus. A double
 * click or Enter resets the pane to its default size.
 */
public final class Divider extends Region {

    /** The thickness of the area that takes the mouse, in pixels; it overlaps the panes on both sides. */
    public static final double GRIP = 7;

    private static final double STEP = 16;

    private final Orientation orientation;
    private final DoubleSupplier size;
    private final DoubleConsumer resize;
    private final int direction;
    private double dragStart;
    private double sizeAtStart;

    /**
     * A divider that resizes one pane.
     *
     * @param orientation the direction of its line
     * @param direction   1 if the resized pane comes before it, -1 if the pane comes after it
     * @param size        the present size of the pane in pixels
     * @param resize      takes the size the reader asks for, which may be out of range
     * @param reset       resets the pane to its default size
     */
    public Divider(Orientation orientation, int direction, DoubleSupplier size, DoubleConsumer resize,
            Runnable reset) {
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
        setOnMouseDragged(drag -> resize.accept(sizeAtStart + direction * (along(drag) - dragStart)));
        setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) reset.run();
        });
        setOnKeyPressed(press -> {
            if (press.getCode() == KeyCode.ENTER) reset.run();
            else step(press);
        });
    }

    private void begin(MouseEvent press) {
        dragStart = along(press);
        sizeAtStart = size.getAsDouble();
        requestFocus();
    }

    // Measured in the parent: the divider itself moves during the drag.
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
