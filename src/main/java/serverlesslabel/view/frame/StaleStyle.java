package serverlesslabel.view.frame;

import javafx.scene.Node;

/** Style of values that are out of date while new ones are being computed: they are dimmed. */
public final class StaleStyle {

    private static final String STYLE = "dimmed";

    private StaleStyle() {}

    /** Dims a node, or restores its normal style. */
    public static void set(Node node, boolean dimmed) {
        if (dimmed == node.getStyleClass().contains(STYLE)) return;
        if (dimmed) node.getStyleClass().add(STYLE);
        else node.getStyleClass().remove(STYLE);
    }
}
