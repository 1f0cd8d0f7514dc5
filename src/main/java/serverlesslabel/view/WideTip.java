package serverlesslabel.view;

import javafx.scene.control.Tooltip;

/** A tip of several sentences, broken into lines. */
final class WideTip extends Tooltip {

    private static final double WIDTH = 360;

    WideTip(String says) {
        super(says);
        setWrapText(true);
        setMaxWidth(WIDTH);
    }
}
