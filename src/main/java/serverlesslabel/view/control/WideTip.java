package serverlesslabel.view.control;

import javafx.scene.control.Tooltip;

/** Tooltip of several sentences, wrapped at a fixed width. */
public final class WideTip extends Tooltip {

    private static final double WIDTH = 360;

    /** A tooltip with a text. */
    public WideTip(String text) {
        super(text);
        setWrapText(true);
        setMaxWidth(WIDTH);
    }
}
