package serverlesslabel.view.control;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.input.MouseEvent;

/**
 * Tooltip that is made when the mouse first enters its control. Each tooltip is a window with a scene of its own; a
 * window full of controls would make many that nobody ever sees. Screen readers read the text as help of the control.
 */
public final class LazyTooltip {

    private final Control control;
    private final Node beside;
    private String text = "";

    private LazyTooltip(Control control, Node beside) {
        this.control = control;
        this.beside = beside;
        // Once it is there, it is shown by the first move, which follows.
        control.addEventHandler(MouseEvent.MOUSE_ENTERED, entered -> {
            if (control.getTooltip() == null) control.setTooltip(tooltip());
        });
    }

    private WrappedTooltip tooltip() {
        var tooltip = new WrappedTooltip(text);
        if (beside != control) tooltip.setOnShown(shown -> {
            double right = beside.localToScreen(beside.getLayoutBounds()).getMaxX();
            if (tooltip.getX() < right) tooltip.setX(right);
        });
        return tooltip;
    }

    /** Gives a control a tooltip without a text yet. */
    public static LazyTooltip on(Control control) {
        return new LazyTooltip(control, control);
    }

    /**
     * Gives a control a tooltip without a text yet, which stands to the right of a node: over the neighbours of the
     * control it would cover what the reader turns to next.
     */
    public static LazyTooltip beside(Node node, Control control) {
        return new LazyTooltip(control, node);
    }

    /** Gives a control a tooltip with a text. */
    public static LazyTooltip on(Control control, String text) {
        var tooltip = on(control);
        tooltip.setText(text);
        return tooltip;
    }

    /** Sets the text, also of a tooltip that is shown. */
    public void setText(String text) {
        setText(text, text);
    }

    /** Sets the text, and what screen readers read instead of it. */
    public void setText(String text, String help) {
        this.text = text;
        control.setAccessibleHelp(help);
        if (control.getTooltip() != null) control.getTooltip().setText(text);
    }
}
