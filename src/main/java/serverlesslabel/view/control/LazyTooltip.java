package serverlesslabel.view.control;

import javafx.scene.control.Control;
import javafx.scene.input.MouseEvent;

/**
 * Tooltip that is made when the mouse first enters its control. Each tooltip is a window with a scene of its own; a
 * window full of controls would make many that nobody ever sees. Screen readers read the text as help of the control.
 */
public final class LazyTooltip {

    private final Control control;
    private String text = "";

    private LazyTooltip(Control control) {
        this.control = control;
        // Once it is there, it is shown by the first move, which follows.
        control.addEventHandler(MouseEvent.MOUSE_ENTERED, entered -> {
            if (control.getTooltip() == null) control.setTooltip(new WrappedTooltip(text));
        });
    }

    /** Gives a control a tooltip without a text yet. */
    public static LazyTooltip on(Control control) {
        return new LazyTooltip(control);
    }

    /** Gives a control a tooltip with a text. */
    public static LazyTooltip on(Control control, String text) {
        var tooltip = new LazyTooltip(control);
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
