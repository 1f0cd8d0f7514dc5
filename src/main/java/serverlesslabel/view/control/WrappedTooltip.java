package serverlesslabel.view.control;

import javafx.scene.control.Tooltip;

/** Tooltip of several sentences, wrapped at a fixed width. */
public final class WrappedTooltip extends Tooltip {

    private static final double WIDTH = 360;

    /** A tooltip with a text. */
    public WrappedTooltip(String text) {
        super(text);
        setWrapText(true);
        setMaxWidth(WIDTH);
    }
}
