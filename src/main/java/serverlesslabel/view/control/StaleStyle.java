package serverlesslabel.view.control;

import javafx.scene.Node;

/** What is no longer true and not yet known anew is shown paler. */
public final class StaleStyle {

    private static final String STYLE = "dimmed";

    private StaleStyle() {}

    /** Dims a node, or shows it as usual. */
    public static void set(Node node, boolean dimmed) {
        node.getStyleClass().remove(STYLE);
        if (dimmed) node.getStyleClass().add(STYLE);
    }
}
