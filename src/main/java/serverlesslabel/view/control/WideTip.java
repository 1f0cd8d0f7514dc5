package serverlesslabel.view.control;

import javafx.scene.control.Tooltip;

/** A tip of several sentences, broken into lines. */
public final class WideTip extends Tooltip {

    private static final double WIDTH = 360;

    public WideTip(String says) {
        super(says);
        setWrapText(true);
        setMaxWidth(WIDTH);
    }
}
